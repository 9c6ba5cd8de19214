import FoundationEssentials
import JourneyEngine

/// One line of a walk: what to do, and the fields it was given.
struct WalkLine: Sendable {
    /// The value of `do`.
    let name: String
    private let fields: [String: JSONValue]

    /// Reads a line; a field that is null counts as left out.
    /// - Returns: nothing when it is not a JSON object with a `do`.
    init?(_ line: String) {
        guard
            let object = try? JSONDecoder().decode([String: JSONValue].self, from: Data(line.utf8)),
            case .text(let name)? = object["do"]
        else { return nil }
        self.name = name
        fields = object.filter { $0.value != .null }
    }

    func has(_ field: Field) -> Bool { fields[field.rawValue] != nil }

    /// A text; a whole number is taken as its digits, as a postal code may be written.
    /// - Throws: a rejection of any other value.
    func text(_ field: Field, _ rule: Rule) throws(Rejection) -> String? {
        switch fields[field.rawValue] {
        case nil: return nil
        case .text(let text): return text
        case .number(let number): return String(number)
        case .some(let value): throw Rejection(rule, field: field, .unknown(value.shown))
        }
    }

    /// - Throws: a rejection of anything but `true` and `false`.
    func flag(_ field: Field, _ rule: Rule) throws(Rejection) -> Bool? {
        switch fields[field.rawValue] {
        case nil: return nil
        case .flag(let flag): return flag
        case .some(let value):
            let choices = ["true", "false"]
            throw Rejection(rule, field: field, .notAChoice(found: value.shown, choices: choices))
        }
    }

    /// A value for a lead's field: a text, a number, a list of texts or a flag; left out, a blank.
    /// - Throws: a rejection of anything else.
    func leadValue() throws(Rejection) -> LeadValue {
        switch fields[Field.value.rawValue] {
        case nil: return .text("")
        case .text(let text): return .text(text)
        case .number(let number): return .text(String(number))
        case .flag(let flag): return .flag(flag)
        case .list(let items):
            return .list(
                items.map { item in
                    if case .text(let text) = item { text } else { item.shown }
                })
        case .some(let value):
            throw Rejection("R-204", field: .value, .unknown(value.shown))
        }
    }

    /// - Throws: a rejection of anything but a whole number.
    func number(_ field: Field, _ rule: Rule) throws(Rejection) -> Int? {
        switch fields[field.rawValue] {
        case nil: return nil
        case .number(let number): return number
        case .some(let value): throw Rejection(rule, field: field, .unknown(value.shown))
        }
    }

    /// A list of two whole numbers, the least and the most.
    /// - Throws: a rejection of anything else.
    func range(_ field: Field, _ rule: Rule) throws(Rejection) -> ClosedRange<Int>? {
        guard let value = fields[field.rawValue] else { return nil }
        guard case .list(let ends) = value, ends.count == 2, case .number(let least) = ends[0],
            case .number(let most) = ends[1], least <= most
        else { throw Rejection(rule, field: field, .notARange) }
        return least...most
    }

    /// One of the words that a field allows; none when it was left out.
    /// - Throws: a rejection of any other value.
    func choice<Value: RawRepresentable & CaseIterable>(
        _ field: Field, _ rule: Rule
    ) throws(Rejection) -> Value? where Value.RawValue == String {
        guard let found = fields[field.rawValue] else { return nil }
        guard case .text(let word) = found, let value = Value(rawValue: word) else {
            let choices = Value.allCases.map(\.rawValue)
            throw Rejection(rule, field: field, .notAChoice(found: found.shown, choices: choices))
        }
        return value
    }

    /// One of the words that a field allows, which has to be there.
    /// - Throws: a rejection of any other value, and of none.
    func required<Value: RawRepresentable & CaseIterable>(
        _ field: Field, _ rule: Rule
    ) throws(Rejection) -> Value where Value.RawValue == String {
        guard let value: Value = try choice(field, rule) else {
            throw Rejection(rule, field: field, .value(.empty))
        }
        return value
    }
}
