extension Surface {
    /// Draws `↑` and `↓` at the right edge of what shows only a part: a click on one turns a page.
    public mutating func drawMore(above: Bool, below: Bool, of rect: Rect) {
        guard !rect.isEmpty else { return }
        let edge = rect.columns(from: rect.width - 1)
        for (isMore, arrow, row, key) in [
            (above, "↑", 0, Key.pageUp), (below, "↓", rect.height - 1, .pageDown),
        ] where isMore {
            draw(arrow, in: edge.row(row), style: .dim)
            onClick(edge.row(row), .key(key))
        }
    }
}
