import TerminalKit

/// How the centre's pages look: a heading, facts in two columns, and a sentence below.
struct CentrePage {
    let heading: String
    let facts: [CentreFact]
    /// The columns of the labels.
    private static let labelWidth = 26

    /// Draws the page.
    ///
    /// - Returns: The row below.
    @discardableResult
    func draw(into surface: inout Surface, _ work: Rect) -> Int {
        let room = work.inset(columns: 2)
        surface.draw(heading, in: room.row(0), style: .heading)
        surface.cursor = Point(x: room.x, y: room.y)
        var row = 2
        for fact in facts {
            surface.draw(
                fact.label, in: room.row(row).columns(from: 0, count: Self.labelWidth - 1),
                style: .dim)
            let style: Style =
                switch fact.isGood {
                case true?: .good
                case false?: .warning
                case nil: .normal
                }
            let place = room.rows(from: row, count: 2).columns(from: Self.labelWidth)
            let lines = TextBlock(fact.value).lines(width: place.width).prefix(2)
            for (index, line) in lines.enumerated() {
                surface.draw(line, in: place.row(index), style: style)
            }
            row += max(1, lines.count)
        }
        return row
    }
}
