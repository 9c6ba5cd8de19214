import TerminalKit

/// A key that does something now, with what it does.
struct LiveKey<Owner: Screen>: Sendable {
    let hint: KeyHint
    let act: @Sendable (inout Owner, Key, Context) -> [Action]

    /// A key, or several that do alike, such as digits that choose.
    /// - Parameters:
    ///   - meaning: what it does, in a word or two of the screen's language.
    ///   - inFooter: whether the footer names it; the help page names every key.
    init(
        _ keys: Key..., meaning: String, inFooter: Bool = true,
        act: @escaping @Sendable (inout Owner, Key, Context) -> [Action]
    ) {
        self.init(of: keys, meaning: meaning, inFooter: inFooter, act: act)
    }

    init(
        of keys: [Key], meaning: String, inFooter: Bool = true,
        act: @escaping @Sendable (inout Owner, Key, Context) -> [Action]
    ) {
        hint = KeyHint(keys: keys, meaning: meaning, inFooter: inFooter)
        self.act = act
    }

    /// A key whose action needs nothing but doing.
    init(_ keys: Key..., meaning: String, inFooter: Bool = true, does actions: Action...) {
        self.init(of: keys, meaning: meaning, inFooter: inFooter) { _, _, _ in actions }
    }

    init(of keys: [Key], meaning: String, inFooter: Bool = true, does actions: Action...) {
        self.init(of: keys, meaning: meaning, inFooter: inFooter) { _, _, _ in actions }
    }
}

/// What the footer and the help page say of a live key.
struct KeyHint: Hashable, Sendable {
    let keys: [Key]
    let meaning: String
    var inFooter = true
}

extension Key {
    /// Both cases of a letter: what a choice by letter answers to.
    static func letter(_ letter: Character) -> [Key] {
        let lower = Character(letter.lowercased())
        let upper = Character(letter.uppercased())
        return [.character(upper), .character(lower)]
    }

    /// Whether the key edits or moves within text, so that it belongs to the field.
    var editsText: Bool {
        switch self {
        case .character, .left, .right, .wordLeft, .wordRight, .home, .end, .backspace, .delete:
            true
        case .control(let letter): ["a", "e", "w", "u", "k"].contains(letter)
        default: false
        }
    }
}
