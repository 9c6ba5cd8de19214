extension MobileNumber {
    /// Whether a supervisor should look at the number: one that is not assigned, or figures that
    /// nobody dials. A number from abroad is nothing odd.
    package func looksOdd(in country: Country) -> Bool {
        guard let checked = try? Self.check(text, country: country) else { return true }
        return checked.warnings.contains { $0 != .phoneForeign } || isMadeUp
    }

    /// Six figures alike in a row, or the figures in their order.
    private var isMadeUp: Bool {
        let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        var run = 1
        for (before, digit) in zip(digits, digits.dropFirst()) {
            run = digit == before ? run + 1 : 1
            if run == 6 { return true }
        }
        return text.contains("123456")
    }
}
