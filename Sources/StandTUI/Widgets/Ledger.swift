import TerminalKit

/// A paper in lines: what it is at the left, words, and an amount at the right.
struct Ledger {
    /// One line of it.
    struct Line: Hashable, Sendable {
        var label = ""
        var text = ""
        var amount = ""
        var style = Style.normal
        var amountStyle = Style.price
        /// What a click on the line presses.
        var key: Key?

        static let blank = Line()
        /// A line drawn across.
        static let rule = Line(label: "─")

        static func heading(_ text: String, _ amount: String = "") -> Line {
            Line(label: text, amount: amount, style: .heading)
        }

        /// A text over as many lines as it takes, beside a label on the first.
        static func wrapped(
            _ text: String, label: String = "", width: Int, style: Style = .normal
        ) -> [Line] {
            TextBlock(text).lines(width: width).enumerated().map { index, line in
                Line(label: index == 0 ? label : "", text: line, style: style)
            }
        }
    }

    let lines: [Line]
    /// The columns of the labels.
    let labelWidth: Int

    /// The same paper for a card that no key scrolls: blank lines go first, then the last ones.
    func fitted(height: Int) -> Ledger {
        var kept = lines
        while kept.count > height, let blank = kept.lastIndex(of: .blank) { kept.remove(at: blank) }
        return Ledger(lines: Array(kept.prefix(height)), labelWidth: labelWidth)
    }

    /// The topmost line that may be shown, so that the last one stands at the bottom.
    func last(height: Int) -> Int { max(0, lines.count - height) }

    /// Draws the lines from `first` on; arrows at the right say where there is more.
    func draw(into surface: inout Surface, rect: Rect, first: Int = 0) {
        let top = min(max(0, first), last(height: rect.height))
        let room = rect.columns(from: 0, count: rect.width - 1)
        for (row, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
            draw(line, into: &surface, room.row(row))
        }
        surface.drawMore(above: top > 0, below: top < last(height: rect.height), of: rect)
    }

    private func draw(_ line: Line, into surface: inout Surface, _ rect: Rect) {
        if line == .rule {
            surface.fill(rect, with: "─", style: .border)
            return
        }
        if let key = line.key { surface.onClick(rect, .key(key)) }
        let amount = TextWidth.of(line.amount)
        let words = rect.columns(
            from: 0, count: rect.width - (amount == 0 ? 0 : amount + 1))
        if line.text.isEmpty {
            surface.draw(line.label, in: words, style: line.style)
        } else {
            surface.draw(line.label, in: words.columns(from: 0, count: labelWidth), style: .dim)
            surface.draw(line.text, in: words.columns(from: labelWidth), style: line.style)
        }
        surface.draw(line.amount, in: rect, style: line.amountStyle, align: .right)
    }
}

extension Ledger {
    /// The keys that scroll a paper of which more is left than fits.
    static func keys<Owner>(
        _ path: any WritableKeyPath<Owner, Int> & Sendable, last: Int, page: Int, texts: KeyTexts
    ) -> [LiveKey<Owner>] {
        guard last > 0 else { return [] }
        let moves: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]
        return [
            LiveKey<Owner>(of: moves, meaning: texts.move, footer: .brief) { owner, key, _ in
                let first = owner[keyPath: path]
                let wanted =
                    switch key {
                    case .up: first - 1
                    case .down: first + 1
                    case .pageUp: first - page
                    case .pageDown: first + page
                    case .home: 0
                    default: last
                    }
                owner[keyPath: path] = min(max(0, wanted), last)
                return []
            }
        ]
    }
}
