/// A width and a height in cells.
public struct Size: Hashable, Sendable {
    /// Columns, 0 or more.
    public let width: Int
    /// Rows, 0 or more.
    public let height: Int

    /// Makes a size; negative lengths become 0.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}

/// A cell's place, counted from the top left corner, which is (0, 0).
public struct Point: Hashable, Sendable {
    /// The column, counted from 0.
    public var x: Int
    /// The row, counted from 0.
    public var y: Int

    /// Makes a point at column `x` of row `y`.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}
