import JourneyEngine
import TerminalKit

/// What the fields hold and offer.
extension LeadFormScreen {
    /// The answers of a field that is a choice, in the order of ``words(of:_:)``.
    func values(of field: LeadField, _ context: Context) -> [LeadValue] {
        switch field {
        case .kind: CustomerKind.allCases.map { .text($0.rawValue) }
        case .title: Person.Title.allCases.map { .text($0.rawValue) }
        case .cta: requests(context).map { .text($0.rawValue) }
        case .whenToBuy: WhenToBuy.allCases.map { .text($0.rawValue) }
        case .tradeIn: [.flag(true), .flag(false)]
        default: []
        }
    }

    func words(of field: LeadField, _ context: Context) -> [String] {
        let words = context.texts.lead
        return switch field {
        case .kind: words.kinds
        case .title: words.titles
        case .cta: requests(context).map { words.requests[$0] ?? "" }
        case .whenToBuy: words.purchases
        case .tradeIn: [context.texts.keys.yes, context.texts.keys.no]
        default: []
        }
    }

    /// Which answer of a choice stands.
    func chosen(_ field: LeadField, _ context: Context) -> Int? {
        guard let form = context.desk.openLead?.form else { return nil }
        return switch field {
        case .kind: form.kind.flatMap(CustomerKind.allCases.firstIndex)
        case .title: form.title.flatMap(Person.Title.allCases.firstIndex)
        case .cta: form.wish.flatMap(requests(context).firstIndex)
        case .whenToBuy: form.whenToBuy.flatMap(WhenToBuy.allCases.firstIndex)
        case .tradeIn: form.tradeIn.map { $0 ? 0 : 1 }
        default: nil
        }
    }

    /// what the chosen models can be asked for.
    private func requests(_ context: Context) -> [LeadRequest] {
        let models = models(context)
        let possible = Set(models.flatMap(\.leadRequests))
        let isOrderable = models.contains { $0.availability == .orderable }
        return LeadRequest.allCases.filter {
            possible.isEmpty || (possible.contains($0) && !($0 == .keepMeInformed && isOrderable))
        }
    }

    func models(_ context: Context) -> [Model] {
        (context.desk.openLead?.form.models ?? []).compactMap { context.catalogue.model($0) }
    }

    /// A field as it rests; for a text, what it is typed from.
    func value(of field: LeadField, _ context: Context) -> String {
        guard let form = context.desk.openLead?.form else { return "" }
        return switch field {
        case .email: form.email?.text ?? ""
        case .country: form.country?.name(in: context.language) ?? ""
        case .postalCode: form.postalCode?.text ?? ""
        case .company: form.company?.text ?? ""
        case .models: models(context).map { $0.name[context.language] }.joined(separator: ", ")
        case .lastName: form.lastName?.text ?? ""
        case .firstName: form.firstName?.text ?? ""
        case .mobile: form.mobile?.text ?? ""
        case .pointOfSale: dealerName(form, context)
        case .comment: form.comment?.text ?? ""
        default: ""
        }
    }

    private func dealerName(_ form: LeadForm, _ context: Context) -> String {
        if form.dealer == .other { return context.texts.lead.otherDealer }
        return form.dealer?.id.flatMap { context.catalogue.dealer($0) }
            .map { $0.name + ", " + $0.town } ?? ""
    }

    /// One thing that a field's list offers.
    struct Offer {
        let name: String
        let value: LeadValue
    }

    /// The highlighted offer.
    func offer(_ context: Context) -> Offer? {
        let offers = offers(context)
        return offers.isEmpty ? nil : offers[min(selected, offers.count - 1)]
    }

    /// What the focused field's list offers for what is typed, the best first; dealers nearest
    /// first, without being asked.
    func offers(_ context: Context) -> [Offer] {
        let query = typed[focus]?.text ?? ""
        let all: [Offer] =
            switch focus {
            case .country:
                Country.named(in: context.language).map {
                    Offer(name: $0.name(in: context.language), value: .text($0.text))
                }
            case .models: modelOffers(context)
            case .pointOfSale: dealerOffers(context)
            default: []
            }
        return TypeAhead.best(all, query) { [$0.name] }
    }

    /// Taken once more, a model goes again.
    private func modelOffers(_ context: Context) -> [Offer] {
        guard let lead = context.desk.openLead else { return [] }
        let chosen = lead.form.models ?? []
        return context.catalogue.models(of: lead.brand, in: lead.market).compactMap { model in
            if case .unavailable = model.availability { return nil }
            let others = chosen.filter { $0 != model.id }
            let isChosen = others.count < chosen.count
            if isChosen, others.isEmpty { return nil }
            let mark = isChosen ? "- " : ""
            return Offer(
                name: mark + model.name[context.language],
                value: .list(isChosen ? others : chosen + [model.id]))
        }
    }

    private func dealerOffers(_ context: Context) -> [Offer] {
        guard let lead = context.desk.openLead else { return [] }
        let code = lead.form.postalCode?.text ?? ""
        let near = lead.form.country?.market.flatMap {
            context.catalogue.place(nearPostalCode: code, in: $0)
        }
        let points = context.catalogue.pointsOfSale(
            of: lead.brand, in: lead.market, near: near,
            isRehearsal: context.capabilities.isRehearsal)
        return points.map { point in
            let distance = point.kilometres.map { " · \(Int($0.rounded())) km" } ?? ""
            return Offer(
                name: point.dealer.name + ", " + point.dealer.town + distance,
                value: .text(point.dealer.id))
        } + [Offer(name: context.texts.lead.otherDealer, value: .text("other"))]
    }
}
