import SyncProtocol

/// Which records one request takes along: from a place on, as many as the limits allow, at least
/// one.
public struct BatchPlan: Equatable, Sendable {
    /// The most records of a batch.
    public static let mostRecords = BatchLimits.standard.records

    /// The place of the first record.
    public let first: Int64
    /// The most records it may have.
    public let records: Int
    /// Whether the one record goes as bytes that the centre need not understand.
    public let isOpaque: Bool

    public init(first: Int64, records: Int = Self.mostRecords, isOpaque: Bool = false) {
        self.first = first
        self.records = records
        self.isOpaque = isOpaque
    }
}
