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
        if focused, !hidden { surface.field = rect }
        let style: Style = focused ? .focus : .field
        surface.fill(rect, style: style)
        if isEmpty, !focused {
            surface.draw(placeholder, in: rect, style: .field)
            return
        }
        let text = text
        if !hidden, let width = TextWidth.ofSimple(text), width < rect.width {
            surface.draw(text, in: rect, style: style)
            if focused { surface.cursor = Point(x: rect.x + cursor, y: rect.y) }
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

        /// Shows all if it fits with the cursor behind it, else as much as can be of what stands
        /// before the cursor.
        init(widths: [Int], cursor: Int, room: Int) {
            range = 0..<widths.count
            let total = widths.reduce(0, +)
            guard total >= room else { return }
            let cursorWidth = cursor < widths.count ? widths[cursor] : 1
            let needsSign = cursor < widths.count - 1
            // Columns from the start to the cursor's end, and a sign for what is cut after it.
            var needed = widths[..<cursor].reduce(cursorWidth + (needsSign ? 1 : 0), +)
            var start = 0
            while start < cursor, needed + (start > 0 ? 1 : 0) > room {
                needed -= widths[start]
                start += 1
            }
            cutLeft = start > 0 && cursorWidth < room
            var end = cursor
            var left = room - (cutLeft ? 1 : 0) - widths[start..<cursor].reduce(0, +)
            while end < widths.count, left - widths[end] >= (end < widths.count - 1 ? 1 : 0) {
                left -= widths[end]
                end += 1
            }
            cutRight = end < widths.count && left > 0
            range = start..<end
        }
    }
}
