import TerminalKit

/// The genius's screen as a picture: without its foot, which told of another moment's network, and
/// with a sign where there is no room for all of it.
struct ReplayPicture {
    private let screen: Surface

    /// - Parameter size: the terminal on which the screen is drawn.
    init(_ app: App, size: Size) {
        var app = app
        app.context.size = size
        var surface = Surface(width: size.width, height: size.height)
        app.view(into: &surface)
        screen = surface
    }

    /// Where the genius's cursor stood.
    var cursor: Point? { screen.cursor }

    /// The rows above the foot.
    private var rows: Int { screen.size.height - Frame.footRows }

    func draw(into surface: inout Surface, rect: Rect) {
        let top = firstRow(height: rect.height)
        for y in 0..<min(rect.height, rows - top) {
            for x in 0..<min(rect.width, screen.size.width) {
                let cell = screen[x, top + y]
                if cell.width > 0 { surface.put(cell, x: rect.x + x, y: rect.y + y) }
            }
            if isCut(row: top + y, at: rect.width) {
                surface.draw("…", in: rect.row(y).columns(from: rect.width - 1), style: .dim)
            }
        }
        drawEdge(into: &surface, rect)
    }

    /// Whether all of the screen is in sight: then it gets its lower edge back.
    private func drawEdge(into surface: inout Surface, _ rect: Rect) {
        guard rect.height > rows, rect.width >= screen.size.width else { return }
        let edge = rect.row(rows)
        surface.box(Rect(x: edge.x, y: rect.y, width: screen.size.width, height: rows + 1))
    }

    /// What has the cursor stays in sight.
    private func firstRow(height: Int) -> Int {
        guard height < rows, let cursor = screen.cursor, cursor.y >= height else { return 0 }
        return min(rows - height, cursor.y - height / 2)
    }

    /// Whether something stands in a row where there is no room for it.
    private func isCut(row: Int, at width: Int) -> Bool {
        guard width < screen.size.width else { return false }
        return (width - 1..<screen.size.width - 1).contains { x in
            screen[x, row].character != " " && screen[x, row].style != .border
        }
    }
}
