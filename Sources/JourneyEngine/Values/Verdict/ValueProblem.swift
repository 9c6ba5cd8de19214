/// What is wrong with a typed value, with the figures a good sentence needs.
public enum ValueProblem: Sendable, Hashable, Codable {
    // Any text
    case empty
    case tooShort(least: Int, found: Int)
    case tooLong(most: Int, found: Int)
    /// A control, a bidirectional mark or another character without a shape.
    case invisibleCharacter
    /// A character that has no place in this value.
    case character(String)
    /// The second typing differs from the first (`R-116`).
    case differs
    /// It differs in capitals only from the first one (`R-116`).
    case differsInCapitals
    case notADate
    case notAnAmount

    /// Not of the form `TAxxxxx` (`R-101`).
    case geniusForm

    // Email (`R-121`)
    case emailMissingAt
    case emailSeveralAts
    case emailNothingBeforeAt
    case emailNothingAfterAt
    case emailMissingDot
    case emailDoubleDot
    case emailDotAtEdge
    case emailSpace
    case emailComma
    case emailDomain(part: String)

    // Phone (`R-118`)
    case mobileDigits(expected: Int, found: Int)
    case mobileStart(expected: String, found: String)
    case phoneLength(least: Int, most: Int, found: Int)
    /// A zero where none may stand: in Luxembourg, or after the trunk zero or the `+` elsewhere.
    case phoneLeadingZero
    /// Another country is written with `+`, not `00`.
    case phonePlusMissing

    // VAT (`R-119`)
    case vatDigits(expected: Int, found: Int)
    case vatFirstDigit(found: String)
    case vatCheckDigits(expectedPair: String, found: String)
    case vatCountry(found: String)

    // Postal code (`R-120`)
    case postalDigits(expected: Int, found: Int)
    case postalRange(first: Int, last: Int)

    // Vehicle identification number
    case vinLength(expected: Int, found: Int)
    case vinLetter(String)
    case vinCheckDigit(expected: String, found: String)

    /// A name has at least one letter (`R-116`).
    case nameWithoutLetter

    case countryUnknown(String)
}
