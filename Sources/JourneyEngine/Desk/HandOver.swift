/// From a journey to a lead and back: the one place that knows both.
enum HandOver {
    /// Goes on as a lead that keeps what is known. An unsent quote keeps its journey: that is set
    /// aside with it and comes back first; otherwise the journey ends here.
    static func demote(
        _ reason: LeadReason, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let session = try desk.signedInSession()
        guard let journey = desk.journey else {
            throw Rejection("R-211", field: .reason, .journeyFirst)
        }
        var beginning = LeadJourney.beginning(
            reason, session, journey.brand, journey.customer?.id, world)
        beginning.referenceVersion = journey.referenceVersion
        beginning.consents = journey.customer?.consents ?? [:]
        beginning.configuration = journey.configuration
        let known = LeadForm(of: journey)
        let ending: Event =
            journey.unsentQuote == nil
            ? .journeyDemoted : .journeyParked(JourneyParked(reason: .demoted))
        let filled = LeadFilled(
            customer: beginning.customer, fields: known.filledFields, form: known)
        return [ending, .leadBegan(beginning)] + (known == LeadForm() ? [] : [.leadFilled(filled)])
    }

    /// A journey for the customer of a lead that was confirmed here.
    static func promote(
        _ id: LeadID, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let session = try desk.signedInSession()
        if desk.journey != nil { throw Rejection("R-211", field: .lead, .journeyOpen) }
        if desk.openLead != nil { throw Rejection("R-211", field: .lead, .leadOpen) }
        guard let lead = world.records.lead(id) else {
            throw Rejection("R-211", field: .lead, .unknown(id.text))
        }
        guard let card = world.records.customer(lead.facts.customer) else {
            throw Rejection("R-211", field: .customer, .unknownCustomer)
        }
        let brand = lead.facts.brand
        try world.requireEntitlement(to: brand)
        guard brand.makesQuotes else { throw Rejection("R-106", field: .brand, .leadsOnly(brand)) }
        guard world.mayBegin else { throw Rejection("R-309", .diskTooFull) }
        let market = lead.facts.market
        let spoken = lead.facts.language
        let beginning = JourneyBegan(
            journey: world.identifier(), genius: session.genius, brand: brand, market: market,
            language: market.languages.contains(spoken) ? spoken : market.languages[0],
            referenceVersion: world.catalogue.version)
        let change: [Event] =
            session.brand == brand ? [] : [.brandChosen(BrandChosen(brand: brand))]
        return change + [
            .journeyBegan(beginning),
            .leadPromoted(LeadPromoted(lead: id, customer: card.id)), .customerLinked(card),
        ]
    }
}

extension LeadForm {
    /// What a journey knows already, as a lead's form has it.
    fileprivate init(of journey: Journey) {
        self.init()
        language = journey.language
        if let card = journey.customer {
            take(card)
        } else {
            country = journey.market.country
        }
        models = journey.configuration.map { [$0.model] }
        wish = models == nil ? nil : .quote
        dealer = journey.dealer.map(LeadDealer.init(rawValue:))
        tradeIn = journey.wishes[.tradeIn] == nil ? nil : true
        let wishes = Wish.allCases.compactMap { journey.wishes[$0] }.joined(separator: "; ")
        let remark = String(wishes.prefix(FreeText.mostCharacters))
        comment = remark.isEmpty ? nil : FreeText(recorded: remark)
    }

    private mutating func take(_ card: CustomerCard) {
        kind = card.kind
        title = card.person?.title
        email = card.person?.email
        country = card.country
        postalCode = card.postalCode
        company = card.company?.name
        lastName = card.person?.lastName
        firstName = card.person?.firstName
        mobile = card.person?.mobile
    }
}
