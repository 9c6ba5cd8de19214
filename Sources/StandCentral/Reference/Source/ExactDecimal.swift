/// Decimal numbers read and written without a binary fraction in between.
enum ExactDecimal {
    /// The number as a multiple of its last place: `16.7` with one place is 167.
    ///
    /// - Parameter places: 0 or more; a text with more decimals is refused, never rounded.
    /// - Returns: nil for anything but digits with at most one point between them.
    static func scaled(_ text: String, places: Int) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(isDigits) else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard fraction.count <= places else { return nil }
        let padding = String(repeating: "0", count: places - fraction.count)
        return Int(parts[0] + fraction + padding)
    }

    /// The number written out, without needless zeros: 167 with one place is `16.7`.
    static func text(_ number: Int, places: Int) -> String {
        var divisor = 1
        for _ in 0..<places { divisor *= 10 }
        let (whole, rest) = number.quotientAndRemainder(dividingBy: divisor)
        guard rest != 0 else { return String(whole) }
        let digits = String(rest.magnitude)
        var fraction = String(repeating: "0", count: places - digits.count) + digits
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(whole).\(fraction)"
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
