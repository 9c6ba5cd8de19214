public import JourneyEngine

/// One thing that is drawn on a page.
public enum Mark: Hashable, Sendable {
    /// A text from the top left of a box, wrapped and aligned within its width.
    case text(String, TextStyle, Box)
    /// A filled box; the radius rounds its corners.
    case fill(Box, radius: Double, Colour)
    /// The dashed outline of a box.
    case outline(Box, radius: Double, Colour)
    /// A text as a QR code that fills a square.
    case code(String, Box)

    /// The same thing elsewhere.
    func moved(x: Double = 0, y: Double) -> Mark {
        func move(_ box: Box) -> Box {
            Box(x: box.x + x, y: box.y + y, width: box.width, height: box.height)
        }
        return switch self {
        case .text(let text, let style, let box): .text(text, style, move(box))
        case .fill(let box, let radius, let colour): .fill(move(box), radius: radius, colour)
        case .outline(let box, let radius, let colour):
            .outline(move(box), radius: radius, colour)
        case .code(let text, let box): .code(text, move(box))
        }
    }
}
