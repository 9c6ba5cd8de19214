import JourneyEngine
import SyncQueue

extension App {
    /// Sends an errand on its way, unless one is under way already.
    mutating func begin(_ errand: Errand) -> [Effect] {
        if case .look(let question) = errand {
            context.central = CentralLook(question, .asking)
            return [.errand(errand)]
        }
        guard context.errand == nil else { return [] }
        context.errand = errand
        return [.errand(errand)]
    }

    /// Says how an errand ended.
    mutating func end(_ outcome: ErrandOutcome) {
        context.errand = nil
        guard outcome != .tried else { return }
        let words = ErrandWords(context.language).sentence(outcome)
        notice = Notice(words.text, words.isGood ? .good : .error)
    }

    /// Takes what the central base answered, unless something else was asked since.
    mutating func take(_ look: CentralLook) {
        if context.central?.question == look.question { context.central = look }
    }

    /// Takes what the centre told, already on record, without a command of this app's.
    mutating func learn(_ snapshot: Snapshot) {
        context.records = snapshot.records
        context.catalogue = snapshot.catalogue
        if pending == nil { context.desk = snapshot.desk }
    }

    /// Takes how the queue stands; a licence names the brands of the show.
    mutating func take(_ status: QueueStatus) {
        let before = context.status?.terms
        context.status = status
        guard status.terms != before else { return }
        let brands = status.terms?.brands.compactMap(Brand.init(rawValue:)) ?? []
        context.capabilities.entitledBrands = brands.isEmpty ? nil : Set(brands)
    }
}

/// The sentences for how an errand ended.
struct ErrandWords {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func sentence(_ outcome: ErrandOutcome) -> (text: String, isGood: Bool) {
        let words = ErrandTexts.in(language)
        return switch outcome {
        case .registered, .tried: (words.registered, true)
        case .removed: (words.removed, true)
        case .refreshed(let version): (words.refreshed(version), true)
        case .newestAlready(let version): (words.newestAlready(version), true)
        case .nothingPublished: (words.nothingPublished, false)
        case .packageBroken: (words.packageBroken, false)
        case .recordsWait(let count): (words.recordsWait(Int(count)), false)
        case .codeWrong(let place?): (words.codeWrong(place), false)
        case .codeWrong(nil): (words.codeMistyped, false)
        case .codeLength(let found, let expected): (words.codeLength(found, expected), false)
        case .addressWrong: (words.addressWrong, false)
        case .otherCentre: (words.otherCentre, false)
        case .unknownLicence: (words.unknownLicence, false)
        case .noSeatLeft: (words.noSeatLeft, false)
        case .noLicence: (StandTUI.sentence(for: .licence(.notRegistered), in: language), false)
        case .registeredElsewhere: (words.registeredElsewhere, false)
        case .rehearsal: (words.rehearsal, false)
        case .trouble(let trouble): (StandTUI.sentence(for: trouble, in: language), false)
        case .halt(let halt): (StandTUI.sentence(for: halt, in: language), false)
        case .notKept(let trouble): (FrameTexts.in(language).notSaved(trouble), false)
        }
    }
}
