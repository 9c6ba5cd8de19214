internal import JourneyEngine

// MARK: - Plain values
extension SourceNode {
    /// The text of this node, which must be one line with something in it.
    var string: String {
        guard let text = plain else {
            report("one value is expected here")
            return ""
        }
        if text.isEmpty { report("the text is empty") }
        if text != text.trimmed { report("“\(text)” begins or ends with a space") }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            report("the text has a control character")
        }
        return text
    }

    func string(_ field: String) -> String {
        required(field)?.string ?? ""
    }

    /// An id: lower-case ASCII letters, digits and hyphens.
    var identifier: String {
        let id = string
        if !id.isIdentifier {
            report("“\(id)” is no id: lower-case letters a to z, digits and hyphens only")
        }
        return id
    }

    func identifier(_ field: String) -> String {
        required(field)?.identifier ?? ""
    }

    func identifiers(_ field: String) -> [String] {
        list(field).map(\.identifier)
    }

    func flag(_ field: String) -> Bool {
        guard let value = required(field) else { return false }
        switch value.string {
        case "true": return true
        case "false": return false
        default:
            value.report("“\(field)” is true or false")
            return false
        }
    }

    /// One of the raw values of a closed set.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) -> Choice? {
        let text = string
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        report("“\(text)” is unknown; it is one of \(known)")
        return nil
    }
}

// MARK: - Numbers
extension SourceNode {
    /// A whole number within a range.
    func integer(in range: ClosedRange<Int>) -> Int {
        guard let number = Int(string) else {
            report("a whole number is expected here")
            return range.lowerBound
        }
        return checked(number, in: range, places: 0)
    }

    func integer(_ field: String, in range: ClosedRange<Int>) -> Int {
        required(field)?.integer(in: range) ?? range.lowerBound
    }

    /// A decimal number read exactly, as a whole number of its last place.
    ///
    /// - Parameters:
    ///   - places: How many decimals may be written; 16.7 with one place is 167.
    ///   - range: The values allowed, in the same unit as the result.
    func scaled(places: Int, in range: ClosedRange<Int>) -> Int {
        guard let number = ExactDecimal.scaled(string, places: places) else {
            let decimals = "at most \(places) decimal\(places == 1 ? "" : "s")"
            report("a number like 12.5 with \(decimals) is expected here")
            return range.lowerBound
        }
        return checked(number, in: range, places: places)
    }

    private func checked(_ number: Int, in range: ClosedRange<Int>, places: Int) -> Int {
        guard !range.contains(number) else { return number }
        let least = ExactDecimal.text(range.lowerBound, places: places)
        let most = ExactDecimal.text(range.upperBound, places: places)
        report("\(string) is outside \(least) to \(most)")
        return range.lowerBound
    }

    /// An amount of euros, as cents.
    func money(inEuros range: ClosedRange<Int>) -> Money {
        let cents = scaled(places: 2, in: range.lowerBound * 100...range.upperBound * 100)
        return Money(cents: Int64(cents))
    }
}

extension String {
    var isIdentifier: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
                default: false
                }
            }
    }

    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
