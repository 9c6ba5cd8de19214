/// How much a batch may hold; the centre says so in each receipt.
public struct BatchLimits: Hashable, Sendable, Codable {
    /// Records, opaque ones included; keys are not counted.
    public var records: Int
    /// The body in bytes.
    public var bytes: Int

    /// What a centre takes unless it says otherwise, and never more.
    public static let standard = BatchLimits(records: 2_000, bytes: 4 * 1024 * 1024)

    public init(records: Int, bytes: Int) {
        self.records = records
        self.bytes = bytes
    }
}
