import Crypto
import FoundationEssentials
import JourneyEngine
import SyncProtocol

/// A customer that a test makes up, with the key their records are sealed with.
struct SampleCustomer {
    let id = TestTerminal.id()
    let key = SymmetricKey(size: .bits256)
    var firstName = "Marie"
    var lastName = "Leblanc"
    var email = "marie.leblanc@example.com"
    var mobile = "+32474741428"
    var company: String?
    var vat = "BE0417159386"

    var card: [UInt8] {
        get throws {
            let person = Person(
                title: .mrs, firstName: PersonName(recorded: firstName),
                lastName: PersonName(recorded: lastName), email: EmailAddress(recorded: email),
                mobile: MobileNumber(recorded: mobile))
            let card = CustomerCard(
                id: CustomerID(id.description) ?? CustomerID(milliseconds: 0, random: []),
                kind: company == nil ? .private : .professional, person: person,
                company: company.map {
                    Company(name: CompanyName(recorded: $0), vat: VATNumber(recorded: vat))
                }, secondPhone: nil, postalCode: PostalCode(recorded: "1000"), city: "Bruxelles",
                country: .belgium, language: .french)
            return try Event.customerCreated(card).body()
        }
    }

    /// The lines that create the customer: the key, then the sealed record.
    func created(on terminal: inout TestTerminal) throws -> [BatchLine] {
        let line = try terminal.append("customerCreated", sealing: card, subject: id, key: key)
        return [try terminal.line(key, of: id), line]
    }
}
