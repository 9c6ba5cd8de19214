import FoundationEssentials
public import JourneyEngine

/// The kinds of values that `stand check` judges.
public enum CheckKind: String, Sendable, CaseIterable {
    case email, mobile, vat, postcode, vin, ticket
}

/// Judges one value a line, as the fields on the screens do.
public struct Check: Sendable {
    private let kind: CheckKind
    private let country: Country
    private let listed: @Sendable (String) -> Ticket?

    /// - Parameters:
    ///   - country: preset for phone, VAT number and postal code.
    ///   - listed: the ticket of a number, from the list that was loaded beforehand.
    public init(
        _ kind: CheckKind, country: Country,
        listed: @escaping @Sendable (String) -> Ticket? = { _ in nil }
    ) {
        self.listed = listed
        self.kind = kind
        self.country = country
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
                CheckVerdict(typed, rule, try PostalCode.check(typed, country: country))
            case .vin: CheckVerdict(typed, rule, try VIN.check(typed))
            case .ticket: try ticket(typed)
            }
        } catch {
            return CheckVerdict(typed, error)
        }
    }

    /// what a ticket would fill in; nothing usable in it is a refusal.
    private func ticket(_ payload: String) throws(Rejection) -> CheckVerdict {
        let ticket = try Ticket.read(payload, listed: listed)
        let filling = TicketFilling(ticket, catalogue: EmptyCatalogue())
        guard filling.form != LeadForm() else {
            throw Rejection("R-203", field: .payload, .ticket(.nothingUsable))
        }
        return CheckVerdict(payload, filling)
    }

    private var rule: Rule {
        switch kind {
        case .email: "R-121"
        case .mobile: "R-118"
        case .vat: "R-119"
        case .postcode: "R-120"
        case .vin: "E1"
        case .ticket: "R-203"
        }
    }
}
