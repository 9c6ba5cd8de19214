/// Stage 6: the send-out, queued until the centre has it (R-160 … R-165).
enum EmailStage {
    static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        switch command {
        case .sendOut(let request): try sendOut(request, desk, world)
        case .skipSendOut(let reason): try skip(reason, desk)
        default: []
        }
    }

    /// a slip in a corrected address is pointed out.
    static func warnings(_ request: SendOutRequest) -> [FieldWarning] {
        guard let typed = request.email, let checked = try? EmailAddress.check(typed) else {
            return []
        }
        return checked.warnings.map {
            FieldWarning(
                rule: "R-121", field: .email, warning: $0, suggestion: checked.suggestion)
        }
    }

    private static func sendOut(
        _ request: SendOutRequest, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        _ = try desk.signedInSession()
        let quote = try wantedQuote(request, desk, world)
        if let newer = world.records.quote(quote.id)?.replacedBy {
            throw Rejection("R-150", field: .quote, .quoteReplaced(by: newer))
        }
        guard let card = card(of: quote, desk, world), let person = card.person else {
            throw Rejection("R-160", field: .customer, .unknownCustomer)
        }
        if let brand = request.brand { try world.requireEntitlement(to: brand) }
        let wasAsked = wasAsked(quote.id, desk, world)
        var events: [Event] = []
        if wasAsked {
            let text = try FreeText.check(request.again ?? "", field: .again).value
            guard !text.text.isEmpty else {
                let isWaiting = world.records.quote(quote.id)?.sendOut == .waiting
                throw Rejection("R-162", field: .again, isWaiting ? .waitsToBeSent : .sentAlready)
            }
            events.append(
                .reasonNoted(ReasonNoted(customer: card.id, about: .sendOutAgain, text: text)))
        }
        if let typed = request.email {
            let email = try EmailAddress.check(typed).value
            if email != person.email {
                events.append(.customerEdited(card.with(email: email)))
            }
        }
        events.append(
            .sendOutRequested(
                SendOutRequested(
                    quote: quote.id, customer: card.id,
                    language: request.language ?? quote.language,
                    brand: request.brand ?? quote.brand, isAgain: wasAsked)))
        return events
    }

    /// The quote asked for, or the journey's last one.
    private static func wantedQuote(
        _ request: SendOutRequest, _ desk: Desk, _ world: World
    ) throws(Rejection) -> Quote {
        guard let id = request.quote else {
            guard let last = desk.journey?.quotes.last?.quote else {
                throw Rejection("R-160", field: .quote, .quoteFirst)
            }
            return last
        }
        let own = desk.journey?.quotes.first { $0.quote.id == id }?.quote
        guard let quote = own ?? world.records.quote(id)?.quote else {
            throw Rejection("R-160", field: .quote, .unknown(id.text))
        }
        return quote
    }

    private static func card(of quote: Quote, _ desk: Desk, _ world: World) -> CustomerCard? {
        if let card = desk.journey?.customer, card.id == quote.customer { return card }
        return world.records.customer(quote.customer)
    }

    private static func wasAsked(_ id: QuoteID, _ desk: Desk, _ world: World) -> Bool {
        if let own = desk.journey?.quotes.first(where: { $0.quote.id == id }) {
            return own.fate == .sendOutAsked
        }
        return world.records.quote(id).map { $0.sendOut != .notSent } ?? false
    }

    /// a quote is left unsent only for a reason.
    private static func skip(_ reason: SkipReason, _ desk: Desk) throws(Rejection) -> [Event] {
        let journey = try desk.openJourney()
        guard let quote = journey.unsentQuote else {
            throw Rejection("R-164", field: .quote, .nothingUnsent)
        }
        return [.sendOutSkipped(SendOutSkipped(quote: quote.id, reason: reason))]
    }
}

extension CustomerCard {
    /// a corrected address goes to the card.
    func with(email: EmailAddress) -> CustomerCard {
        var card = self
        card.person?.email = email
        return card
    }
}
