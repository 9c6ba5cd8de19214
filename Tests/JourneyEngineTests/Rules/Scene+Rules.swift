import JourneyEngine
import Testing

extension Scene {
    mutating func perform(all commands: [Command]) throws {
        for command in commands { try perform(command) }
    }

    var card: CustomerCard {
        get throws { try #require(journey.customer) }
    }

    /// The last quote that was issued.
    var quote: Quote {
        get throws { try #require(records.order.last.flatMap { records.quote($0) }).quote }
    }

    /// A vehicle of DS through to the basket, for whoever is linked.
    static let vanToBasket: [Command] = [
        .chooseModel("ds/van"), .chooseTrim("short", confirm: false),
        .chooseEngine("diesel", confirm: false), .confirmConfiguration,
        .choosePointOfSale(dealer: "carrect"),
    ]

    /// A vehicle of Citroën through to the basket, for whoever is linked.
    static let cityToBasket: [Command] = [
        .chooseModel("citroen/city"), .chooseTrim("you", confirm: false),
        .chooseEngine("electric", confirm: false), .confirmConfiguration,
        .choosePointOfSale(dealer: "carrect"),
    ]

    static let search = Command.search(SearchFacts(by: .name, kind: nil, hits: 0))

    /// From the consents to the ball that shows the initials.
    static let welcome: [Command] =
        ConsentPurpose.allCases.map { .answerConsent($0, isGiven: false) }
        + [.createAccount, .continueWithCustomer]

    static func dsQuotedWithPromo() throws -> Scene {
        var scene = try dsAtBasket()
        try scene.perform(all: [.applyPromoCode("BMS26-DS"), .issueQuote(again: false)])
        return scene
    }

    /// A company on record of which no contact person is known, as the central base may send it.
    static func withNamelessCompany() throws -> (scene: Scene, company: CustomerID) {
        var scene = try begun()
        let company = CustomerID(milliseconds: 1, random: [])
        scene.records.cards[company] = CustomerCard(
            id: company, kind: .professional, person: nil,
            company: Company(
                name: CompanyName(recorded: "Exemple SA"),
                vat: VATNumber(recorded: "BE0417159386")),
            secondPhone: nil, postalCode: PostalCode(recorded: "1000"), city: "Bruxelles",
            country: .belgium, language: .french)
        return (scene, company)
    }
}

extension CustomerForm {
    /// A form with a few fields typed.
    static func with(_ change: (inout CustomerForm) -> Void, over form: Self = Self()) -> Self {
        var form = form
        change(&form)
        return form
    }

    static let jan = with(
        {
            $0.firstName = "Jan"
            $0.email = "jan@example.org"
            $0.emailAgain = "jan@example.org"
        }, over: .marie)
}
