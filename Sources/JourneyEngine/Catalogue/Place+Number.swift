extension Place {
    /// The four digits of a postal code of a market, as a number: `L-2661` and `2661` are one in
    /// Luxembourg. Nil for what is no postal code of the market.
    package static func number(ofPostalCode postalCode: String, in market: Market) -> Int? {
        var digits = postalCode.utf8[...]
        if market == .luxembourg, postalCode.hasPrefix("L-") { digits = digits.dropFirst(2) }
        guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// The numbers of the postal codes that share the first two digits of this one.
    package static func neighbours(ofNumber number: Int) -> ClosedRange<Int> {
        let first = number / 100 * 100
        return first...first + 99
    }
}
