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
