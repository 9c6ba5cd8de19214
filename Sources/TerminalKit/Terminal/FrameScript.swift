/// Writes frames as the bytes that draw them on a terminal of 256 colours: for a recording, where
/// no terminal is at hand.
///
/// Each frame costs what differs from the one before.
public struct FrameScript: Sendable {
    private var shown: Surface?

    /// Makes a script that has shown nothing.
    public init() {}

    /// The bytes that show a surface after the last one.
    ///
    /// - Parameter accent: the brand's colour.
    public mutating func show(_ surface: Surface, accent: RGB) -> String {
        let theme = Theme(.extended, accent: accent)
        var out = shown == nil ? "\u{1B}[?25l\u{1B}[2J" : ""
        var style: Style?
        var next: Point?
        surface.visitChanges(since: shown) { cell, x, y in
            if next != Point(x: x, y: y) { out += "\u{1B}[\(y + 1);\(x + 1)H" }
            if style != cell.style {
                out += Self.sequence(theme[cell.style])
                style = cell.style
            }
            out.append(cell.character)
            next = Point(x: x + cell.width, y: y)
        }
        shown = surface
        return style == nil ? out : out + "\u{1B}[0m"
    }

    /// The sequence that sets a look, whatever was set before.
    private static func sequence(_ look: Look) -> String {
        var codes = ["0"]
        if look.attributes.contains(.bold) { codes.append("1") }
        if look.attributes.contains(.underline) { codes.append("4") }
        if look.attributes.contains(.reverse) { codes.append("7") }
        if let colours = look.colours {
            codes.append("38;5;\(colours.foreground);48;5;\(colours.background)")
        }
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }
}
