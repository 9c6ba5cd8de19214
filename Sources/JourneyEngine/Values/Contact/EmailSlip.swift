/// The slips people make in addresses at a stand, and what they meant (`R-121`).
enum EmailSlip {
    /// What looks odd in a well-formed address, and the address that was perhaps meant.
    static func suspicions(about text: String) -> ([ValueWarning], suggestion: String?) {
        guard let at = text.lastIndex(of: "@") else { return ([], nil) }
        let local = String(text[..<at])
        let domain = String(text[text.index(after: at)...])
        var warnings: [ValueWarning] = []
        let likelyDomain = MailDomain.likely(domain.lowercased())
        if let likelyDomain {
            warnings.append(.emailSlip(found: domain, likely: likelyDomain))
        }
        var likelyLocal = local
        if let accented = local.unicodeScalars.first(where: { !$0.isASCII }) {
            warnings.append(.emailCharacter(TypedText.shown(accented)))
            likelyLocal = withoutAccents(local)
        }
        if text.unicodeScalars.contains(where: \.properties.isUppercase) {
            warnings.append(.emailCapitals)
        }
        let likely = likelyLocal.lowercased() + "@" + (likelyDomain ?? domain.lowercased())
        let isBetter = likely != text && EmailForm.problem(of: likely) == nil
        return (warnings, isBetter ? likely : nil)
    }

    /// The address a malformed text was perhaps meant to be, if one can be guessed.
    static func repair(malformed text: String) -> String? {
        guard text.utf8.count <= 2 * EmailForm.mostBytes else { return nil }
        var likely = plain(text).lowercased()
        if likely.hasPrefix("mailto:") { likely.removeFirst(7) }
        if !likely.contains("@") {
            guard let split = MailDomain.withMissingAt(likely) else { return nil }
            likely = split
        }
        let parts = likely.split(separator: "@", omittingEmptySubsequences: true)
        guard parts.count == 2 else { return nil }
        let local = withoutStrayDots(parts[0])
        let domain = withoutStrayDots(parts[1])
        likely = local + "@" + (MailDomain.likely(domain) ?? domain)
        guard EmailForm.problem(of: likely) == nil else { return nil }
        return suspicions(about: likely).suggestion ?? likely
    }

    /// The text without spaces, unseen characters and brackets; commas and wide dots as dots.
    private static func plain(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case ",", ";", "。", "．", "，": out.append(".")
            case "＠": out.append("@")
            case "<", ">", "\"", "(", ")": continue
            case "\u{FF01}"..."\u{FF5E}":
                out.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case _ where scalar.properties.isWhitespace || TypedText.isInvisible(scalar): continue
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    private static func withoutStrayDots(_ part: Substring) -> String {
        part.split(separator: ".").joined(separator: ".")
    }

    /// The local part in ASCII; as it is where folding leaves other letters.
    private static func withoutAccents(_ local: String) -> String {
        let folded = Folding.withoutAccents(local)
        return folded.unicodeScalars.allSatisfy(\.isASCII) ? folded : local
    }
}
