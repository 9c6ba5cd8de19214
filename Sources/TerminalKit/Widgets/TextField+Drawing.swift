extension TextField {
    /// Draws the field on the first row of `rect` and, when focused, puts the cursor there.
    ///
    /// The cursor is always in view; `…` stands at an end beyond which there is more.
    ///
    /// - Parameters:
    ///   - placeholder: what an empty field without the keyboard shows.
    ///   - hidden: whether each character shows as `•`, for a PIN.
    public func draw(
        into surface: inout Surface, rect: Rect, focused: Bool, placeholder: String = "",
        hidden: Bool = false
    ) {
        let rect = rect.row(0)
        guard !rect.isEmpty else { return }
        let style: Style = focused ? .focus : .field
        surface.fill(rect, style: style)
        if isEmpty, !focused {
            surface.draw(placeholder, in: rect, style: .field)
            return
        }
        let shown = text.map { hidden ? "•" : SafeText.visible(String($0)) }
        let window = Window(widths: shown.map(TextWidth.of), cursor: cursor, room: rect.width)
        var x = rect.x
        if window.cutLeft { x += surface.draw("…", x: x, y: rect.y, style: style) }
        for index in window.range {
            if index == cursor, focused { surface.cursor = Point(x: x, y: rect.y) }
            x += surface.draw(shown[index], x: x, y: rect.y, style: style)
        }
        if window.range.upperBound == cursor, focused { surface.cursor = Point(x: x, y: rect.y) }
        if window.cutRight { surface.draw("…", x: rect.endX - 1, y: rect.y, style: style) }
    }

    /// The part of the text that is in view.
    private struct Window {
        var range: Range<Int>
        var cutLeft = false
        var cutRight = false

        /// Shows all if it fits with the cursor behind it, else what surrounds the cursor.
        init(widths: [Int], cursor: Int, room: Int) {
            range = 0..<widths.count
            guard widths.reduce(0, +) >= room else { return }
            // The cursor stands at the end of the room, unless the end of the text is in view.
            var start = cursor
            var left = room - 1 - min(max(1, cursor < widths.count ? widths[cursor] : 1), room)
            while start > 0, left - widths[start - 1] >= (start > 1 ? 1 : 0) {
                start -= 1
                left -= widths[start]
            }
            cutLeft = start > 0
            var end = start
            left = room - (cutLeft ? 1 : 0)
            while end < widths.count, left - widths[end] >= (end < widths.count - 1 ? 1 : 0) {
                left -= widths[end]
                end += 1
            }
            cutRight = end < widths.count
            range = start..<max(end, min(cursor, widths.count))
        }
    }
}
