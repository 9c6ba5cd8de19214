extension LeadJourney {
    /// recorded the moment it is confirmed.
    static func confirm(
        _ isEmailRead: Bool, _ lead: Lead, _ world: World
    ) throws(Rejection) -> [Event] {
        if let problem = problems(lead, world).first { throw problem }
        guard isEmailRead else { throw Rejection("R-214", field: .emailRead, .emailNotRead) }
        guard let card = card(lead, world), let facts = facts(lead, world, card) else {
            throw Rejection("R-214", .lead, .empty)
        }
        var events: [Event] = []
        if let double = lookalike(lead.form, lead, world) {
            events.append(
                .likelyDoubleAccepted(
                    LikelyDoubleAccepted(
                        customer: lead.customer, other: double.card.id, field: double.field)))
        }
        events += ConsentPurpose.allCases
            .filter { lead.consents[$0] == nil && !lead.notAsked.contains($0) }
            .map { .consentNotAsked(ConsentNotAsked(customer: lead.customer, purpose: $0)) }
        let recorded = LeadRecorded(lead: lead.id, card: card, comment: lead.form.comment)
        return events + [.leadRecorded(recorded), .leadConfirmed(facts)]
    }

    /// Everything that keeps a lead from being confirmed, in the order of the fields.
    public static func problems(_ lead: Lead, _ world: World) -> [Rejection] {
        let form = lead.form
        var problems = LeadField.allCases.filter { field in
            !field.isOptional && form.hasSame(field, as: LeadForm())
        }.map { Rejection("R-214", $0.field, .empty) }
        func check(_ body: () throws(Rejection) -> Void) {
            do throws(Rejection) { try body() } catch { problems.append(error) }
        }
        if let code = form.postalCode, let country = form.country {
            check { () throws(Rejection) in
                _ = try PostalCode.check(code.text, country: country)
            }
        }
        check { () throws(Rejection) in try world.catalogue.requireModels(form, in: lead.market) }
        check { () throws(Rejection) in try world.catalogue.requireOffer(form) }
        if isDealerNeeded(form, world), form.dealer == nil {
            problems.append(Rejection("R-214", .pointOfSale, .empty))
        }
        if form.dealer == .other, form.comment == nil {
            problems.append(Rejection("R-207", field: .comment, .dealerNameMissing))
        }
        if lead.consents[.contact] == nil {
            problems.append(Rejection("R-208", field: .answer, .firstConsentMissing))
        }
        return problems.enumerated().sorted { left, right in
            (left.element.place, left.offset) < (right.element.place, right.offset)
        }.map(\.element)
    }

    /// news alone needs no dealer.
    private static func isDealerNeeded(_ form: LeadForm, _ world: World) -> Bool {
        let models = world.catalogue.models(of: form)
        return models.isEmpty || models.contains { form.request(for: $0)?.obligesDealer ?? true }
    }

    /// Somebody else on this terminal who seems to be the visitor.
    static func lookalike(_ form: LeadForm, _ lead: Lead, _ world: World) -> Lookalike? {
        world.records.lookalike(of: CustomerTraits(form), otherThan: lead.customer)
    }

    /// The card of the visitor: the one on record with what the lead knows better, or a new one.
    private static func card(_ lead: Lead, _ world: World) -> CustomerCard? {
        let form = lead.form
        let known = world.records.customer(lead.customer)
        guard let title = form.title, let firstName = form.firstName,
            let lastName = form.lastName, let email = form.email, let postalCode = form.postalCode,
            let country = form.country, let language = form.language
        else { return nil }
        let person = Person(
            title: title, firstName: firstName, lastName: lastName, email: email,
            mobile: form.mobile ?? known?.person?.mobile)
        let place = country.market.flatMap {
            world.catalogue.places(postalCode: postalCode.text, in: $0).first
        }
        let isMoved = known?.postalCode != postalCode
        var card =
            known
            ?? CustomerCard(
                id: lead.customer, kind: .private, person: nil, company: nil, secondPhone: nil,
                postalCode: postalCode, city: "", country: country, language: language)
        card.kind = form.kind ?? known?.kind ?? .private
        card.person = person
        card.company = form.company.map { Company(name: $0, vat: known?.company?.vat) }
        card.postalCode = postalCode
        if isMoved { card.city = place?.town ?? "" }
        card.country = country
        card.language = language
        card.consents = lead.consents
        return card
    }

    private static func facts(
        _ lead: Lead, _ world: World, _ card: CustomerCard
    ) -> LeadFacts? {
        let lines = world.catalogue.models(of: lead.form).compactMap { model in
            lead.form.request(for: model).map { LeadLine(model: model.id, request: $0) }
        }
        guard !lines.isEmpty else { return nil }
        let isTask = lines.contains(where: \.request.obligesDealer)
        return LeadFacts(
            lead: lead.id, customer: lead.customer, kind: card.kind, brand: lead.brand,
            reason: lead.reason, flow: lead.flow, market: lead.market, language: card.language,
            lines: lines, dealer: lead.form.dealer, isDealerTask: isTask,
            whenToBuy: lead.form.whenToBuy, tradeIn: lead.form.tradeIn,
            configuration: lead.configuration, isEmailRead: true, began: lead.began,
            confirmed: world.now)
    }
}

extension Rejection {
    /// Where the field stands on a lead's page; the consents come last.
    fileprivate var place: Int {
        let fields = LeadField.allCases.map(\.field)
        return field.flatMap(fields.firstIndex) ?? fields.count
    }
}
