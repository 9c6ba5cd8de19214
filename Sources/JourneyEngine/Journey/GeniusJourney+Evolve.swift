extension GeniusJourney {
    /// Takes an event that has happened into the desk.
    public static func evolve(_ desk: inout Desk, _ event: Event) {
        switch event {
        case .journeyBegan(let step):
            desk.journey = Journey(step)
        case .customerDisconnected, .journeyAbandoned, .journeyDemoted:
            desk.journey = nil
        case .sendOutRequested(let step):
            desk.settle(step.quote, as: .sendOutAsked)
        case .sendOutSkipped(let step):
            desk.settle(step.quote, as: .skipped(step.reason))
        case .customerEdited, .consentAnswered, .accountRequested, .accountReported:
            desk.updateCards(event)
        default:
            desk.journey?.evolve(event)
        }
    }
}

extension Journey {
    init(_ beginning: JourneyBegan) {
        self.init(
            id: beginning.journey, genius: beginning.genius, brand: beginning.brand,
            market: beginning.market, language: beginning.language,
            referenceVersion: beginning.referenceVersion, stage: .customer, hasSearched: false,
            customer: nil, isLinked: false, configuration: nil, dealer: nil, wishes: [:],
            promo: nil, specialVATPercent: nil, quotes: [])
    }

    /// Takes what happened within the journey.
    mutating func evolve(_ event: Event) {
        switch event {
        case .offerChanged(let step):
            changeOffer(to: step)
        case .customersSearched:
            hasSearched = true
        case .customerCreated(let card):
            take(card, isLinked: false)
        case .customerLinked(let card), .contactAdded(let card):
            take(card, isLinked: true)
        case .modelChosen(let step), .dimensionsFiltered(let step), .trimChosen(let step),
            .engineChosen(let step), .colourChosen(let step), .upholsteryChosen(let step),
            .wheelsChosen(let step), .optionAdded(let step), .optionRemoved(let step):
            configuration = step.configuration
        case .configurationConfirmed:
            stage = dealer == nil ? .pointOfSale : .quote
        case .configurationReopened:
            stage = .vehicle
        case .pointOfSaleChosen(let step):
            dealer = step.dealer
            stage = .quote
        case .wishNoted(let step):
            wishes[step.wish] = step.text.text
        case .promoCodeApplied(let code):
            promo = code
        case .promoCodeRemoved:
            promo = nil
        case .vatRateChosen(let step):
            specialVATPercent = step.percent == market.vatPercent ? nil : step.percent
        case .quoteIssued(let quote):
            take(quote)
        case .customerKept:
            startAnotherOffer()
        default:
            break
        }
    }

    private mutating func take(_ card: CustomerCard, isLinked: Bool) {
        if customer?.id != card.id {
            wishes = [:]
            promo = nil
            specialVATPercent = nil
        }
        customer = card
        self.isLinked = isLinked
        if !isLinked || !card.isReady {
            stage = .customer
        } else if stage == .customer {
            stage = stageAfterCustomer
        }
    }

    /// Where a ready customer goes on: at the basket if there is one, else at the vehicle.
    private var stageAfterCustomer: Stage {
        guard dealer != nil, let configuration, configuration.trim != nil,
            configuration.engine != nil
        else { return .vehicle }
        return .quote
    }

    private mutating func take(_ quote: Quote) {
        for index in quotes.indices where quotes[index].quote.number == quote.corrects {
            quotes[index].fate = .replaced
        }
        quotes.append(IssuedQuote(quote: quote, fate: .unsent))
        stage = .email
    }

    /// the half-made configuration goes, the customer stays.
    mutating func changeBrand(to brand: Brand) {
        guard brand != self.brand else { return }
        self.brand = brand
        dropConfiguration()
    }

    /// another market has other prices and dealers; another language changes nothing else.
    private mutating func changeOffer(to step: OfferChanged) {
        if step.market != market { dropConfiguration() }
        market = step.market
        language = step.language
    }

    private mutating func startAnotherOffer() {
        dropConfiguration()
        stage = .vehicle
    }

    /// The wishes go with the configuration that they were noted for.
    private mutating func dropConfiguration() {
        configuration = nil
        dealer = nil
        wishes = [:]
        promo = nil
        specialVATPercent = nil
        if stage > .vehicle { stage = .vehicle }
    }
}

extension Desk {
    /// Notes what was decided about a quote, wherever its journey is.
    mutating func settle(_ quote: QuoteID, as fate: IssuedQuote.Fate) {
        journey?.settle(quote, as: fate)
        for index in parked.indices { parked[index].settle(quote, as: fate) }
    }

    /// Takes a change of a customer's card into every journey that is about them.
    mutating func updateCards(_ event: Event) {
        journey?.updateCard(event)
        for index in parked.indices { parked[index].updateCard(event) }
    }
}

extension Journey {
    fileprivate mutating func settle(_ quote: QuoteID, as fate: IssuedQuote.Fate) {
        guard let index = quotes.firstIndex(where: { $0.quote.id == quote }) else { return }
        quotes[index].fate = fate
        // the code is spent with the quote that used it.
        if quotes[index].quote.price.promo != .zero { promo = nil }
        if stage == .email, unsentQuote == nil { stage = .disconnect }
    }

    fileprivate mutating func updateCard(_ event: Event) {
        guard let customer, customer.id == event.customer else { return }
        switch event {
        case .customerEdited(let card): self.customer = card
        case .consentAnswered(let step): self.customer?.consents[step.purpose] = step.answer
        case .accountRequested: self.customer?.account = .asked
        case .accountReported(let step): self.customer?.account = step.state
        default: break
        }
    }
}
