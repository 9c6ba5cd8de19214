extension Money {
    /// The amount as read on the stand: `21.169,98 €`, in English `€21,169.98`.
    public func formatted(in language: Language) -> String {
        (cents < 0 ? "-" : "") + Self.unsigned(cents.magnitude, language)
    }

    /// The amount as a difference, with its sign: `+650,00 €`, `-20,00 €`; zero has none.
    public func formattedDifference(in language: Language) -> String {
        (cents > 0 ? "+" : "") + formatted(in: language)
    }

    /// Reads an amount of euros with at most two decimals: `21169.98`, `21.169,98 €`, `€ 650`.
    ///
    /// The last point or comma followed by one or two digits is the decimal mark; other points,
    /// commas, spaces and apostrophes group thousands and must stand before three digits.
    /// - Returns: nil if the text is no such amount or too large.
    public init?(_ text: String) {
        var rest = text.unicodeScalars.filter { !Self.ignored.contains($0) }
        let negative = rest.first == "-"
        if let sign = rest.first, sign == "-" || sign == "+" { rest.removeFirst() }
        var groups = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard let last = groups.last, groups.allSatisfy({ $0.allSatisfy(Self.isDigit) }),
            groups.first?.isEmpty == false
        else { return nil }
        var fraction = ""
        if groups.count > 1, last.count < 3 {
            guard !last.isEmpty else { return nil }
            fraction = String(String.UnicodeScalarView(last))
            groups.removeLast()
        }
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.count == 1 || groups[0].count < 4
        else { return nil }
        fraction += String(repeating: "0", count: 2 - fraction.count)
        let digits = groups.map { String(String.UnicodeScalarView($0)) }.joined() + fraction
        guard let value = Int64(digits) else { return nil }
        self.init(cents: negative ? -value : value)
    }

    private static var ignored: Set<Unicode.Scalar> {
        [" ", "\u{A0}", "\u{202F}", "'", "’", "€"]
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    private static func unsigned(_ cents: UInt64, _ language: Language) -> String {
        let english = language == .english
        let whole = grouped(String(cents / 100), by: english ? "," : ".")
        let fraction = cents % 100 < 10 ? "0\(cents % 100)" : String(cents % 100)
        return english ? "€\(whole).\(fraction)" : "\(whole),\(fraction) €"
    }

    private static func grouped(_ digits: String, by separator: String) -> String {
        var out = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { out += separator }
            out.append(digit)
        }
        return out
    }
}
