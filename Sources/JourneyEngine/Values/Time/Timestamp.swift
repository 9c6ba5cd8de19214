/// An instant, in UTC milliseconds since 1970; the journal's only notion of time.
public struct Timestamp: Sendable, Hashable, Comparable {
    public let milliseconds: Int64

    /// 2026-01-01 UTC: the program is younger, so a clock that tells less is wrong.
    public static let programMade = Timestamp(milliseconds: 1_767_225_600_000)

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant later by `milliseconds`; it stops at the ends of the scale.
    public func adding(milliseconds: Int64) -> Timestamp {
        let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
        let edge = milliseconds < 0 ? Int64.min : Int64.max
        return Timestamp(milliseconds: overflow ? edge : sum)
    }
}

extension Timestamp: Codable {
    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
