import JourneyEngine
import Testing

@Suite("Creating and editing a customer")
struct CreationRulesTests {
    /// Creates a customer from a form, once the desk is ready for it.
    static func create(_ form: CustomerForm) throws -> Scene {
        try Scene.created(form: form)
    }

    static func refusal(of form: CustomerForm) throws -> Rejection? {
        try Scene.after(
            .signIn(id: "TA48213"), .chooseBrand(.citroen, confirm: false),
            .begin(.belgium, .french, confirm: false), Scene.search
        ).refusal(of: .createCustomer(form))
    }

    @Test("R-116: what a private customer's card holds")
    func privateCard() throws {
        let form = CustomerForm.with({ $0.secondPhone = "+32 2 555 01 01" }, over: .marie)
        let card = try Self.create(form).card
        #expect(card.kind == .private && card.company == nil)
        #expect(card.person?.title == .mrs && card.person?.fullName == "Marie Leblanc")
        #expect(card.person?.email.text == "marie.leblanc@yopmail.com")
        #expect(card.person?.mobile?.text == "+32474741428")
        #expect(card.secondPhone?.text == "+3225550101")
        #expect(card.postalCode.text == "1000" && card.country == .belgium)
        #expect(card.language == .french && card.account == .notAsked)
        #expect(card.unansweredConsents == ConsentPurpose.allCases)
    }

    @Test("R-116: a professional customer has a company with its VAT number as well")
    func professionalCard() throws {
        let card = try Self.create(.company).card
        #expect(card.kind == .professional && card.company?.name.text == "Exemple SA")
        #expect(card.company?.vat?.text == "BE0417159386")
    }

    @Test(
        "R-110: a second card for a customer of this terminal is warned of, by what it shares",
        arguments: [
            (["MARIE.leblanc@yopmail.com", "475000000", "An", "4000"], Field.email),
            (["an@yopmail.com", "0474 74 14 28", "An", "4000"], .mobile),
            (["an@yopmail.com", "475000000", "marie", "1000"], .lastName),
            (["an@yopmail.com", "475000000", "Marie", "4000"], nil),
        ] as [([String], Field?)])
    func lookalike(typed: [String], shared: Field?) throws {
        var scene = try Self.create(.marie)
        try scene.perform(.parkJourney(.newJourney))
        try scene.perform(.begin(.belgium, .french, confirm: false))
        let form = CustomerForm.with(
            {
                ($0.email, $0.mobile) = (typed[0], typed[1])
                ($0.firstName, $0.postalCode) = (typed[2], typed[3])
            }, over: .marie)
        let known = DeskDecider.warnings(
            about: .createCustomer(form), scene.desk, scene.world
        ).filter { $0.warning == .knownHere }
        #expect(known.map(\.field) == [shared].compactMap { $0 })
    }

    @Test("R-116: the city is filled from the postal code and may be typed otherwise")
    func city() throws {
        #expect(try Self.create(.marie).card.city == "Bruxelles")
        let typed = CustomerForm.with({ $0.city = "Laeken" }, over: .marie)
        #expect(try Self.create(typed).card.city == "Laeken")
        let unknown = CustomerForm.with({ $0.postalCode = "9999" }, over: .marie)
        #expect(try Self.refusal(of: unknown) == Rejection("R-116", field: .city, .value(.empty)))
    }

    typealias Typed = any WritableKeyPath<CustomerForm, String?> & Sendable

    static let mandatory: [(Rule, Field, Typed)] = [
        ("R-116", .companyName, \.companyName), ("R-119", .vat, \.vat),
        ("R-116", .firstName, \.firstName), ("R-116", .lastName, \.lastName),
        ("R-121", .email, \.email), ("R-116", .emailAgain, \.emailAgain),
        ("R-118", .mobile, \.mobile), ("R-120", .postalCode, \.postalCode),
    ]

