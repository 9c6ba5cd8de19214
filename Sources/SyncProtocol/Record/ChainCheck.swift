/// Follows a journal record by record and says what is wrong with each.
///
/// It is a value without I/O: the terminal, an exported file and the centre share it.
public struct ChainCheck: Sendable {
    /// The record type that may open a new epoch in the middle of a journal.
    public static let epochOpenedType = "epochOpened"

    /// The epoch of the last record, or the one that is expected first.
    public private(set) var epoch: UniqueID?
    /// The last place seen; 0 before the first record.
    public private(set) var seq: Int64
    /// The hash the next record must name as the one before.
    public private(set) var hash: ChainHash?

    /// Begins before the first record of a journal.
    ///
    /// - Parameter epoch: The journal's epoch where it is known.
    public init(epoch: UniqueID? = nil) {
        self.epoch = epoch
        seq = 0
        hash = .zero
    }

    /// Takes the next record and says what is wrong with it; nothing when it is good.
    public mutating func take(_ record: JournalRecord) -> [JournalFinding] {
        let header = record.header
        var problems: [JournalProblem] = []
        if header.seq <= seq {
            problems.append(.outOfOrder(after: seq))
        } else if header.seq > seq + 1 {
            problems.append(.missing(first: seq + 1, last: header.seq - 1))
        } else if let hash, record.previous != hash {
            problems.append(.previousDiffers)
        }
        let canonical = header.canonicalBytes
        let computed = Chain.hash(
            header: canonical, body: record.body, previous: record.previous)
        if computed != record.hash { problems.append(.hashDiffers) }
        if let epoch, epoch != header.epoch, header.type != Self.epochOpenedType {
            problems.append(.epochDiffers)
        } else {
            epoch = header.epoch
        }
        seq = max(seq, header.seq)
        hash = record.hash
        return problems.map { JournalFinding(seq: header.seq, problem: $0) }
    }

    /// Steps over a record that can't be read at all: the link to the next one is then unknown.
    public mutating func skip(_ seq: Int64) {
        self.seq = max(self.seq, seq)
        hash = nil
    }
}
