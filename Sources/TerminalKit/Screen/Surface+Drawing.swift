/// Where a line of text stands in the room that it is given.
public enum Alignment: Sendable {
    /// At the left edge.
    case left
    /// In the middle, leaning left.
    case centre
    /// At the right edge.
    case right
}

extension Surface {
    /// Draws one line of text on the first row of `rect`, cut with `…` where it does not fit.
    ///
    /// - Parameters:
    ///   - text: any text; what would harm the terminal is made visible, a line break is a space.
    ///   - rect: the room; nothing is drawn outside of it.
    /// - Returns: the columns that the text takes.
    @discardableResult
    public mutating func draw(
        _ text: String, in rect: Rect, style: Style = .normal, align: Alignment = .left
    ) -> Int {
        guard !rect.isEmpty else { return 0 }
        if let width = TextWidth.ofSimple(text), width <= rect.width {
            drawSimple(text, width, in: rect, style, align)
            return width
        }
        let safe = SafeText.visible(text)
        var line = safe
        var width = TextWidth.of(safe)
        if width > rect.width {
            line = TextWidth.clip(safe, to: rect.width)
            width = TextWidth.of(line)
        }
        var x = start(of: width, in: rect, align)
        for character in line {
            let cell = Cell(character, style: style)
            put(cell, x: x, y: rect.y)
            x += cell.width
        }
        return width
    }

    /// Draws text that fits and of which each scalar takes one column.
    private mutating func drawSimple(
        _ text: String, _ width: Int, in rect: Rect, _ style: Style, _ align: Alignment
    ) {
        var x = start(of: width, in: rect, align)
        for scalar in text.unicodeScalars {
            put(Cell(scalar: scalar.value, style: style, columns: 1), x: x, y: rect.y)
            x += 1
        }
    }

    private func start(of width: Int, in rect: Rect, _ align: Alignment) -> Int {
        switch align {
        case .left: rect.x
        case .centre: rect.x + (rect.width - width) / 2
        case .right: rect.endX - width
        }
    }

    /// Draws one line of text from column `x` of row `y`, cut with `…` after `width` columns or at
    /// the right edge of the surface.
    ///
    /// - Returns: the columns that the text takes.
    @discardableResult
    public mutating func draw(
        _ text: String, x: Int, y: Int, width: Int? = nil, style: Style = .normal
    ) -> Int {
        let room = max(0, min(width ?? .max, size.width - x))
        return draw(text, in: Rect(x: x, y: y, width: room, height: 1), style: style)
    }

    /// Fills `rect` with blanks of a style.
    public mutating func fill(_ rect: Rect, style: Style = .normal) {
        fill(rect, with: " ", style: style)
    }

    /// Fills `rect` with a character that is one column wide.
    public mutating func fill(_ rect: Rect, with character: Character, style: Style = .normal) {
        let inside = rect.intersection(bounds)
        let cell = Cell(character, style: style)
        guard cell.width == 1 else { return }
        for y in inside.y..<inside.endY {
            for x in inside.x..<inside.endX { put(cell, x: x, y: y) }
        }
    }
}
