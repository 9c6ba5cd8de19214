/// A vehicle identification number: 17 capitals and digits without I, O and Q (ISO 3779).
public struct VIN: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// Checks a typed number; spaces and hyphens are ignored.
    ///
    /// The check digit in the ninth place counts only for vehicles of North America, whose numbers
    /// begin with 1 … 5 (49 CFR 565.15).
    public static func check(_ typed: String, field: Field = .vin) throws(Rejection) -> Checked<VIN>
    {
        let capitals = TypedText.words(TypedText.plainCapitals(typed)).joined()
        let characters = capitals.unicodeScalars.filter { $0 != "-" }
        guard !characters.isEmpty else { throw Rejection(rule, field, .empty) }
        let text = String(characters)
        if let wrong = characters.first(where: { value(of: $0) == nil }) {
            guard "IOQ".unicodeScalars.contains(wrong) else {
                throw Rejection(rule, field, .character(TypedText.shown(wrong)))
            }
            let repaired = text.replacing("I", with: "1").replacing("O", with: "0")
                .replacing("Q", with: "0")
            let fits = (try? check(repaired, field: field)) != nil
            throw Rejection(
                rule, field, .vinLetter(String(wrong)), suggestion: fits ? repaired : nil)
        }
        guard characters.count == 17 else {
            throw Rejection(rule, field, .vinLength(expected: 17, found: characters.count))
        }
        let found = String(text[text.index(text.startIndex, offsetBy: 8)])
        let expected = checkDigit(of: Array(characters))
        if let first = characters.first, ("1"..."5").contains(first), found != expected {
            throw Rejection(rule, field, .vinCheckDigit(expected: expected, found: found))
        }
        return Checked(VIN(recorded: text))
    }

    private static let rule: Rule = "E1"
    private static let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

    private static func checkDigit(of characters: [Unicode.Scalar]) -> String {
        let sum = zip(characters, weights).reduce(0) { $0 + (value(of: $1.0) ?? 0) * $1.1 }
        return sum % 11 == 10 ? "X" : String(sum % 11)
    }

    /// The figure a character counts for; nil for one that may not stand in a number.
    private static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "0"..."9": Int(scalar.value) - 48
        case "A"..."H": Int(scalar.value) - 64
        case "J"..."N": Int(scalar.value) - 73
        case "P": 7
        case "R": 9
        case "S"..."Z": Int(scalar.value) - 81
        default: nil
        }
    }
}
