import FoundationEssentials
public import JourneyEngine

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
    ///   - country: preset for phone, VAT number and postal code.
    ///   - isListed: whether a postal code is in the table.
    public init(
        _ kind: CheckKind, country: Country,
        isListed: @escaping @Sendable (PostalCode) -> Bool = { _ in true }
    ) {
        self.kind = kind
        self.country = country
        self.isListed = isListed
    }

    /// The verdict on a JSON string; nothing when the line is not one.
    public func verdict(on line: String) -> CheckVerdict? {
        guard let typed = try? JSONDecoder().decode(String.self, from: Data(line.utf8)) else {
            return nil
        }
        return verdict(onTyped: typed)
    }

    private func verdict(onTyped typed: String) -> CheckVerdict {
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
