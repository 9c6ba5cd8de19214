import SyncProtocol

/// A finding as a screen tells it: what kind of thing is wrong, at which record, and the places
/// that the sentence names.
public struct VerificationFinding: Hashable, Sendable {
    /// The record; 0 for the file as a whole.
    public let seq: Int64
    public let kind: Kind
    /// The first and the last place that it names, where it names any.
    public let places: ClosedRange<Int64>?
    /// What SQLite or the store had to say, where that helps.
    public let detail: String

    /// What can be wrong with a journal.
    public enum Kind: CaseIterable, Sendable {
        case outOfOrder, missing, previousDiffers, hashDiffers, epochDiffers, unreadable
        case headDiffers, headSignatureWrong, tailLost, fileDamaged, schemaChanged
    }

    init(_ finding: JournalFinding) {
        seq = finding.seq
        var places: ClosedRange<Int64>?
        var detail = ""
        switch finding.problem {
        case .outOfOrder(let after):
            kind = .outOfOrder
            places = after...after
        case .missing(let first, let last):
            kind = .missing
            places = first...max(first, last)
        case .previousDiffers: kind = .previousDiffers
        case .hashDiffers: kind = .hashDiffers
        case .epochDiffers: kind = .epochDiffers
        case .unreadable(let why):
            kind = .unreadable
            detail = why
        case .headDiffers: kind = .headDiffers
        case .headSignatureWrong: kind = .headSignatureWrong
        case .tailLost(let proved):
            kind = .tailLost
            places = proved...proved
        case .fileDamaged(let why):
            kind = .fileDamaged
            detail = why
        case .schemaChanged(let name):
            kind = .schemaChanged
            detail = name
        }
        self.places = places
        self.detail = detail
    }
}

extension JournalVerification {
    /// The findings as a screen tells them.
    public var told: [VerificationFinding] { findings.map { VerificationFinding($0) } }
}
