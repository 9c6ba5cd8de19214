import JourneyEngine

@testable import LocalStore

/// Customers for the tests of what a terminal remembers.
enum Acquaintance {
    static func id(_ number: Int) -> CustomerID {
        CustomerID(milliseconds: Int64(number), random: [])
    }

    static func person(
        _ number: Int, _ first: String, _ last: String, _ email: String, _ mobile: String,
        _ secondPhone: String? = nil
    ) -> CustomerCard {
        CustomerCard(
            id: id(number), kind: .private,
            person: Person(
                title: .none, firstName: PersonName(recorded: first),
                lastName: PersonName(recorded: last), email: EmailAddress(recorded: email),
                mobile: MobileNumber(recorded: mobile)),
            company: nil, secondPhone: secondPhone.map(SecondPhone.init(recorded:)),
            postalCode: PostalCode(recorded: "1000"), city: "Bruxelles", country: .belgium,
            language: .french)
    }

    static func company(
        _ number: Int, _ name: String, _ vat: String, contact: CustomerCard?
    ) -> CustomerCard {
        var card = contact ?? person(number, "", "", "", "")
        if contact == nil { card.person = nil }
        card.kind = .professional
        card.company = Company(
            name: CompanyName(recorded: name), vat: VATNumber(recorded: vat))
        return card
    }

    /// A memory of these customers, met one after the other.
    static func records(_ cards: CustomerCard...) -> Records {
        var records = Records()
        for (turn, card) in cards.enumerated() {
            records.take(
                .customerCreated(card), journey: nil, genius: nil,
                time: Timestamp(milliseconds: Int64(turn)))
        }
        return records
    }
}
