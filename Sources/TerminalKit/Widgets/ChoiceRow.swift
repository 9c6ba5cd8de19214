/// A few answers of which one is chosen, in a row: `(•) M.   ( ) Mme   ( ) sans`.
///
/// Nothing is chosen until the person chooses: arrows, a digit or an answer's first letter do.
public struct ChoiceRow: Hashable, Sendable {
    /// The answers, as shown.
    public let options: [String]
    /// Which is chosen, if any.
    public private(set) var chosen: Int?

    /// Makes a row of answers.
    public init(_ options: [String], chosen: Int? = nil) {
        self.options = options
        self.chosen = chosen.flatMap { options.indices.contains($0) ? $0 : nil }
    }

    /// Chooses the answer at `index`; an index without an answer changes nothing.
    @discardableResult
    public mutating func choose(_ index: Int) -> Outcome {
        guard options.indices.contains(index), index != chosen else { return .ignored }
        chosen = index
        return .changed
    }

    /// Lets a key choose; keys at the last answer stay there.
    public mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .right: return choose(chosen.map { $0 + 1 } ?? 0)
        case .left: return choose(chosen.map { $0 - 1 } ?? options.count - 1)
        case .character(" "): return choose(chosen.map { ($0 + 1) % max(1, options.count) } ?? 0)
        case .character(let character):
            if let digit = character.wholeNumberValue { return choose(digit - 1) }
            return choose(firstLetter: character)
        default: return .ignored
        }
    }

    /// Draws the answers, flowing onto further rows where they do not fit, and makes them
    /// clickable as items of `name`.
    ///
    /// - Returns: the rows taken.
    @discardableResult
    public func draw(
        into surface: inout Surface, rect: Rect, focused: Bool, name: String = ""
    ) -> Int {
        var x = 0
        var y = 0
        for (index, option) in options.enumerated() {
            let label = (index == chosen ? "(•) " : "( ) ") + option
            let width = TextWidth.of(SafeText.visible(label))
            if x > 0, x + width > rect.width {
                x = 0
                y += 1
            }
            let isHere = focused && index == (chosen ?? 0)
            let place = rect.row(y).columns(from: x, count: width)
            let style: Style = isHere ? .focus : index == chosen ? .selected : .normal
            surface.draw(label, in: place, style: style)
            surface.onClick(place, .item(name, index))
            if isHere { surface.cursor = Point(x: place.x + 1, y: place.y) }
            x += width + 3
        }
        return y + 1
    }

    /// Among several answers with that letter, the next one.
    private mutating func choose(firstLetter character: Character) -> Outcome {
        let letter = character.lowercased()
        let matches = options.indices.filter { options[$0].first?.lowercased() == letter }
        let next = matches.first { $0 > chosen ?? -1 } ?? matches.first
        return next.map { choose($0) } ?? .ignored
    }
}
