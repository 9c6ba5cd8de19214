import LocalStore

/// The supervisor's pages but the replay.
struct SupervisorTexts: Sendable {
    /// The title of all these pages, and the entry of the ball menu.
    let title: String
    let menuEntry: String
    let heading: String
    let journal: String
    let verify: String
    let access: String
    /// What the PIN is asked for.
    let pinSaid: String
    let open: String

    // The journal
    let journeys: @Sendable (_ count: Int) -> String
    let filter: String
    let filterBy: String
    let looked: @Sendable (_ looked: Int, _ total: Int) -> String
    let nothing: String
    let unreadable: String
    let replay: String
    let clear: String
    let sent: String
    let unsent: String
    let states: [JourneySummary.State: String]
    let leadTaken: String
    let kinds: [JourneySummary.Kind: String]

    // Verifying
    let verifyHeading: String
    let verifyExplained: String
    let begin: String
    let stop: String
    let progress: @Sendable (_ done: String, _ total: String) -> String
    let good: @Sendable (_ records: String) -> String
    let stopped: @Sendable (_ records: String) -> String
    let bad: @Sendable (_ records: String, _ findings: Int) -> String
    let record: @Sendable (_ seq: Int64) -> String
    let wholeFile: String
    let findings: FindingTexts

    // Who looked at what
    let accessHeading: String
    let nobody: String
    let entered: String
    let unmasked: @Sendable (_ journey: String) -> String
    let exported: @Sendable (_ journey: String) -> String
    let unmaskedList: String

    // Forgetting
    let forget: String
    let forgetHeading: String
    let forgetExplained: @Sendable (_ name: String) -> String
    let reason: String
    let forgotten: String
    let notForgotten: String
    let atTheDesk: String

    func kind(_ kind: JourneySummary.Kind) -> String { kinds[kind] ?? "" }

    /// Where a journey without a quote stands; a confirmed lead is no empty visit.
    func state(_ state: JourneySummary.State, of kind: JourneySummary.Kind) -> String {
        kind == .lead && state == .closed ? leadTaken : states[state] ?? ""
    }
}

/// What can be wrong with a journal, in sentences.
struct FindingTexts: Sendable {
    let outOfOrder: @Sendable (_ after: Int64) -> String
    let missing: @Sendable (_ first: Int64, _ last: Int64) -> String
    let previousDiffers: String
    let hashDiffers: String
    let epochDiffers: String
    let unreadable: String
    let headDiffers: String
    let headSignatureWrong: String
    let tailLost: @Sendable (_ proved: Int64) -> String
    let fileDamaged: String
    let schemaChanged: String

    func sentence(_ finding: VerificationFinding) -> String {
        let first = finding.places?.lowerBound ?? 0
        let last = finding.places?.upperBound ?? 0
        let detail = finding.detail.isEmpty ? "" : " (\(finding.detail))"
        return switch finding.kind {
        case .outOfOrder: outOfOrder(first)
        case .missing: missing(first, last)
        case .previousDiffers: previousDiffers
        case .hashDiffers: hashDiffers
        case .epochDiffers: epochDiffers
        case .unreadable: unreadable + detail
        case .headDiffers: headDiffers
        case .headSignatureWrong: headSignatureWrong
        case .tailLost: tailLost(first)
        case .fileDamaged: fileDamaged + detail
        case .schemaChanged: schemaChanged + detail
        }
    }
}
