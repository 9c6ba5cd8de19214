/// A Belgian or Luxembourg VAT number in its canonical form, `BE0417159386` (`R-119`).
public struct VATNumber: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// The agreed placeholder for a Belgian number that nobody knows at the stand.
    public static let placeholder = VATNumber(recorded: "BE0000000097")

    /// Whether the dealer has to complete the number.
    public var isToComplete: Bool {
        self == Self.placeholder
    }

    /// Checks a typed number (`R-119`).
    /// - Parameter country: whose letters are preset, and may be typed; the letters of the other
    ///   of the two countries are understood, with a warning.
    public static func check(
        _ typed: String, country: Country, field: Field = .vat
    ) throws(Rejection) -> Checked<VATNumber> {
        let characters = TypedText.plainCapitals(typed).unicodeScalars.filter {
            !ignored.contains($0) && !$0.properties.isWhitespace
                && $0.properties.generalCategory != .dashPunctuation
        }
        let letters = String(String.UnicodeScalarView(characters.prefix(2)))
        let isPrefixed = characters.prefix(2).allSatisfy { ("A"..."Z").contains($0) }
        let digits = String(String.UnicodeScalarView(characters.dropFirst(isPrefixed ? 2 : 0)))
        guard !digits.isEmpty else { throw Rejection(rule, field, .empty) }
        let owner = isPrefixed ? Country(recorded: letters) : country
        let strays = digits.unicodeScalars.filter { !("0"..."9").contains($0) }
        if strays.count == digits.unicodeScalars.count {
            // A name or another text: what is missing says more than one letter of it.
            let expected = owner == .luxembourg ? 8 : 10
            throw Rejection(rule, field, .vatDigits(expected: expected, found: 0))
        }
        if let wrong = strays.first {
            throw Rejection(rule, field, .character(TypedText.shown(wrong)))
        }
        var warnings: [ValueWarning] = []
        switch owner {
        case .belgium: try checkBelgian(digits, field: field)
        case .luxembourg: try checkLuxembourg(digits, field: field)
        default: throw Rejection(rule, field, .vatCountry(found: owner.text))
        }
        if owner != country { warnings.append(.vatOtherCountry(found: owner.text)) }
        let value = VATNumber(recorded: owner.text + digits)
        if value.isToComplete { warnings.append(.vatToComplete) }
        if digits == "00000000" { warnings.append(.vatAllZeros) }
        return Checked(value, warnings: warnings)
    }

    private static let rule: Rule = "R-119"
    private static let ignored = Set("./:()".unicodeScalars)

    private static func checkBelgian(_ digits: String, field: Field) throws(Rejection) {
        guard digits.utf8.count == 10 else {
            var suggestion: String?
            if digits.utf8.count == 9, pair(ofBelgian: "0" + digits) == digits.suffix(2) {
                suggestion = "BE0" + digits
            }
            throw Rejection(
                rule, field, .vatDigits(expected: 10, found: digits.utf8.count),
                suggestion: suggestion)
        }
        guard digits.hasPrefix("0") || digits.hasPrefix("1") else {
            throw Rejection(rule, field, .vatFirstDigit(found: String(digits.prefix(1))))
        }
        let expected = pair(ofBelgian: digits)
        guard digits.suffix(2) == expected else {
            throw Rejection(
                rule, field,
                .vatCheckDigits(expectedPair: expected, found: String(digits.suffix(2))))
        }
    }

    private static func checkLuxembourg(_ digits: String, field: Field) throws(Rejection) {
        guard digits.utf8.count == 8 else {
            throw Rejection(rule, field, .vatDigits(expected: 8, found: digits.utf8.count))
        }
        let expected = twoDigits((Int(digits.prefix(6)) ?? 0) % 89)
        guard digits.suffix(2) == expected else {
            throw Rejection(
                rule, field,
                .vatCheckDigits(expectedPair: expected, found: String(digits.suffix(2))))
        }
    }

    private static func pair(ofBelgian digits: String) -> String {
        twoDigits(97 - (Int(digits.prefix(8)) ?? 0) % 97)
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
