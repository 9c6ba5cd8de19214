public import JourneyEngine
public import SyncQueue

/// Why an attempt to send came to nothing, as a plain sentence.
public func sentence(for trouble: DrainTrouble, in language: Language) -> String {
    let words = DrainTexts.in(language)
    return switch trouble {
    case .unreachable: words.unreachable
    case .untrusted: words.untrusted
    case .notTheCentre: words.notTheCentre
    case .interrupted: words.interrupted
    case .busy: words.busy
    case .centreFull: words.centreFull
    case .centreFailed(let status): words.centreFailed(status)
    case .refused(let status): words.refused(status)
    case .outOfStep, .nothingStored: words.outOfStep
    case .journalUnreadable: words.journalUnreadable
    case .epochNotOpened: words.epochNotOpened
    }
}

/// Why nothing is sent until somebody acts, as a plain sentence.
public func sentence(for halt: DrainHalt, in language: Language) -> String {
    let words = DrainTexts.in(language)
    return switch halt {
    case .licence(.notRegistered), .licence(.valid): words.notRegistered
    case .licence(.expired): words.expired
    case .licence(.revoked): words.revoked
    case .unknownTerminal: words.unknownTerminal
    case .fork: words.fork
    case .cloned: words.cloned
    case .notUnderstood: words.notUnderstood
    }
}
