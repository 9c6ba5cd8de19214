/// A page of A4, laid out: what is drawn on it, in this order.
public struct Page: Hashable, Sendable {
    /// In points: 210 mm.
    public static let width = 595.28
    /// In points: 297 mm.
    public static let height = 841.89

    public var marks: [Mark]
}
