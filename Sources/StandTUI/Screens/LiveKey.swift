import TerminalKit

/// A key that does something now, with what it does.
struct LiveKey<Owner: Screen>: Sendable {
    var hint: KeyHint
    let act: @Sendable (inout Owner, Key, Context) -> [Action]

    /// A key, or several that do alike, such as digits that choose.
    /// - Parameters:
    ///   - meaning: what it does, in a word or two of the screen's language.
    ///   - footer: how the footer names it; the help page names every key.
    init(
        _ keys: Key..., meaning: String, footer: FooterForm = .whole,
        act: @escaping @Sendable (inout Owner, Key, Context) -> [Action]
    ) {
        self.init(of: keys, meaning: meaning, footer: footer, act: act)
    }

    init(
        of keys: [Key], meaning: String, footer: FooterForm = .whole,
        act: @escaping @Sendable (inout Owner, Key, Context) -> [Action]
    ) {
        hint = KeyHint(keys: keys, meaning: meaning, footer: footer)
        self.act = act
    }

    /// A key whose action needs nothing but doing.
    init(_ keys: Key..., meaning: String, footer: FooterForm = .whole, does actions: Action...) {
        self.init(of: keys, meaning: meaning, footer: footer) { _, _, _ in actions }
    }

    init(of keys: [Key], meaning: String, footer: FooterForm = .whole, does actions: Action...) {
        self.init(of: keys, meaning: meaning, footer: footer) { _, _, _ in actions }
    }

    /// The same keys, each with a name of its own in the command palette.
    func named(_ names: [String]) -> LiveKey {
        var key = self
        key.hint.names = names
        return key
    }
}

/// What the footer, the help page and the command palette say of a live key.
struct KeyHint: Hashable, Sendable {
    let keys: [Key]
    let meaning: String
    var footer = FooterForm.whole
    /// What each of the keys does, where they do different things; one name a key.
    var names: [String] = []
}

extension KeyHint {
    /// The hint as the footer draws it; nothing where it is never named there.
    func footerItem(_ texts: KeyTexts) -> Footer.Item? {
        let form: Footer.Form
        switch footer {
        case .whole: form = .whole
        case .brief: form = .brief
        case .spare: form = .spare
        case .absent: return nil
        }
        return Footer.Item(texts.caps(keys), meaning, form)
    }
}

/// How the footer names a live key where room is short; the help page names every one.
enum FooterForm: Hashable, Sendable {
    /// With its meaning, to the last.
    case whole
    /// By its cap alone: the page shows what it does, or everybody knows.
    case brief
    /// Only where there is room.
    case spare
    /// Never: it would say nothing that the page doesn't.
    case absent
}

extension Key {
    /// Both cases of a letter: what a choice by letter answers to.
    static func letter(_ letter: Character) -> [Key] {
        let lower = Character(letter.lowercased())
        let upper = Character(letter.uppercased())
        return [.character(upper), .character(lower)]
    }

    /// Whether it types something: a letter, a digit, a sign or a space.
    var isLetter: Bool {
        if case .character = self { true } else { false }
    }

    var isDigit: Bool {
        if case .character(let character) = self { character.isWholeNumber } else { false }
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
