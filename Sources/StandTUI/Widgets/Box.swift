import TerminalKit

/// A box in the middle of the screen with a text and the keys that answer it.
enum Box {
    static func draw(
        _ text: String, keys: [KeyHint], _ context: Context, into surface: inout Surface,
        within rect: Rect
    ) {
        let width = min(60, rect.width - 8)
        let lines = TextBlock(text).lines(width: width - 6).count
        let inner = open(width: width, height: lines + 6, into: &surface, within: rect)
        TextBlock(text).draw(into: &surface, rect: inner.rows(from: 1, count: lines))
        let items = keys.compactMap { $0.footerItem(context.texts.keys) }
        let answers = inner.row(lines + 2)
        Footer(items).draw(into: &surface, rect: answers)
        surface.cursor = Point(x: answers.x, y: answers.y)
    }

    /// Draws an empty box; the mouse reaches nothing of the page below it but the foot.
    /// - Returns: the room inside, two columns in from its sides.
    static func open(
        width: Int, height: Int, into surface: inout Surface, within rect: Rect
    ) -> Rect {
        let box = Rect(
            x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2,
            width: width, height: height)
        surface.cover(rect.split(bottom: Frame.footRows).rest)
        surface.fill(box)
        surface.box(box)
        return box.inset(columns: 3, rows: 1)
    }
}
