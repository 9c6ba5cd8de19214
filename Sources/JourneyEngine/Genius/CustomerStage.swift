/// Stage 2: search, create, consents, account, link (R-110 … R-128).
enum CustomerStage {
    static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let journey = try desk.openJourney()
        return switch command {
        case .search(let facts): [.customersSearched(facts)]
        case .linkCustomer(let id): try link(id, journey, world)
        case .createCustomer(let form): try create(form, journey, world)
        case .editCustomer(let form): try edit(form, journey, world)
        case .addContact(let form): try addContact(form, journey, world)
        case .answerConsent(let purpose, let isGiven):
            try answer(purpose, isGiven, journey, desk, world)
        case .createAccount: try createAccount(journey)
        case .continueWithCustomer: try goOn(journey)
        default: []
        }
    }

    /// What is odd in a form that would be accepted; shown, and never in the way.
    static func warnings(_ form: CustomerForm, _ journey: Journey, _ world: World) -> [FieldWarning]
    {
        read(form, CustomerID(milliseconds: 0, random: []), journey, world).warnings
    }

    /// a second card for a customer of this terminal is pointed out before it is made.
    static func lookalikeWarning(
        _ form: CustomerForm, _ journey: Journey, _ world: World
    ) -> [FieldWarning] {
        let traits = CustomerTraits(form, market: journey.market)
        guard let known = world.records.lookalike(of: traits, otherThan: form.customer) else {
            return []
        }
        return [
            FieldWarning(rule: "R-110", field: known.field, warning: .knownHere, suggestion: nil)
        ]
    }

    private static func link(
        _ id: CustomerID, _ journey: Journey, _ world: World
    ) throws(Rejection) -> [Event] {
        try refuseAfterQuote(journey)
        guard let card = world.records.customer(id) else {
            throw Rejection("R-113", field: .customer, .unknownCustomer)
        }
        return [.customerLinked(card)]
    }

    private static func create(
        _ form: CustomerForm, _ journey: Journey, _ world: World
    ) throws(Rejection) -> [Event] {
        guard journey.hasSearched else { throw Rejection("R-110", field: .name, .searchFirst) }
        try refuseAfterQuote(journey)
        if let id = form.customer {
            // The same form handed in twice changes the card and keeps its answers.
            if id == journey.customer?.id { return try edit(form, journey, world) }
            guard world.records.customer(id) == nil else {
                throw Rejection("R-110", field: .name, .searchFirst)
            }
        }
        let reading = read(form, form.customer ?? world.identifier(), journey, world)
        if let problem = reading.problems.first { throw problem }
        return reading.card.map { [.customerCreated($0)] } ?? []
    }

    private static func edit(
        _ form: CustomerForm, _ journey: Journey, _ world: World
    ) throws(Rejection) -> [Event] {
        let card = try currentCustomer(journey)
        let whole = CustomerForm(of: card).overlaid(by: form)
        let reading = read(whole, card.id, journey, world, previous: card)
        if let problem = reading.problems.first { throw problem }
        guard let edited = reading.card, edited != card else { return [] }
        return [.customerEdited(edited)]
    }

    /// the visitor becomes the contact of a company that has none.
    private static func addContact(
        _ form: CustomerForm, _ journey: Journey, _ world: World
    ) throws(Rejection) -> [Event] {
        let card = try currentCustomer(journey)
        guard card.kind == .professional, card.person == nil, journey.isLinked else {
            throw Rejection("R-115", field: .customer, .contactNotNeeded)
        }
        let whole = CustomerForm(of: card).overlaid(by: form)
        let reading = read(whole, card.id, journey, world, previous: card)
        if let problem = reading.problems.first { throw problem }
        return reading.card.map { [.contactAdded($0)] } ?? []
    }

    /// one purpose at a time; an answer can be changed, each change is on record.
    private static func answer(
        _ purpose: ConsentPurpose, _ isGiven: Bool, _ journey: Journey, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let card = try currentCustomer(journey)
        guard let text = world.catalogue.consent(purpose) else {
            throw Rejection("R-122", field: .purpose, .noConsentText)
        }
        let answer = ConsentAnswer(
            isGiven: isGiven, textVersion: text.version, language: journey.language,
            time: world.now, askedBy: try desk.signedInSession().genius)
        return [
            .consentAnswered(ConsentAnswered(customer: card.id, purpose: purpose, answer: answer))
        ]
    }

    /// asks the centre for the activation email.
    private static func createAccount(_ journey: Journey) throws(Rejection) -> [Event] {
        let card = try currentCustomer(journey)
        try requirePerson(card)
        try requireCompleteness(card)
        try requireConsents(card)
        guard card.account == .notAsked else {
            throw Rejection("R-124", field: .customer, .accountAskedAlready)
        }
        return [.accountRequested(AccountRequested(customer: card.id))]
    }

    /// the ball shows the initials.
    private static func goOn(_ journey: Journey) throws(Rejection) -> [Event] {
        let card = try currentCustomer(journey)
        try requirePerson(card)
        try requireCompleteness(card)
        try requireConsents(card)
        guard card.account != .notAsked else {
            throw Rejection("R-124", field: .customer, .accountNotAsked)
        }
        guard journey.stage == .customer else {
            throw Rejection("R-124", field: .customer, .linkedAlready)
        }
        return [.customerLinked(card)]
    }

    static func currentCustomer(_ journey: Journey) throws(Rejection) -> CustomerCard {
        guard let card = journey.customer else {
            throw Rejection("R-154", field: .customer, .customerFirst)
        }
        return card
    }

    /// a company is served once the visitor stands on its card.
    private static func requirePerson(_ card: CustomerCard) throws(Rejection) {
        if card.person == nil { throw Rejection("R-115", field: .name, .contactMissing) }
    }

    /// what a lead didn't ask for is asked before the account.
    private static func requireCompleteness(_ card: CustomerCard) throws(Rejection) {
        if card.kind == .professional, card.company?.vat == nil {
            throw Rejection("R-119", card.company == nil ? .companyName : .vat, .empty)
        }
        if card.person?.mobile == nil { throw Rejection("R-118", .mobile, .empty) }
        if card.city.isEmpty { throw Rejection("R-116", .city, .empty) }
    }

    private static func requireConsents(_ card: CustomerCard) throws(Rejection) {
        guard let missing = card.unansweredConsents.first else { return }
        throw Rejection("R-122", field: .purpose, .consentUnanswered(missing))
    }

    /// Another customer is another journey once a quote exists.
    private static func refuseAfterQuote(_ journey: Journey) throws(Rejection) {
        if journey.unsentQuote != nil { throw Rejection("R-164", field: .quote, .quoteUnsent) }
        if !journey.quotes.isEmpty {
            throw Rejection("R-170", field: .customer, .disconnectFirst)
        }
    }

    private static func read(
        _ form: CustomerForm, _ id: CustomerID, _ journey: Journey, _ world: World,
        previous: CustomerCard? = nil
    ) -> CustomerReading {
        form.read(
            id: id, market: journey.market, language: journey.language, catalogue: world.catalogue,
            previous: previous)
    }
}
