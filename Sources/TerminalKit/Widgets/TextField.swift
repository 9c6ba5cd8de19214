/// One line of text that is being edited, a grapheme cluster at a time.
///
/// It is a value: keep a copy to undo.
public struct TextField: Hashable, Sendable {
    /// The text as it stands; a frame asks for it many times.
    public private(set) var text: String
    /// How many grapheme clusters stand before the cursor.
    public private(set) var cursor: Int
    /// The most grapheme clusters that it takes.
    public let maximumLength: Int

    private var characters: [Character] {
        didSet { text = String(characters) }
    }

    /// Makes a field that holds `text`, with the cursor at its end.
    public init(_ text: String = "", maximumLength: Int = 200) {
        self.maximumLength = maximumLength
        self.text = text
        characters = Array(text)
        cursor = characters.count
    }

    /// Whether it holds nothing.
    public var isEmpty: Bool { characters.isEmpty }

    /// Replaces the text and puts the cursor at its end.
    public mutating func set(_ text: String) {
        characters = Array(text.prefix(maximumLength))
        cursor = characters.count
    }

    /// Lets a key or a paste act on the text.
    ///
    /// Up, down, Tab, Enter and function keys are left to the screen. A paste becomes one line.
    public mutating func handle(_ event: InputEvent) -> Outcome {
        switch event {
        case .key(let key): handle(key)
        case .paste(let text, let dropped): paste(text, dropped: dropped)
        default: .ignored
        }
    }

    /// Lets a key act on the text.
    public mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .character(let character): insert(String(character))
        case .left: move(to: cursor - 1)
        case .right: move(to: cursor + 1)
        case .home, .control("a"): move(to: 0)
        case .end, .control("e"): move(to: characters.count)
        case .wordLeft: move(to: wordStart)
        case .wordRight: move(to: wordEnd)
        case .backspace: remove(from: cursor - 1, to: cursor)
        case .delete: remove(from: cursor, to: cursor + 1)
        case .control("w"): remove(from: wordStart, to: cursor)
        case .control("u"): remove(from: 0, to: cursor)
        case .control("k"): remove(from: cursor, to: characters.count)
        default: .ignored
        }
    }

    /// Puts the cursor before the grapheme cluster at `index`, or at the nearest end.
    @discardableResult
    public mutating func move(to index: Int) -> Outcome {
        let target = min(max(0, index), characters.count)
        guard target != cursor else { return .ignored }
        cursor = target
        return .moved
    }

    private mutating func paste(_ text: String, dropped: Int) -> Outcome {
        let lines = text.split(whereSeparator: { $0.isNewline || $0 == "\t" })
        let line = lines.joined(separator: " ")
        let room = maximumLength - characters.count
        let fits = line.count <= room
        guard insert(String(line.prefix(max(0, room)))) == .changed else {
            return line.isEmpty && dropped == 0 ? .ignored : .refused
        }
        return fits && dropped == 0 ? .changed : .refused
    }

    /// An accent typed after its letter joins it, so the characters are counted anew.
    private mutating func insert(_ text: String) -> Outcome {
        let before = String(characters[..<cursor]) + text
        let whole = Array(before + String(characters[cursor...]))
        guard !text.isEmpty, whole.count <= maximumLength else { return .refused }
        characters = whole
        cursor = min(before.count, whole.count)
        return .changed
    }

    private mutating func remove(from start: Int, to end: Int) -> Outcome {
        let start = max(0, start)
        let end = min(end, characters.count)
        guard start < end else { return .ignored }
        characters.removeSubrange(start..<end)
        cursor = start
        // What met may have joined into one cluster.
        let before = String(characters[..<start]).count
        characters = Array(String(characters))
        cursor = min(before, characters.count)
        return .changed
    }

    private var wordStart: Int {
        var index = cursor
        while index > 0, characters[index - 1] == " " { index -= 1 }
        while index > 0, characters[index - 1] != " " { index -= 1 }
        return index
    }

    private var wordEnd: Int {
        var index = cursor
        while index < characters.count, characters[index] != " " { index += 1 }
        while index < characters.count, characters[index] == " " { index += 1 }
        return index
    }
}