    @Test("R-116: a mandatory field left empty is refused by name", arguments: mandatory)
    func mandatoryField(rule: Rule, field: Field, path: Typed) throws {
        for blank in [nil, "", " \t"] {
            let form = CustomerForm.with({ $0[keyPath: path] = blank }, over: .company)
            #expect(try Self.refusal(of: form) == Rejection(rule, field: field, .value(.empty)))
        }
    }

    @Test("R-116: every problem of a form is found at once, in the order of the fields")
    func allProblems() {
        var form = CustomerForm()
        form.kind = "professional"
        let reading = form.read(
            id: CustomerID(milliseconds: 0, random: []), market: .belgium, language: .french,
            catalogue: SmallWorld.catalogue)
        #expect(
            reading.problems.map(\.field) == [
                .companyName, .vat, .firstName, .lastName, .email, .mobile, .postalCode, .city,
            ])
        #expect(reading.card == nil)
    }

    @Test("R-116: the email typed differently the second time is refused, down to a capital")
    func emailTwice() throws {
        for again in ["marie@yopmail.com", "marie.leblanc@yopmail"] {
            let form = CustomerForm.with({ $0.emailAgain = again }, over: .marie)
            #expect(
                try Self.refusal(of: form)
                    == Rejection("R-116", field: .emailAgain, .value(.differs)))
        }
        let capital = CustomerForm.with(
            { $0.emailAgain = "Marie.leblanc@yopmail.com" }, over: .marie)
        let refusal = try #require(try Self.refusal(of: capital))
        #expect(refusal.reason == .value(.differsInCapitals))
        #expect(refusal.suggestion == "marie.leblanc@yopmail.com")
        let spaced = CustomerForm.with(
            { $0.emailAgain = " marie.leblanc@yopmail.com " }, over: .marie)
        #expect(try Self.refusal(of: spaced) == nil)
    }

    @Test(
        "R-116: a choice takes its own words only",
        arguments: [
            (Field.title, \CustomerForm.title), (.language, \.language),
        ] as [(Field, Typed)])
    func choices(field: Field, path: Typed) throws {
        let form = CustomerForm.with({ $0[keyPath: path] = "perhaps" }, over: .marie)
        let refusal = try #require(try Self.refusal(of: form))
        #expect(refusal.rule == "R-116" && refusal.field == field)
    }

    @Test(
        "R-117: the company-car question sets the kind, in either wording",
        arguments: [
            (true, nil, CustomerKind.professional), (false, nil, .private),
            (nil, "professional", .professional), (nil, "private", .private),
            (true, "professional", .professional),
        ] as [(Bool?, String?, CustomerKind)])
    func kind(companyCar: Bool?, kind: String?, expected: CustomerKind) throws {
        var form = CustomerForm.company
        (form.companyCar, form.kind) = (companyCar, kind)
        #expect(try Self.create(form).card.kind == expected)
    }

    @Test("R-117: the question has to be answered, and not in two ways")
    func kindIsAsked() throws {
        var form = CustomerForm.company
        form.companyCar = nil
        #expect(
            try Self.refusal(of: form) == Rejection("R-117", field: .companyCar, .value(.empty)))
        form.companyCar = false
        form.kind = "professional"
        #expect(
            try Self.refusal(of: form)
                == Rejection("R-117", field: .kind, .kindContradictsCompanyCar))
        form.kind = "nobody"
        #expect(try Self.refusal(of: form)?.rule == "R-117")
    }

    @Test("R-118 … R-121: a bad value is refused under its own rule")
    func badValues() throws {
        let bad: [(Rule, Field, (inout CustomerForm) -> Void)] = [
            ("R-118", .mobile, { $0.mobile = "47474142" }),
            ("R-119", .vat, { $0.vat = "BE0417159384" }),
            ("R-120", .postalCode, { $0.postalCode = "999" }),
            ("R-121", .email, { $0.email = "marie.yopmail.com" }),
            ("R-116", .country, { $0.country = "XX" }),
        ]
        for (rule, field, change) in bad {
            let refusal = try Self.refusal(of: .with(change, over: .company))
            #expect(refusal?.rule == rule && refusal?.field == field)
        }
    }

    @Test("R-120, R-121: what is only odd is accepted and warned of")
    func warnings() throws {
        let scene = try Scene.created()
        let form = CustomerForm.with(
            {
                $0.email = "marie@gmial.com"
                $0.emailAgain = "marie@gmial.com"
                $0.mobile = "475000000"
                $0.postalCode = "9999"
                $0.city = "Somewhere"
            }, over: .marie)
        let warnings = DeskDecider.warnings(
            about: .createCustomer(form), scene.desk, scene.world)
        #expect(warnings.map(\.rule) == ["R-121", "R-120"])
        #expect(warnings.first?.suggestion == "marie@gmail.com")
        #expect(scene.refusal(of: .createCustomer(form)) == nil)
    }

    @Test("R-116: a form handed in twice makes one customer, and keeps the answers given")
    func twiceTheSameForm() throws {
        var scene = try Scene.created()
        let marie = try scene.card
        var form = CustomerForm.marie
        form.customer = marie.id
        try scene.perform(.answerConsent(.contact, isGiven: true))
        #expect(try scene.perform(.createCustomer(form)).isEmpty)
        form.firstName = "Maria"
        #expect(try scene.perform(.createCustomer(form)) == [.customerEdited])
        #expect(try scene.card.consents.count == 1 && scene.records.cards.count == 1)
        try scene.perform(all: [
            .abandon(reason: "left"), .begin(.belgium, .french, confirm: false), Scene.search,
        ])
        #expect(
            scene.refusal(of: .createCustomer(form))
                == Rejection("R-110", field: .name, .searchFirst))
    }

    @Test("R-125: a customer is edited field by field; nothing changed is nothing recorded")
    func editing() throws {
        var scene = try Scene.linked()
        let before = try scene.card
        #expect(try scene.perform(.editCustomer(CustomerForm())).isEmpty)
        let edited = try scene.perform(.editCustomer(.with { $0.lastName = "Lenoir" }))
        #expect(edited == [.customerEdited])
        var expected = before
        expected.person?.lastName = PersonName(recorded: "Lenoir")
        #expect(try scene.card == expected && scene.journey.stage == .vehicle)
    }

    @Test("R-125: a changed email is typed twice again, an unchanged one is not")
    func editingTheEmail() throws {
        let scene = try Scene.linked()
        let same = CustomerForm.with { $0.email = "marie.leblanc@yopmail.com" }
        #expect(try scene.decide(.editCustomer(same)).isEmpty)
        let once = CustomerForm.with { $0.email = "marie@example.org" }
        #expect(
            scene.refusal(of: .editCustomer(once))
                == Rejection("R-116", field: .emailAgain, .value(.empty)))
        let twice = CustomerForm.with({ $0.emailAgain = "marie@example.org" }, over: once)
        #expect(try scene.decide(.editCustomer(twice)).map(\.kind) == [.customerEdited])
    }

    @Test("R-125, R-117: a private customer turns out to want a company car")
    func editingTheKind() throws {
        var scene = try Scene.linked()
        #expect(
            scene.refusal(of: .editCustomer(.with { $0.companyCar = true }))
                == Rejection("R-116", field: .companyName, .value(.empty)))
        try scene.perform(
            .editCustomer(
                .with {
                    $0.companyCar = true
                    $0.companyName = "Exemple SA"
                    $0.vat = "BE0417159386"
                }))
        #expect(try scene.card.kind == .professional)
        try scene.perform(.editCustomer(.with { $0.kind = "private" }))
        #expect(try scene.card.company == nil)
    }

    @Test("R-125, R-150: editing after the quote changes the card and not the quote")
    func editingAfterTheQuote() throws {
        var scene = try Scene.quoted()
        let quote = try scene.quote
        try scene.perform(.editCustomer(.with { $0.lastName = "Lenoir" }))
        #expect(try scene.card.person?.lastName.text == "Lenoir")
        #expect(try scene.quote == quote && scene.journey.stage == .email)
    }
}
