import JourneyEngine
import Testing

@Suite("Finding, linking and welcoming a customer")
struct CustomerRulesTests {
    @Test("R-110: nobody is created before a search; one that finds nobody is a search")
    func searchComesFirst() throws {
        var scene = try Scene.begun()
        #expect(
            scene.refusal(of: .createCustomer(.marie))
                == Rejection("R-110", field: .name, .searchFirst))
        try scene.perform(Scene.search)
        #expect(try scene.perform(.createCustomer(.marie)) == [.customerCreated])
    }

    @Test("R-110: a search of the last visitor's journey does not count for the next")
    func searchIsPerJourney() throws {
        var scene = try Scene.begun()
        try scene.perform(all: [
            Scene.search, .abandon(reason: "left"), .begin(.belgium, .french, confirm: false),
        ])
        #expect(scene.refusal(of: .createCustomer(.marie))?.rule == "R-110")
    }

    @Test(
        "R-111, R-112: what is searched by is judged from what was typed",
        arguments: [
            (CustomerQuery(text: "Leblanc Marie"), SearchFacts.By.name),
            (CustomerQuery(text: "Marie", email: "m@example.org"), .nameAndEmail),
            (CustomerQuery(text: "m@example.org"), .email),
            (CustomerQuery(text: " ", email: "m@example.org"), .email),
            (CustomerQuery(text: "0474 74 14 28"), .mobile),
            (CustomerQuery(text: "+32474741428"), .mobile),
            (CustomerQuery(text: "BE0417159386"), .vat), (CustomerQuery(text: "lu12345613"), .vat),
            (CustomerQuery(text: "Bertrand"), .name), (CustomerQuery(text: "Louis 14"), .name),
        ])
    func queries(query: CustomerQuery, by: SearchFacts.By) {
        #expect(query.facts == by)
        #expect(!query.isEmpty && CustomerQuery(text: " ", email: " ").isEmpty)
    }

    @Test("R-113: a customer on record is linked, and the ball shows the initials")
    func linking() throws {
        var scene = try Scene.sent()
        let marie = try scene.card
        try scene.perform(all: [.disconnectCustomer, .begin(.belgium, .dutch, confirm: false)])
        #expect(try scene.perform(.linkCustomer(marie.id)) == [.customerLinked])
        let journey = try scene.journey
        #expect(journey.linkedCustomer == marie && journey.stage == .vehicle)
        #expect(marie.initials == "ML")
    }

    @Test("R-113: a customer who isn't on record is not linked")
    func unknownCustomer() throws {
        let nobody = CustomerID(milliseconds: 0, random: [])
        #expect(
            try Scene.begun().refusal(of: .linkCustomer(nobody))
                == Rejection("R-113", field: .customer, .unknownCustomer))
    }

    @Test("R-113, R-122: a card that was left half-made is linked and stays with the consents")
    func unfinishedCard() throws {
        var scene = try Scene.created()
        let marie = try scene.card.id
        try scene.perform(all: [
            .abandon(reason: "left"), .begin(.belgium, .french, confirm: false),
            .linkCustomer(marie),
        ])
        #expect(try scene.journey.stage == .customer)
        #expect(
            scene.refusal(of: .chooseModel("citroen/city"))
                == Rejection("R-154", field: .customer, .customerFirst))
        try scene.perform(all: Scene.welcome)
        #expect(try scene.journey.stage == .vehicle)
    }

    @Test("R-114: a card is marked as not checked centrally, unless the centre had answered")
    func uncheckedCard() throws {
        #expect(try !Scene.created().card.isCheckedCentrally)
        var form = CustomerForm.marie
        form.isCheckedCentrally = true
        #expect(try Scene.created(form: form).card.isCheckedCentrally)
    }

    @Test("R-115: a company without a contact gets the visitor, then goes the usual way")
    func contactIsAdded() throws {
        var (scene, company) = try Scene.withNamelessCompany()
        try scene.perform(.linkCustomer(company))
        #expect(try scene.journey.stage == .customer && scene.card.initials == "EX")
        let missing = Rejection("R-115", field: .name, .contactMissing)
        #expect(scene.refusal(of: .createAccount) == missing)
        #expect(scene.refusal(of: .continueWithCustomer) == missing)
        #expect(try scene.perform(.addContact(.marie.asContact)) == [.contactAdded])
        let card = try scene.card
        #expect(card.id == company && card.company?.vat?.text == "BE0417159386")
        #expect(card.person?.fullName == "Marie Leblanc" && card.kind == .professional)
        try scene.perform(all: Scene.welcome)
        #expect(try scene.journey.stage == .vehicle)
    }

    @Test("R-115: a contact's fields are checked like a customer's")
    func contactIsChecked() throws {
        var (scene, company) = try Scene.withNamelessCompany()
        try scene.perform(.linkCustomer(company))
        let form = CustomerForm.with({ $0.emailAgain = "x@example.org" }, over: .marie.asContact)
        #expect(
            scene.refusal(of: .addContact(form))
                == Rejection("R-116", field: .emailAgain, .value(.differs)))
    }

    @Test("R-115: who has a contact, or is no company, needs none")
    func contactNotNeeded() throws {
        let refusal = Rejection("R-115", field: .customer, .contactNotNeeded)
        #expect(try Scene.linked().refusal(of: .addContact(.jan.asContact)) == refusal)
        let company = try Scene.linked(form: .company)
        #expect(company.refusal(of: .addContact(.jan.asContact)) == refusal)
    }

    @Test(
        "R-154: no step of the customer stage without a customer at the desk",
        arguments: [
            Command.editCustomer(.jan), .addContact(.jan), .createAccount, .continueWithCustomer,
            .answerConsent(.contact, isGiven: true),
        ])
    func customerComesFirst(command: Command) throws {
        #expect(
            try Scene.begun().refusal(of: command)
                == Rejection("R-154", field: .customer, .customerFirst))
    }

    @Test("R-164, R-170: once a quote exists another customer is another journey")
    func quoteBindsTheCustomer() throws {
        let (unsent, sent) = (try Scene.quoted(), try Scene.sent())
        for command in [Command.createCustomer(.jan), .linkCustomer(try sent.card.id)] {
            #expect(
                unsent.refusal(of: command) == Rejection("R-164", field: .quote, .quoteUnsent))
            #expect(
                sent.refusal(of: command) == Rejection("R-170", field: .customer, .disconnectFirst))
        }
    }

    @Test("R-146: another customer takes the basket over, without what was the first one's own")
    func customerIsReplaced() throws {
        var scene = try Scene.dsAtBasket()
        try scene.perform(all: [
            .applyPromoCode("BMS26-DS"), .chooseVATRate(percent: 6),
            .noteWish(.tradeIn, text: "a Corsa"), .createCustomer(.jan),
        ])
        #expect(try scene.journey.stage == .customer && !scene.journey.isLinked)
        try scene.perform(all: Scene.welcome)
        let journey = try scene.journey
        #expect(journey.stage == .quote && journey.linkedCustomer?.initials == "JL")
        #expect(journey.dealer == "carrect" && journey.configuration?.model == "ds/van")
        #expect(journey.promo == nil && journey.wishes.isEmpty)
        #expect(journey.specialVATPercent == nil)
    }

    @Test("R-135: another customer with a vehicle half chosen goes on at the vehicle")
    func customerIsReplacedWhileConfiguring() throws {
        var scene = try Scene.atBasket()
        try scene.perform(all: [
            .backToConfiguration, .chooseModel("citroen/city"), .createCustomer(.jan),
        ])
        try scene.perform(all: Scene.welcome)
        #expect(try scene.journey.stage == .vehicle)
    }
}

extension CustomerForm {
    /// Only what a contact is asked for.
    var asContact: CustomerForm {
        .with {
            $0.title = title
            $0.firstName = firstName
            $0.lastName = lastName
            $0.email = email
            $0.emailAgain = emailAgain
            $0.mobile = mobile
        }
    }
}
