/// The lead: a form filled from top to bottom and confirmed, decided one command at a time
/// (R-201 … R-214).
public enum LeadJourney: Decider {
    public static var initial: Desk { Desk() }

    /// What a command about a lead leads to at a desk, or the rule that says no.
    public static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let session = try desk.signedInSession()
        switch command {
        case .beginLead(let reason): return try begin(reason, session, desk, world)
        case .newLead:
            guard let last = desk.lead else {
                throw Rejection("R-209", field: .lead, .leadFirst)
            }
            guard last.stage == .done else {
                throw Rejection("R-209", field: .lead, .leadUnconfirmed)
            }
            return try begin(last.reason, session, desk, world)
        case .disconnectCustomer:
            guard desk.openLead == nil else {
                throw Rejection("R-209", field: .lead, .leadUnconfirmed)
            }
            return [.customerDisconnected]
        default: break
        }
        guard let lead = desk.openLead else {
            throw Rejection("R-201", field: .reason, .leadFirst)
        }
        return switch command {
        case .fillLead(let field, let value): try fill(field, value, lead, world)
        case .scanTicket(let payload, let agreed): try scan(payload, agreed, lead, world)
        case .undoScan: try undoScan(lead)
        case .answerLeadConsent(let purpose, let answer):
            try self.answer(purpose, answer, lead, session, world)
        case .confirmLead(let emailRead): try confirm(emailRead, lead, world)
        case .abandon(let typed): try abandon(typed)
        default: []
        }
    }

    /// one of three reasons; for an open lead, another one.
    private static func begin(
        _ reason: LeadReason, _ session: Session, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        if let open = desk.openLead {
            if open.reason == reason { return [] }
            return [.leadReasonChanged(LeadReasonChanged(reason: reason))]
        }
        guard let brand = session.brand else {
            throw Rejection("R-103", field: .brand, .chooseBrandFirst)
        }
        try world.requireEntitlement(to: brand)
        guard world.mayBegin else { throw Rejection("R-309", .diskTooFull) }
        return [.leadBegan(beginning(reason, session, brand, nil, world))]
    }

    /// How a lead begins: for a customer who is known, or for one whom nobody has met.
    static func beginning(
        _ reason: LeadReason, _ session: Session, _ brand: Brand, _ customer: CustomerID?,
        _ world: World
    ) -> LeadBegan {
        LeadBegan(
            lead: world.identifier(), customer: customer ?? world.identifier(1),
            genius: session.genius, brand: brand, reason: reason,
            flow: world.leadFlow(of: brand).name, referenceVersion: world.catalogue.version,
            began: world.now)
    }

    private static func fill(
        _ field: LeadField, _ value: LeadValue, _ lead: Lead, _ world: World
    ) throws(Rejection) -> [Event] {
        var reader = LeadReader(lead, world)
        try reader.read(field, value)
        let changed = reader.form.fields(differingFrom: lead.form)
        if changed.isEmpty { return [] }
        return [
            .leadFilled(
                LeadFilled(
                    customer: lead.customer, fields: changed, form: reader.form.only(changed)))
        ]
    }

    /// only with the visitor's agreement; a ticket that can't be read changes nothing.
    private static func scan(
        _ payload: String, _ agreed: Bool, _ lead: Lead, _ world: World
    ) throws(Rejection) -> [Event] {
        guard agreed else { return [.ticketDeclined(LeadStep(customer: lead.customer))] }
        let ticket = try Ticket.read(payload) { world.catalogue.ticket($0) }
        let filling = TicketFilling(ticket, over: lead.form, catalogue: world.catalogue)
        let fields = filling.form.filledFields
        guard !fields.isEmpty else {
            throw Rejection("R-203", field: .payload, .ticket(.nothingUsable))
        }
        let filled = LeadFilled(customer: lead.customer, fields: fields, form: filling.form)
        return [.ticketScanned(filled)]
    }

    private static func undoScan(_ lead: Lead) throws(Rejection) -> [Event] {
        guard lead.scan != nil else {
            throw Rejection("R-203", field: .payload, .nothingScanned)
        }
        return [.ticketScanUndone(LeadStep(customer: lead.customer))]
    }

    /// one purpose at a time; the first is asked, the others may wait.
    private static func answer(
        _ purpose: ConsentPurpose, _ answer: LeadConsent, _ lead: Lead, _ session: Session,
        _ world: World
    ) throws(Rejection) -> [Event] {
        guard answer != .notAsked else {
            guard purpose != .contact else {
                throw Rejection("R-208", field: .answer, .firstConsentMissing)
            }
            if lead.notAsked.contains(purpose) { return [] }
            return [
                .consentNotAsked(ConsentNotAsked(customer: lead.customer, purpose: purpose))
            ]
        }
        guard let text = world.catalogue.consent(purpose) else {
            throw Rejection("R-122", field: .purpose, .noConsentText)
        }
        let given = ConsentAnswer(
            isGiven: answer == .yes, textVersion: text.version,
            language: lead.form.language ?? lead.market.languages[0], time: world.now,
            askedBy: session.genius)
        return [
            .consentAnswered(
                ConsentAnswered(customer: lead.customer, purpose: purpose, answer: given))
        ]
    }

    /// The reason stays readable when the lead's key is destroyed: it is about nobody.
    private static func abandon(_ typed: String) throws(Rejection) -> [Event] {
        let text = try FreeText.check(typed, field: .reason).value
        let reason = ReasonNoted(customer: nil, about: .abandoning, text: text)
        return [.reasonNoted(reason), .journeyAbandoned]
    }
}
