/// The four ways that a line can leave a cell.
private struct Arms: OptionSet {
    let rawValue: Int
    static let up = Arms(rawValue: 1)
    static let down = Arms(rawValue: 2)
    static let left = Arms(rawValue: 4)
    static let right = Arms(rawValue: 8)

    /// The line drawing scalar at the index of each raw value.
    private static let drawn = " │││─┘┐┤─└┌├─┴┬┼".unicodeScalars.map(\.value)

    var scalar: UInt32 { Arms.drawn[rawValue] }

    init(rawValue: Int) { self.rawValue = rawValue }

    /// The arms of what stands there.
    init(_ cell: Cell) {
        switch cell.singleScalar.flatMap(Unicode.Scalar.init) {
        case "│": self = [.up, .down]
        case "─": self = [.left, .right]
        case "┌": self = [.down, .right]
        case "┐": self = [.down, .left]
        case "└": self = [.up, .right]
        case "┘": self = [.up, .left]
        case "├": self = [.up, .down, .right]
        case "┤": self = [.up, .down, .left]
        case "┬": self = [.left, .right, .down]
        case "┴": self = [.left, .right, .up]
        case "┼": self = [.up, .down, .left, .right]
        default: self = []
        }
    }
}

extension Surface {
    /// Draws a box along the inside edge of `rect`; lines that it meets are joined.
    public mutating func box(_ rect: Rect, style: Style = .border) {
        guard rect.width > 1, rect.height > 1 else { return }
        let right = rect.endX - 1
        let bottom = rect.endY - 1
        for x in rect.x + 1..<right {
            join([.left, .right], x: x, y: rect.y, style: style)
            join([.left, .right], x: x, y: bottom, style: style)
        }
        for y in rect.y + 1..<bottom {
            join([.up, .down], x: rect.x, y: y, style: style)
            join([.up, .down], x: right, y: y, style: style)
        }
        join([.down, .right], x: rect.x, y: rect.y, style: style)
        join([.down, .left], x: right, y: rect.y, style: style)
        join([.up, .right], x: rect.x, y: bottom, style: style)
        join([.up, .left], x: right, y: bottom, style: style)
    }

    /// Draws a line of `length` cells to the right; lines that it meets are joined.
    public mutating func horizontalLine(x: Int, y: Int, length: Int, style: Style = .border) {
        for step in 0..<max(0, length) {
            var arms: Arms = []
            if step > 0 { arms.insert(.left) }
            if step < length - 1 { arms.insert(.right) }
            join(arms, x: x + step, y: y, style: style)
        }
    }

    /// Draws a line of `length` cells downwards; lines that it meets are joined.
    public mutating func verticalLine(x: Int, y: Int, length: Int, style: Style = .border) {
        for step in 0..<max(0, length) {
            var arms: Arms = []
            if step > 0 { arms.insert(.up) }
            if step < length - 1 { arms.insert(.down) }
            join(arms, x: x, y: y + step, style: style)
        }
    }

    private mutating func join(_ arms: Arms, x: Int, y: Int, style: Style) {
        let joined = arms.union(Arms(self[x, y]))
        put(Cell(scalar: joined.scalar, style: style, columns: 1), x: x, y: y)
    }
}
