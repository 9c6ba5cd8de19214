import TerminalKit

/// Numbered choices, one under the other, that a digit, a letter or the highlight takes.
struct Choices: Hashable, Sendable, Codable {
    var selected = 0

    /// The key that stands before the choice at an index: digits, then letters.
    static func key(_ index: Int) -> Character {
        Array("123456789ABCDEFGHIJ")[min(index, 18)]
    }

    /// The live keys of a list of choices: its digits and letters, Enter, the arrows.
    /// - Parameters:
    ///   - titles: the choices; an empty one can't be taken by name.
    ///   - choose: what taking the choice at an index does.
    static func keys<Owner>(
        _ path: any WritableKeyPath<Owner, Choices> & Sendable, titles: [String], texts: KeyTexts,
        choose: @escaping @Sendable (inout Owner, Int, Context) -> [Action]
    ) -> [LiveKey<Owner>] {
        let count = titles.count
        guard count > 0 else { return [] }
        let keys = titles.indices.map(key)
        let names = zip(keys, titles).flatMap { key, title in bothCases(key).map { _ in title } }
        var live = [
            LiveKey<Owner>(of: keys.flatMap(Self.bothCases), meaning: texts.choose) {
                owner, key, context in
                guard let index = keys.firstIndex(where: { bothCases($0).contains(key) })
                else { return [] }
                owner[keyPath: path].selected = index
                return choose(&owner, index, context)
            }.named(names),
            LiveKey<Owner>(.enter, meaning: texts.take) { owner, _, context in
                choose(&owner, min(owner[keyPath: path].selected, count - 1), context)
            },
        ]
        if count > 1 {
            live.append(
                LiveKey<Owner>(.up, .down, meaning: texts.move, footer: .brief) { owner, key, _ in
                    let step = key == .up ? count - 1 : 1
                    owner[keyPath: path].selected = (owner[keyPath: path].selected + step) % count
                    return []
                })
        }
        return live
    }

    private static func bothCases(_ key: Character) -> [Key] {
        key.isLetter ? Key.letter(key) : [.character(key)]
    }

    /// Draws one choice: the highlight's mark, its key, its words.
    func draw(
        _ text: String, at index: Int, into surface: inout Surface, rect: Rect,
        isPossible: Bool = true
    ) {
        let isHere = index == selected
        let style: Style = isHere ? .focus : isPossible ? .normal : .disabled
        let line = rect.row(0)
        if isHere {
            surface.fill(line, style: style)
            surface.cursor = Point(x: line.x, y: line.y)
        }
        surface.draw(isHere ? ">" : " ", in: line, style: style)
        surface.draw(
            String(Self.key(index)), in: line.columns(from: 2), style: isHere ? style : .key)
        surface.draw(text, in: line.columns(from: 5), style: style)
        surface.onClick(line, .key(.character(Self.key(index))))
    }
}
