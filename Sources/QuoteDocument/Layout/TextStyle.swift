public import JourneyEngine

/// How a text is set.
public struct TextStyle: Hashable, Sendable {
    /// In points.
    public var size: Double
    public var isBold = false
    public var colour: Colour
    public var alignment = Alignment.left
    /// Points added after each letter.
    public var tracking = 0.0

    /// Where a line stands in its column.
    public enum Alignment: Hashable, Sendable {
        case left, centre, right
    }

    /// The same style at the right of its column.
    var right: TextStyle {
        var style = self
        style.alignment = .right
        return style
    }
}
