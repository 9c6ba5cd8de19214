import TerminalKit

/// The names of the keys and the words that every footer shares.
struct KeyTexts: Sendable {
    let enter: String
    let escape: String
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
    let menu: String
    let help: String
    let quit: String

    /// How the footer names keys that do alike: `1 2 3`, `1-9`, `↑↓`, `Tab`.
    func label(_ keys: [Key]) -> String {
        if let answers = answerKeys(keys) { return answers }
        if let range = digitRange(keys) { return range }
        if keys.prefix(2) == [.up, .down] { return "↑↓" }
        if keys.prefix(2) == [.left, .right] { return "←→" }
        if keys.first == .tab { return "Tab" }
        var labels: [String] = []
        for key in keys {
            let label = label(key)
            if !labels.contains(label), key != .backTab { labels.append(label) }
        }
        return labels.joined(separator: " ")
    }

    /// Space with the digits of some answers: `Space 1-3`; the arrows go without saying.
    private func answerKeys(_ keys: [Key]) -> String? {
        guard keys.first == .character(" "), keys.contains(.left),
            case let digits = keys.filter({ $0 != .left && $0 != .right }).dropFirst(),
            let first = digits.first, let last = digits.last
        else { return nil }
        return space + " " + label(first) + "-" + label(last)
    }

    /// More than four digits and letters in a row: the first and the last.
    private func digitRange(_ keys: [Key]) -> String? {
        guard keys.count > 4, let first = keys.first, let last = keys.last,
            keys.allSatisfy({ if case .character = $0 { true } else { false } })
        else { return nil }
        return label(first) + "-" + label(last)
    }

    private func label(_ key: Key) -> String {
        switch key {
        case .character(" "): space
        case .character(let character): character.uppercased()
        case .enter: enter
        case .escape: escape
        case .tab, .backTab: "Tab"
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
