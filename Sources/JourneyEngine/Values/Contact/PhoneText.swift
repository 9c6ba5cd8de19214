/// A typed phone number taken apart: whose country, which digits, what was stripped (`R-118`).
struct PhoneText {
    /// Belgium, Luxembourg, or nil for any other.
    let country: Country?

    /// The digits after the country code of Belgium or Luxembourg; all digits of another number.
    let digits: String

    /// The prefix that was understood and removed, as typed: `+32 0`, `0`.
    let removed: String?

    /// Whether the country code is not the one preset.
    let isForeign: Bool

    /// The number in E.164 form.
    var international: String {
        "+" + Self.code(of: country) + digits
    }

    /// Takes a typed number apart.
    /// - Parameter isRight: whether a repaired number passes the whole check; a repair that does
    ///   not is never suggested.
    init(
        _ typed: String, country preset: Country, field: Field, isRight: (String) -> Bool
    ) throws(Rejection) {
        let characters = try Self.characters(of: typed, field: field)
        let isPlus = characters.first == "+"
        let all = String(characters.dropFirst(isPlus ? 1 : 0))
        guard !all.isEmpty else { throw Rejection(Self.rule, field, .empty) }
        guard !all.contains("+") else { throw Rejection(Self.rule, field, .character("+")) }

        if let (owner, prefix, rest) = Self.country(of: all, isPlus: isPlus, preset: preset) {
            let trunk = owner == .belgium && rest.hasPrefix("0") ? "0" : ""
            country = owner
            digits = String(rest.dropFirst(trunk.count))
            removed = trunk.isEmpty ? prefix : "\(prefix) \(trunk)"
            isForeign = owner != preset
        } else if isPlus {
            (country, digits, removed, isForeign) = (nil, all, nil, true)
        } else if all.hasPrefix("00") {
            let repair = "+" + all.drop { $0 == "0" }
            throw Rejection(
                Self.rule, field, .phonePlusMissing, suggestion: isRight(repair) ? repair : nil)
        } else if preset == .belgium {
            let hasTrunk = all.hasPrefix("0")
            (country, isForeign) = (preset, false)
            digits = String(all.dropFirst(hasTrunk ? 1 : 0))
            removed = hasTrunk ? "0" : nil
        } else if preset == .luxembourg {
            (country, digits, removed, isForeign) = (preset, all, nil, false)
        } else {
            throw Rejection(Self.rule, field, .phonePlusMissing)
        }
        if digits.hasPrefix("0") {
            // A trunk zero typed in Luxembourg is often that of a Belgian number.
            let rest = String(digits.drop { $0 == "0" })
            let repairs = country == nil ? ["+" + rest] : [rest, "+32" + rest]
            throw Rejection(
                Self.rule, field, .phoneLeadingZero, suggestion: repairs.first(where: isRight))
        }
    }

    /// Refuses all but nine digits that start with the one of mobile numbers.
    func refuseUnless(mobileStart start: String, field: Field) throws(Rejection) {
        guard digits.utf8.count == 9 else {
            throw Rejection(
                Self.rule, field, .mobileDigits(expected: 9, found: digits.utf8.count))
        }
        guard digits.hasPrefix(start) else {
            throw Rejection(
                Self.rule, field,
                .mobileStart(expected: start, found: String(digits.prefix(1))))
        }
    }

    /// Refuses a number of digits outside a range.
    func refuseUnless(length: ClosedRange<Int>, field: Field) throws(Rejection) {
        guard length.contains(digits.utf8.count) else {
            throw Rejection(
                Self.rule, field,
                .phoneLength(
                    least: length.lowerBound, most: length.upperBound, found: digits.utf8.count))
        }
    }

    /// Refuses what no country's number can be (E.164: at most 15 digits; R-118: at least 7).
    func refuseUnlessInternational(field: Field) throws(Rejection) {
        try refuseUnless(length: 7...15, field: field)
    }

    static func national(of stored: String) -> (country: Country?, digits: String) {
        for country in [Country.luxembourg, .belgium] {
            let prefix = "+" + code(of: country)
            if stored.hasPrefix(prefix) {
                return (country, String(stored.dropFirst(prefix.count)))
            }
        }
        return (nil, String(stored.drop { $0 == "+" }))
    }

    static func display(_ stored: String) -> String {
        let (country, digits) = national(of: stored)
        var sizes: [Int]
        switch (country, digits.count) {
        case (.belgium?, 9): sizes = [3, 2, 2, 2]
        case (.belgium?, 8):
            sizes = ["2", "3", "4", "9"].contains(digits.prefix(1)) ? [1, 3, 2, 2] : [2, 2, 2, 2]
        case (.luxembourg?, 9): sizes = [3, 3, 3]
        case (.luxembourg?, _): sizes = Array(repeating: 2, count: (digits.count + 1) / 2)
        default: return stored
        }
        var rest = digits[...]
        var groups: [Substring] = []
        for size in sizes {
            groups.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return "+\(code(of: country)) " + groups.joined(separator: " ")
    }

    private static let rule: Rule = "R-118"

    /// The digits and plus signs of the typed text, without what people put between digits.
    private static func characters(of typed: String, field: Field) throws(Rejection) -> String {
        var text = TypedText.trimmed(typed)
        if text.lowercased().hasPrefix("tel:") {
            text = TypedText.trimmed(String(text.dropFirst(4)))
        }
        var out = ""
        for scalar in text.unicodeScalars {
            if let digit = TypedText.asciiDigit(scalar) {
                out.append(digit)
            } else if scalar == "+" || scalar == "＋" {
                out.append("+")
            } else if !isSeparator(scalar) {
                throw Rejection(rule, field, .character(TypedText.shown(scalar)))
            }
        }
        return out
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "/" || scalar == "(" || scalar == ")"
            || scalar.properties.generalCategory == .dashPunctuation
            || scalar.properties.generalCategory == .spaceSeparator || scalar == "\t"
    }

    /// The country whose code stands before the number, the code as typed, and the rest.
    private static func country(
        of all: String, isPlus: Bool, preset: Country
    ) -> (Country, String, Substring)? {
        for country in [Country.luxembourg, .belgium] {
            let code = code(of: country)
            let written = isPlus ? code : "00" + code
            if all.hasPrefix(written) {
                return (country, (isPlus ? "+" : "") + written, all.dropFirst(written.count))
            }
            // Without + or 00 the code is one only where the rest is long enough to be a number.
            let isOwn = country == preset
            if !isPlus, all.hasPrefix(code), isOwn || all.utf8.count >= code.utf8.count + 9 {
                return (country, code, all.dropFirst(code.count))
            }
        }
        return nil
    }

    private static func code(of country: Country?) -> String {
        switch country {
        case .belgium?: "32"
        case .luxembourg?: "352"
        default: ""
        }
    }
}
