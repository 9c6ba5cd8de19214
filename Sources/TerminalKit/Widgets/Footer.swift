/// The keys that do something now, with what they do.
public struct Footer: Hashable, Sendable {
    /// A piece of a label: a key's cap, or what stands between two.
    public struct Cap: Hashable, Sendable {
        /// What is drawn.
        public let text: String
        /// What a click on it presses; nil for a gap or a dash.
        public let key: Key?

        /// Makes a cap; without a key it only separates.
        public init(_ text: String, _ key: Key? = nil) {
            self.text = text
            self.key = key
        }
    }

    /// How an item gives way when room is short.
    public enum Form: Hashable, Sendable {
        /// It keeps its meaning to the last.
        case whole
        /// Its meaning goes: the page shows it, or everybody knows it.
        case brief
        /// It goes altogether, before any meaning does.
        case spare
    }

    /// A key, or several that do alike, and their meaning.
    public struct Item: Hashable, Sendable {
        /// The keys' names in the person's language, `Entrée` or `1 2 3`.
        public let caps: [Cap]
        /// What they do, in a word or two.
        public var meaning: String
        /// How it gives way.
        public let form: Form

        /// Makes an item of its caps and their meaning.
        public init(_ caps: [Cap], _ meaning: String, _ form: Form = .whole) {
            self.caps = caps
            self.meaning = meaning
            self.form = form
        }

        /// Makes an item of a key, its name and its meaning.
        public init(_ key: Key, _ label: String, _ meaning: String) {
            self.init([Cap(label, key)], meaning)
        }

        fileprivate var width: Int {
            let label = caps.map(\.text).joined()
            return TextWidth.of(SafeText.visible(meaning.isEmpty ? label : label + " " + meaning))
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

    /// Draws as many items as fit on the first row of `rect`; where any had to be left out, `…`
    /// stands after the last one, which is help.
    public func draw(into surface: inout Surface, rect: Rect) {
        let (shown, gap) = fitting(rect.width)
        var x = rect.x
        for item in shown {
            x += draw(item, into: &surface, rect.columns(from: x - rect.x)) + gap
        }
    }

    /// - Returns: the columns taken.
    private func draw(_ item: Item, into surface: inout Surface, _ rect: Rect) -> Int {
        var x = rect.x
        for cap in item.caps {
            let width = surface.draw(cap.text, in: rect.columns(from: x - rect.x), style: .key)
            let place = Rect(x: x, y: rect.y, width: width, height: 1)
            if let key = cap.key { surface.onClick(place, .key(key)) }
            x += width
        }
        guard !item.meaning.isEmpty else { return x - rect.x }
        let place = rect.columns(from: x - rect.x)
        let width = 1 + surface.draw(item.meaning, in: place.columns(from: 1))
        if let key = item.caps.lazy.compactMap(\.key).first {
            surface.onClick(place.columns(from: 0, count: width), .key(key))
        }
        return x + width - rect.x
    }

    /// First the gaps shrink and the spare items go; then meanings do, of the brief ones from the
    /// right, of help and what is kept before it, of the first one kept; then whole items.
    private func fitting(_ width: Int) -> (shown: [Item], gap: Int) {
        for gap in [3, 2] where Self.width(items, gap) <= width { return (items, gap) }
        var last = Array(items.suffix(kept))
        var others = Array(items.dropLast(kept))
        func fits() -> Bool { Self.width(others + last, 2) <= width }
        for index in others.indices.reversed() where others[index].form == .spare {
            others.remove(at: index)
            if fits() { return (others + last, 2) }
        }
        for index in others.indices.reversed() where others[index].form == .brief {
            others[index].meaning = ""
            if fits() { return (others + last, 2) }
        }
        for index in last.indices.reversed() where index > 0 || last.count == 1 {
            last[index].meaning = ""
            if fits() { return (others + last, 2) }
        }
        if let first = last.indices.first { last[first].meaning = "" }
        if fits() { return (others + last, 2) }
        if let help = last.indices.last { last[help].meaning = "…" }
        while !others.isEmpty, !fits() { others.removeLast() }
        return (others + last, 2)
    }

    private static func width(_ items: [Item], _ gap: Int) -> Int {
        items.reduce(0) { $0 + $1.width } + gap * max(0, items.count - 1)
    }
}
