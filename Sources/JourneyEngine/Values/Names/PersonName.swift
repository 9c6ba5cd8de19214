/// A first or last name in any script, composed (NFC) and evenly spaced (`R-116`).
public struct PersonName: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// Checks a typed name: 1 … 80 characters as a reader counts them, at least one letter.
    public static func check(
        _ typed: String, field: Field = .lastName
    ) throws(Rejection) -> Checked<PersonName> {
        let text = try NameText.checked(typed, field: field, most: 80)
        guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
            throw Rejection(NameText.rule, field, .nameWithoutLetter)
        }
        let odd = text.unicodeScalars.first { !isUsual($0) }
        return Checked(
            PersonName(recorded: text),
            warnings: odd.map { [.nameCharacter(TypedText.shown($0))] } ?? [])
    }

    /// The letters on the ball: the first of the first name and the first of the last name.
    ///
    /// Particles such as `van den` do not count unless nothing else stands there. A name in one
    /// word gives one letter; a script without capitals gives its first character as it is.
    public static func initials(first: PersonName?, last: PersonName?) -> String {
        [first, last].compactMap { $0?.initial }.joined()
    }

    private var initial: String? {
        let words = TypedText.words(text)
        let word = words.first { !Self.particles.contains($0.lowercased()) } ?? words.first
        let own = word.map(Self.withoutElision)
        return own?.first { $0.isLetter }.map { $0.uppercased() }.map { String($0.prefix(1)) }
    }

    private static func withoutElision(_ word: String) -> Substring {
        let lowered = word.lowercased()
        let isElided = ["d'", "d’", "'t", "’t"].contains { lowered.hasPrefix($0) }
        return isElided && word.count > 2 ? word.dropFirst(2) : word[...]
    }

    private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .dashPunctuation: return true
        default: return properties.isAlphabetic || usualSigns.contains(scalar)
        }
    }

    private static let usualSigns: Set<Unicode.Scalar> = [
        " ", ".", "'", "’", "ʼ", "·", "\u{200C}", "\u{200D}",
    ]

    private static let particles: Set<String> = [
        "van", "de", "den", "der", "het", "ten", "ter", "te", "'t", "’t", "op", "von", "vom", "zu",
        "zum", "zur", "du", "des", "la", "le", "les", "di", "da", "del", "della", "dos", "das",
        "do",
        "el", "al", "bin", "ben", "ibn", "und", "y", "e",
    ]
}
