/// A rectangle of cells: where something is drawn, and the unit of all layout.
public struct Rect: Hashable, Sendable {
    /// The leftmost column.
    public var x: Int
    /// The topmost row.
    public var y: Int
    /// Columns, 0 or more.
    public let width: Int
    /// Rows, 0 or more.
    public let height: Int

    /// Makes a rectangle; negative lengths become 0.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The first column to the right of the rectangle.
    public var endX: Int { x + width }
    /// The first row below the rectangle.
    public var endY: Int { y + height }
    /// Whether it holds no cell.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// Whether the cell at `point` lies inside.
    public func contains(_ point: Point) -> Bool {
        point.x >= x && point.x < endX && point.y >= y && point.y < endY
    }

    /// What this rectangle and `other` share; empty when they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top, width: min(endX, other.endX) - left,
            height: min(endY, other.endY) - top)
    }

    /// The rectangle without `columns` at either side and `rows` above and below.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        Rect(x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
    }

    /// One row of it, counted from its top; empty when there is no such row.
    public func row(_ index: Int) -> Rect { rows(from: index, count: 1) }

    /// `count` rows from row `first` (all that are left by default), clipped to the rectangle.
    public func rows(from first: Int, count: Int = .max) -> Rect {
        guard first >= 0, first < height else { return Rect(x: x, y: y, width: width, height: 0) }
        return Rect(x: x, y: y + first, width: width, height: min(count, height - first))
    }

    /// `count` columns from column `first` (all that are left by default), clipped.
    public func columns(from first: Int, count: Int = .max) -> Rect {
        guard first >= 0, first < width else { return Rect(x: x, y: y, width: 0, height: height) }
        return Rect(x: x + first, y: y, width: min(count, width - first), height: height)
    }

    /// Cuts `rows` off the top.
    public func split(top rows: Int) -> (top: Rect, rest: Rect) {
        (self.rows(from: 0, count: max(0, rows)), self.rows(from: max(0, rows)))
    }

    /// Cuts `rows` off the bottom.
    public func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
        let cut = max(0, height - max(0, rows))
        return (self.rows(from: 0, count: cut), self.rows(from: cut))
    }

    /// Cuts `columns` off the left.
    public func split(left columns: Int) -> (left: Rect, rest: Rect) {
        (self.columns(from: 0, count: max(0, columns)), self.columns(from: max(0, columns)))
    }

    /// Cuts `columns` off the right.
    public func split(right columns: Int) -> (rest: Rect, right: Rect) {
        let cut = max(0, width - max(0, columns))
        return (self.columns(from: 0, count: cut), self.columns(from: cut))
    }

    /// Its middle `width` columns, or all of it if it has fewer.
    public func centred(width: Int) -> Rect {
        columns(from: max(0, (self.width - width) / 2), count: width)
    }

    /// Cuts it into `count` columns of equal width with `gap` empty columns between them.
    public func equalColumns(_ count: Int, gap: Int = 1) -> [Rect] {
        guard count > 0 else { return [] }
        let share = max(0, width - gap * (count - 1))
        return (0..<count).map { index in
            let left = share * index / count + gap * index
            let right = share * (index + 1) / count + gap * index
            return Rect(x: x + left, y: y, width: right - left, height: height)
        }
    }
}
