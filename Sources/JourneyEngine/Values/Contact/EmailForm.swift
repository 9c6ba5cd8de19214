/// The form of an email address: a dot-atom, `@`, a domain name (RFC 5321, 5322, 6531).
///
/// Quoted local parts, comments and address literals are lawful but nobody's address at a stand.
enum EmailForm {
    static let mostLocalBytes = 64
    static let mostBytes = 254

    /// The first thing that keeps a text from being an address, or nil.
    static func problem(of text: String) -> ValueProblem? {
        if text.utf8.count > mostBytes { return .tooLong(most: mostBytes, found: text.utf8.count) }
        if let problem = strayCharacter(in: text) { return problem }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return .emailMissingAt }
        guard parts.count == 2 else { return .emailSeveralAts }
        let (local, domain) = (parts[0], parts[1])
        if local.isEmpty { return .emailNothingBeforeAt }
        if domain.isEmpty { return .emailNothingAfterAt }
        if text.contains("..") { return .emailDoubleDot }
        if [local, domain].contains(where: { $0.first == "." || $0.last == "." }) {
            return .emailDotAtEdge
        }
        return problem(ofLocal: local) ?? problem(ofDomain: domain)
    }

    private static func strayCharacter(in text: String) -> ValueProblem? {
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace && !isControl(scalar) { return .emailSpace }
            if TypedText.isInvisible(scalar) { return .invisibleCharacter }
            if scalar == "," { return .emailComma }
        }
        return nil
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func problem(ofLocal local: Substring) -> ValueProblem? {
        let wrong = local.unicodeScalars.first { scalar in
            !isWordPart(scalar) && !"!#$%&'*+-/=?^_`{|}~.".unicodeScalars.contains(scalar)
        }
        if let wrong { return .character(TypedText.shown(wrong)) }
        if local.utf8.count > mostLocalBytes {
            return .tooLong(most: mostLocalBytes, found: local.utf8.count)
        }
        return nil
    }

    private static func problem(ofDomain domain: Substring) -> ValueProblem? {
        let labels = domain.split(separator: ".")
        guard labels.count > 1, let last = labels.last else { return .emailMissingDot }
        let wrong = labels.first { !isLabel($0) } ?? (isTopLevel(last) ? nil : last)
        return wrong.map { .emailDomain(part: String($0)) }
    }

    /// A label of at most 63 bytes: letters and digits of any script, hyphens inside; two hyphens
    /// in the third place only in an encoded label (RFC 5891, 4.2.3.1).
    private static func isLabel(_ label: Substring) -> Bool {
        let rest = label.unicodeScalars.dropFirst(2)
        let isEncoded = label.lowercased().hasPrefix("xn--")
        return label.utf8.count <= 63 && label.first != "-" && label.last != "-"
            && (isEncoded || !rest.starts(with: "--".unicodeScalars))
            && label.unicodeScalars.first.map(isMark) == false
            && label.unicodeScalars.allSatisfy { isWordPart($0) || $0 == "-" }
    }

    /// A top-level name: two letters at least, no figure unless encoded.
    private static func isTopLevel(_ label: Substring) -> Bool {
        if label.lowercased().hasPrefix("xn--") { return label.utf8.count > 4 }
        let letters = label.unicodeScalars.filter { !("0"..."9").contains($0) && $0 != "-" }
        return letters.count == label.unicodeScalars.count && letters.count > 1
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
            .spacingMark:
            return !(0xFF00...0xFFEF).contains(scalar.value)
        default: return scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }
}
