import TerminalKit

/// The names of the keys and the words that every footer shares.
struct KeyTexts: Sendable {
    let enter: String
    let escape: String
    let backTab: String
    let space: String
    let pageUp: String
    let pageDown: String
    let control: String
    let home: String
    let end: String
    /// The letters that say yes; both cases of each.
    let yesKeys: [Key]
    let yes: String
    let no: String
    /// Go on to the next page.
    let next: String
    let back: String
    let take: String
    let choose: String
    let move: String
    let field: String
    /// Keep a field as it was typed, whatever is offered under it.
    let asTyped: String
    let menu: String
    let help: String
    let quit: String
    /// Take the last change back.
    let undo: String
    /// The command palette: everything that can be done now.
    let everything: String

    /// How the footer names keys that do alike: `1 2 3`, `1-9`, `↑↓`, `Tab`.
    func caps(_ keys: [Key]) -> [Footer.Cap] {
        if let answers = answerCaps(keys) { return answers }
        if let range = rangeCaps(keys) { return range }
        for pair in [[Key.up, .down], [.left, .right]] where keys.prefix(2) == pair[...] {
            return pair.map(cap)
        }
        if keys.first == .tab { return [cap(.tab)] }
        return Array(distinct(keys).map { [cap($0)] }.joined(separator: [Footer.Cap(" ")]))
    }

    /// The caps in one text.
    func label(_ keys: [Key]) -> String { caps(keys).map(\.text).joined() }

    /// How the help page names them: every one, the digits as a range.
    func fullLabel(_ keys: [Key]) -> String {
        if let range = rangeCaps(keys) { return range.map(\.text).joined() }
        let digits = keys.filter(\.isDigit)
        let range = digits.count > 2 ? rangeCaps(digits, least: 3) : nil
        let others = distinct(range == nil ? keys : keys.filter { !$0.isDigit }).map(label)
        let all = others + [range?.map(\.text).joined()].compactMap { $0 }
        return all.joined(separator: " ").replacing("↑ ↓", with: "↑↓").replacing("↓ ↑", with: "↑↓")
            .replacing("← →", with: "←→")
    }

    private func cap(_ key: Key) -> Footer.Cap { Footer.Cap(label(key), key) }

    /// The first of the keys with each label: of a letter's two cases one is named.
    private func distinct(_ keys: [Key]) -> [Key] {
        var labels: Set<String> = []
        return keys.filter { labels.insert(label($0)).inserted }
    }

    /// Space with the digits of some answers: `Space 1-3`; the arrows go without saying.
    private func answerCaps(_ keys: [Key]) -> [Footer.Cap]? {
        guard keys.first == .character(" "), keys.contains(.left),
            let range = rangeCaps(keys.filter(\.isDigit), least: 2)
        else { return nil }
        return [cap(.character(" ")), Footer.Cap(" ")] + range
    }

    /// Several digits and letters in a row: the first and the last.
    private func rangeCaps(_ keys: [Key], least: Int = 5) -> [Footer.Cap]? {
        guard keys.count >= least, let first = keys.first, let last = keys.last,
            keys.allSatisfy({ if case .character = $0 { true } else { false } })
        else { return nil }
        return [cap(first), Footer.Cap("-"), cap(last)]
    }

    private func label(_ key: Key) -> String {
        switch key {
        case .character(" "): space
        case .character(let character): character.uppercased()
        case .enter: enter
        case .escape: escape
        case .tab: "Tab"
        case .backTab: backTab
        case .up: "↑"
        case .down: "↓"
        case .left, .wordLeft: "←"
        case .right, .wordRight: "→"
        case .home: home
        case .end: end
        case .pageUp: pageUp
        case .pageDown: pageDown
        case .backspace: "←x"
        case .delete: "Del"
        case .insert: "Ins"
        case .function(let number): "F\(number)"
        case .control(let letter): control + letter.uppercased()
        case .alt(let letter): "Alt-" + letter.uppercased()
        }
    }
}
