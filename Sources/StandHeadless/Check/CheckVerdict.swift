import JourneyEngine
import StandTUI

/// The verdict on one value, with the same keys whatever it says.
public struct CheckVerdict: Encodable, Equatable, Sendable {
    let input: String
    /// Whether the value would be accepted.
    public let valid: Bool
    let normalised: String?
    let warnings: [String]
    let suggestion: String?
    let rule: String
    /// Why it would be refused, in English.
    let message: String?
    /// What a ticket fills in; none for other kinds.
    private(set) var fields: LeadForm?

    private enum CodingKeys: CodingKey {
        case input, valid, normalised, warnings, suggestion, rule, message, fields
    }

    init<Value: RecordedText>(_ input: String, _ rule: Rule, _ checked: Checked<Value>) {
        self.input = input
        valid = true
        normalised = checked.value.text
        warnings = checked.warnings.map(\.name)
        suggestion = checked.suggestion
        self.rule = rule.rawValue
        message = nil
    }

    init(_ input: String, _ rejection: Rejection) {
        self.input = input
        valid = false
        normalised = nil
        warnings = []
        suggestion = rejection.suggestion
        rule = rejection.rule.rawValue
        message = sentence(for: rejection, in: .english)
    }

    init(_ payload: String, _ filling: TicketFilling) {
        input = payload
        valid = true
        normalised = nil
        // The table of towns isn't asked here, so nothing can be said of them.
        warnings = filling.warnings.map(\.warning).filter { $0 != .postalCodeUnknown }.map(\.name)
        suggestion = filling.warnings.lazy.compactMap(\.suggestion).first
        rule = "R-203"
        message = nil
        fields = filling.form
    }

    /// The verdict as a line of JSON.
    public func json() throws -> String { try jsonLine() }

    /// What is not there stands as `null`, so that every verdict has the same keys.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(input, forKey: .input)
        try container.encode(valid, forKey: .valid)
        try container.encode(normalised, forKey: .normalised)
        try container.encode(warnings, forKey: .warnings)
        try container.encode(suggestion, forKey: .suggestion)
        try container.encode(rule, forKey: .rule)
        try container.encode(message, forKey: .message)
        try container.encodeIfPresent(fields, forKey: .fields)
    }
}

extension ValueWarning {
    /// The warning's name for scripts.
    fileprivate var name: String {
        switch self {
        case .emailSlip: "emailSlip"
        case .emailCapitals: "emailCapitals"
        case .emailCharacter: "emailCharacter"
        case .mobileUnassigned: "mobileUnassigned"
        case .mobileUnusual: "mobileUnusual"
        case .phoneForeign: "phoneForeign"
        case .vatToComplete: "vatToComplete"
        case .vatOtherCountry: "vatOtherCountry"
        case .vatAllZeros: "vatAllZeros"
        case .postalCodeUnknown: "postalCodeUnknown"
        case .nameCharacter: "nameCharacter"
        case .knownHere: "knownHere"
        case .ticketValueLeft: "ticketValueLeft"
        case .charactersDropped: "charactersDropped"
        }
    }
}
