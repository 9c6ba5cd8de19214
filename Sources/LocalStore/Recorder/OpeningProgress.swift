/// How far the journal is folded while a folder is taken into use.
public struct OpeningProgress: Hashable, Sendable {
    /// The records folded so far.
    public let records: Int64
    /// The records that there are.
    public let total: Int64

    /// Makes a progress.
    public init(records: Int64, total: Int64) {
        self.records = records
        self.total = total
    }

    /// From 0 to 100.
    public var percent: Int { Int(total > 0 ? min(100, records * 100 / total) : 100) }
}
