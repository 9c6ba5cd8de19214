import FoundationEssentials
public import JourneyEngine
import StandTUI

/// The kinds of values that `stand check` judges.
public enum CheckKind: String, Sendable, CaseIterable {
    case email, mobile, vat, postcode, vin
}

/// Judges one value a line, as the fields on the screens do.
public struct Check: Sendable {
    private let kind: CheckKind
    private let country: Country
    private let isListed: @Sendable (PostalCode) -> Bool

    /// - Parameters:
    ///   - market: presets the country of phone, VAT and postal code.
    ///   - isListed: whether a postal code is in the table.
    public init(
        _ kind: CheckKind, market: Market,
        isListed: @escaping @Sendable (PostalCode) -> Bool = { _ in true }
    ) {
        self.kind = kind
        self.country = market.country
        self.isListed = isListed
    }

    /// The verdict on a JSON string, as a line of JSON; nothing when the line is not one.
    public func verdict(on line: String) -> (json: String, isValid: Bool)? {
        guard let typed = try? JSONDecoder().decode(String.self, from: Data(line.utf8)) else {
            return nil
        }
        let verdict = verdict(onText: typed)
        return (try? verdict.jsonLine()).map { ($0, verdict.valid) }
    }

    private func verdict(onText typed: String) -> CheckVerdict {
        do {
            return switch kind {
            case .email: CheckVerdict(typed, rule, try EmailAddress.check(typed))
            case .mobile: CheckVerdict(typed, rule, try MobileNumber.check(typed, country: country))
            case .vat: CheckVerdict(typed, rule, try VATNumber.check(typed, country: country))
            case .postcode:
                CheckVerdict(
                    typed, rule,
                    try PostalCode.check(typed, country: country, isListed: isListed))
            case .vin: CheckVerdict(typed, rule, try VIN.check(typed))
            }
        } catch {
            return CheckVerdict(typed, error)
        }
    }

    private var rule: Rule {
        switch kind {
        case .email: "R-121"
        case .mobile: "R-118"
        case .vat: "R-119"
        case .postcode: "R-120"
        case .vin: "E1"
        }
    }
}

/// The verdict on one value.
struct CheckVerdict: Encodable {
    var input: String
    var valid: Bool
    var normalised: String?
    var warnings: [String]
    var suggestion: String?
    var rule: String
    var message: String?

    private enum CodingKeys: CodingKey {
        case input, valid, normalised, warnings, suggestion, rule, message
    }

    init<Value: RecordedText>(_ input: String, _ rule: Rule, _ checked: Checked<Value>) {
        self.input = input
        valid = true
        normalised = checked.value.text
        warnings = checked.warnings.map { warning in
            String(describing: warning).prefix { $0 != "(" }.description
        }
        suggestion = checked.suggestion
        self.rule = rule.rawValue
    }

    init(_ input: String, _ rejection: Rejection) {
        self.input = input
        valid = false
        warnings = []
        suggestion = rejection.suggestion
        rule = rejection.rule.rawValue
        message = sentence(for: rejection, in: .english)
    }

    /// What is not there stands as `null`, so that every verdict has the same keys.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(input, forKey: .input)
        try container.encode(valid, forKey: .valid)
        try container.encode(normalised, forKey: .normalised)
        try container.encode(warnings, forKey: .warnings)
        try container.encode(suggestion, forKey: .suggestion)
        try container.encode(rule, forKey: .rule)
        try container.encode(message, forKey: .message)
    }
}
