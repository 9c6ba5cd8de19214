/// A list of which one row is highlighted and as many are shown as fit.
///
/// It knows how many rows there are, not what they hold: the screen draws each.
public struct ListView: Hashable, Sendable {
    /// How many rows there are.
    public private(set) var count: Int
    /// The highlighted row; 0 in an empty list.
    public private(set) var selected: Int
    /// How many rows Page up and Page down move.
    public var pageSize = 10

    /// Makes a list of `count` rows.
    public init(count: Int = 0, selected: Int = 0) {
        self.count = max(0, count)
        self.selected = min(max(0, selected), max(0, count - 1))
    }

    /// Gives the list another number of rows, after filtering; the first one is highlighted.
    public mutating func reset(count: Int) { self = ListView(count: count, pageSize: pageSize) }

    /// Highlights a row, or the nearest there is.
    @discardableResult
    public mutating func select(_ index: Int) -> Outcome {
        let target = min(max(0, index), max(0, count - 1))
        guard target != selected else { return .ignored }
        selected = target
        return .moved
    }

    /// Lets a key move the highlight or choose the row under it.
    public mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .up: select(selected - 1)
        case .down: select(selected + 1)
        case .pageUp: select(selected - pageSize)
        case .pageDown: select(selected + pageSize)
        case .home: select(0)
        case .end: select(count - 1)
        case .enter: count > 0 ? .chosen : .ignored
        default: .ignored
        }
    }

    /// The rows in view in a room of `height` rows: the highlighted one is in the middle where
    /// there is enough on both sides.
    public func visibleRows(height: Int) -> Range<Int> {
        let shown = min(count, max(0, height))
        let top = min(max(0, selected - shown / 2), count - shown)
        return top..<top + shown
    }

    /// Draws the rows in view, marks the highlighted one with `>`, and makes them clickable as
    /// items of `name`.
    ///
    /// The first and last columns are the list's own: the mark, and `↑` or `↓` beyond which there
    /// is more. The hardware cursor goes to the highlighted row when focused.
    ///
    /// - Parameter row: draws the row of an index into its room, in the style of its state.
    public func draw(
        into surface: inout Surface, rect: Rect, focused: Bool, name: String = "",
        row: (Int, Rect, Style, inout Surface) -> Void
    ) {
        let rows = visibleRows(height: rect.height)
        for index in rows {
            let line = rect.row(index - rows.lowerBound)
            let isHere = index == selected
            let style: Style = isHere ? (focused ? .focus : .selected) : .normal
            if isHere { surface.fill(line, style: style) }
            if isHere { surface.draw(">", in: line, style: style) }
            row(index, line.columns(from: 2, count: line.width - 3), style, &surface)
            surface.onClick(line, .item(name, index))
            if isHere, focused { surface.cursor = Point(x: line.x, y: line.y) }
        }
        let drawn = rect.rows(from: 0, count: rows.count)
        surface.drawMore(above: rows.lowerBound > 0, below: rows.upperBound < count, of: drawn)
    }

    private init(count: Int, pageSize: Int) {
        self.init(count: count)
        self.pageSize = pageSize
    }
}
