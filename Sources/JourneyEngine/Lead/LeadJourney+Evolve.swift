extension LeadJourney {
    /// Takes an event that has happened into the desk.
    public static func evolve(_ desk: inout Desk, _ event: Event) {
        switch event {
        case .leadBegan(let step): desk.lead = Lead(step)
        case .journeyAbandoned, .customerDisconnected: desk.lead = nil
        case .consentAnswered(let step):
            desk.lead?.take(step)
            for index in desk.parkedLeads.indices { desk.parkedLeads[index].take(step) }
        default: desk.lead?.evolve(event)
        }
    }
}

extension Lead {
    init(_ beginning: LeadBegan) {
        self.init(
            id: beginning.lead, customer: beginning.customer, genius: beginning.genius,
            brand: beginning.brand, reason: beginning.reason, flow: beginning.flow,
            referenceVersion: beginning.referenceVersion, began: beginning.began, stage: .form,
            form: LeadForm(), consents: beginning.consents, notAsked: [],
            configuration: beginning.configuration)
    }

    fileprivate mutating func take(_ step: ConsentAnswered) {
        guard step.customer == customer, stage == .form else { return }
        consents[step.purpose] = step.answer
        notAsked.remove(step.purpose)
    }

    fileprivate mutating func evolve(_ event: Event) {
        switch event {
        case .leadReasonChanged(let step):
            reason = step.reason
        case .leadFilled(let step):
            form.take(step.fields, from: step.form)
        case .ticketScanned(let step):
            scan = LeadScan(fields: step.fields, before: form, filled: step.form)
            agreedToScan = true
            form.take(step.fields, from: step.form)
        case .ticketDeclined:
            agreedToScan = false
        case .ticketScanUndone:
            undoScan()
        case .consentNotAsked(let step) where step.customer == customer:
            consents[step.purpose] = nil
            notAsked.insert(step.purpose)
        case .leadConfirmed(let facts):
            finish(facts)
        default: break
        }
    }

    /// What was changed by hand after the scan stays.
    private mutating func undoScan() {
        guard let scan else { return }
        let untouched = scan.fields.filter { form.hasSame($0, as: scan.filled) }
        form.take(untouched, from: scan.before)
        self.scan = nil
    }

    /// Nothing of the visitor stays on the desk.
    private mutating func finish(_ facts: LeadFacts) {
        stage = .done
        form = LeadForm()
        form.language = facts.language
        consents = [:]
        notAsked = []
        scan = nil
        agreedToScan = nil
        configuration = nil
    }

    /// models, wish and dealer of the old brand go; the visitor stays.
    mutating func changeBrand(to step: BrandChosen) {
        guard step.brand != brand else { return }
        brand = step.brand
        flow = step.flow ?? flow
        configuration = nil
        form.take([.models, .cta, .pointOfSale], from: LeadForm())
        scan = nil
    }

    /// What another brand would take away, as the catalogue names it.
    func lossesByBrandChange(_ world: World) -> [Loss] {
        let models = (form.models ?? []).map { id in
            Loss.configuration(world.catalogue.model(id)?.name ?? LocalizedText(id))
        }
        let dealer = form.dealer?.id.flatMap(world.catalogue.dealer)
        return models + [dealer.map { .pointOfSale($0.name) }].compactMap { $0 }
    }
}
