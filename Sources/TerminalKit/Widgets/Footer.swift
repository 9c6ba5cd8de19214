/// The keys that do something now, with what they do.
public struct Footer: Hashable, Sendable {
    /// A key and its meaning.
    public struct Item: Hashable, Sendable {
        /// The key itself: what a click on the item presses.
        public let key: Key
        /// The key's name in the person's language, `Entrée`.
        public let label: String
        /// What it does, in a word or two.
        public let meaning: String

        /// Makes an item of a key, its name and its meaning.
        public init(_ key: Key, _ label: String, _ meaning: String) {
            self.key = key
            self.label = label
            self.meaning = meaning
        }
    }

    /// The items, the most useful first; the last ones stay when room is short.
    public let items: [Item]
    /// How many at the end stay; help, the very last, always does.
    private let kept: Int

    /// Makes a footer.
    /// - Parameter kept: how many items at the end stay when room is short, 1 or more.
    public init(_ items: [Item], kept: Int = 1) {
        self.items = items
        self.kept = min(max(1, kept), items.count)
    }

    /// Draws as many items as fit on the first row of `rect`; `…` stands for those left out.
    public func draw(into surface: inout Surface, rect: Rect) {
        let (shown, gap, isCut) = fitting(rect.width)
        var x = rect.x
        for (index, item) in shown.enumerated() {
            if isCut, index == shown.count - kept {
                x += surface.draw("…", x: x, y: rect.y, style: .dim) + gap
            }
            let start = x
            x += surface.draw(item.label, x: x, y: rect.y, width: rect.endX - x, style: .key)
            if !item.meaning.isEmpty {
                let room = rect.endX - x - 1
                x += 1 + surface.draw(item.meaning, x: x + 1, y: rect.y, width: room)
            }
            surface.onClick(Rect(x: start, y: rect.y, width: x - start, height: 1), .key(item.key))
            x += gap
        }
    }

    /// First the gaps shrink, then help and what is kept before it lose their meanings, all but
    /// the first, then items fall out before them.
    private func fitting(_ width: Int) -> (shown: [Item], gap: Int, isCut: Bool) {
        for gap in [3, 2] where Self.width(items, gap) <= width { return (items, gap, false) }
        var last = Array(items.suffix(kept))
        var others = Array(items.dropLast(kept))
        for index in last.indices.reversed() where index > 0 || last.count == 1 {
            last[index] = Item(last[index].key, last[index].label, "")
            if Self.width(others + last, 2) <= width { return (others + last, 2, false) }
        }
        while !others.isEmpty, Self.width(others + last, 2) + 3 > width { others.removeLast() }
        return (others + last, 2, true)
    }

    private static func width(_ items: [Item], _ gap: Int) -> Int {
        let texts = items.map { $0.meaning.isEmpty ? $0.label : $0.label + " " + $0.meaning }
        return texts.reduce(0) { $0 + TextWidth.of(SafeText.visible($1)) }
            + gap * max(0, items.count - 1)
    }
}
