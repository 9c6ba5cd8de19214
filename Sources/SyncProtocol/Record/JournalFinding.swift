/// One thing that is wrong with a journal, and where.
public struct JournalFinding: Hashable, Sendable {
    /// The record it is about; 0 for the file as a whole.
    public var seq: Int64
    public var problem: JournalProblem

    public init(seq: Int64, problem: JournalProblem) {
        self.seq = seq
        self.problem = problem
    }
}

/// What can be wrong with a journal.
public enum JournalProblem: Hashable, Sendable {
    /// The record stands at or before one already seen.
    case outOfOrder(after: Int64)
    /// Records are missing before this one.
    case missing(first: Int64, last: Int64)
    /// What it names as the hash before is not the hash of the record before.
    case previousDiffers
    /// Its header or body is not what was hashed: it was changed.
    case hashDiffers
    /// It belongs to another journal.
    case epochDiffers
    /// It can't be read from the file.
    case unreadable(detail: String)
    /// A signed head names another hash for this record.
    case headDiffers
    /// A signed head's signature is not the terminal's.
    case headSignatureWrong
    /// A signed head proves that records up to `proved` existed; the journal ends before.
    case tailLost(proved: Int64)
    /// The database file is damaged, perhaps outside the records.
    case fileDamaged(detail: String)
    /// A table, index or trigger is not what this program made.
    case schemaChanged(name: String)
}

extension JournalProblem: CustomStringConvertible {
    /// The problem in one sentence.
    public var description: String {
        switch self {
        case .outOfOrder(let after): "stands after record \(after): out of order"
        case .missing(let first, let last) where first == last: "record \(first) is missing"
        case .missing(let first, let last): "records \(first) to \(last) are missing"
        case .previousDiffers: "does not follow the record before: the chain is broken here"
        case .hashDiffers: "was changed after it was written: its hash differs"
        case .epochDiffers: "belongs to another journal"
        case .unreadable(let detail): "can't be read: \(detail)"
        case .headDiffers: "is not the record that was signed"
        case .headSignatureWrong: "the signature of the head is not this terminal's"
        case .tailLost(let proved): "the journal ends here, but a signed head proves \(proved)"
        case .fileDamaged(let detail): "the file is damaged: \(detail)"
        case .schemaChanged(let name): "\(name) is not as this program made it"
        }
    }
}
