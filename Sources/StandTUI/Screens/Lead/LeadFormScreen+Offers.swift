import JourneyEngine
import TerminalKit

/// What the fields offer.
extension LeadFormScreen {
    /// The group of what a list offers: a click highlights it, the second one takes it.
    static let listGroup = "offers"

    /// One thing that a field offers.
    struct Offer {
        let name: String
        /// What it fills in; nothing where it only opens a list, or stands already.
        let value: LeadValue?
        var isTicked = false
    }

    /// Whether a list stands open under the field with the cursor.
    var hasList: Bool {
        switch focus {
        case .models, .pointOfSale: true
        case .country: typed[.country] != nil
        default: false
        }
    }

    // MARK: - Answers in a row

    /// The answers of a field that stand in a row, each with a digit.
    func answers(of field: LeadField, _ context: Context) -> [Offer] {
        let words = context.texts.lead
        let keys = context.texts.keys
        switch field {
        case .kind:
            return zip(words.kinds, CustomerKind.allCases).map {
                Offer(name: $0, value: .text($1.rawValue))
            }
        case .title:
            return zip(words.titles, Person.Title.allCases).map {
                Offer(name: $0, value: .text($1.rawValue))
            }
        case .cta:
            return requests(context).map {
                Offer(name: words.requests[$0] ?? "", value: .text($0.rawValue))
            }
        case .whenToBuy:
            return zip(words.purchases, WhenToBuy.allCases).map {
                Offer(name: $0, value: .text($1.rawValue))
            }
        case .tradeIn:
            return [
                Offer(name: keys.yes, value: .flag(true)),
                Offer(name: keys.no, value: .flag(false)),
            ]
        case .country where typed[.country] == nil: return countries(context)
        default: return []
        }
    }

    /// Which answer of a row stands.
    func chosen(_ field: LeadField, _ context: Context) -> Int? {
        guard let form = context.desk.openLead?.form else { return nil }
        return switch field {
        case .kind: form.kind.flatMap(CustomerKind.allCases.firstIndex)
        case .title: form.title.flatMap(Person.Title.allCases.firstIndex)
        case .cta: form.wish.flatMap(requests(context).firstIndex)
        case .whenToBuy: form.whenToBuy.flatMap(WhenToBuy.allCases.firstIndex)
        case .tradeIn: form.tradeIn.map { $0 ? 0 : 1 }
        case .country:
            form.country.map { Market.allCases.map(\.country).firstIndex(of: $0) ?? 2 }
        default: nil
        }
    }

    /// The two countries of the show, and another from the list.
    private func countries(_ context: Context) -> [Offer] {
        let own = Market.allCases.map(\.country)
        let country = context.desk.openLead?.form.country
        let other = country.flatMap { own.contains($0) ? nil : $0.name(in: context.language) }
        return own.map { Offer(name: $0.name(in: context.language), value: .text($0.text)) }
            + [Offer(name: other ?? context.texts.lead.otherCountry, value: nil)]
    }

    /// what the chosen models can be asked for.
    private func requests(_ context: Context) -> [LeadRequest] {
        let models = models(context)
        let possible = Set(models.flatMap(\.leadRequests))
        let isOrderable = models.contains { $0.availability == .orderable }
        return [.quote, .testDrive, .keepMeInformed].filter {
            possible.isEmpty || (possible.contains($0) && !($0 == .keepMeInformed && isOrderable))
        }
    }

    // MARK: - Lists

    /// The highlighted offer.
    func offer(_ context: Context) -> Offer? {
        let offers = offers(context)
        return offers.isEmpty ? nil : offers[min(selected, offers.count - 1)]
    }

    /// What the list offers for what is typed, the best first; dealers nearest first, without
    /// being asked.
    func offers(_ context: Context) -> [Offer] {
        let query = typed[focus]?.text ?? ""
        let all: [Offer] =
            switch focus {
            case .country:
                Country.named(in: context.language).map {
                    Offer(name: $0.name(in: context.language), value: .text($0.text))
                }
            case .models: modelOffers(context)
            case .pointOfSale: dealerOffers(context, isAsked: !query.isEmpty)
            default: []
            }
        return TypeAhead.best(all, query) { [$0.name] }
    }

    /// Who only wants news is offered first what can't be ordered yet. Taken once more, a model
    /// goes again; the last one stays.
    private func modelOffers(_ context: Context) -> [Offer] {
        guard let lead = context.desk.openLead else { return [] }
        let chosen = lead.form.models ?? []
        let models = context.catalogue.models(of: lead.brand, in: lead.market)
        let isLate = { (model: Model) in model.availability == .keepMeInformed }
        let sorted =
            lead.reason == .kmi
            ? models.filter(isLate) + models.filter { !isLate($0) } : models
        return sorted.compactMap { model in
            if case .unavailable = model.availability { return nil }
            let others = chosen.filter { $0 != model.id }
            let isTicked = others.count < chosen.count
            let isOnly = isTicked && others.isEmpty
            let name = model.name[context.language]
            let later = context.texts.lead.requests[.keepMeInformed] ?? ""
            return Offer(
                name: isLate(model) ? name + " (" + later + ")" : name,
                value: isOnly ? nil : .list(isTicked ? others : chosen + [model.id]),
                isTicked: isTicked)
        }
    }

    /// The nearest of the visitor's country, a dealer elsewhere, then all others; who comes
    /// from elsewhere is offered that first.
    private func dealerOffers(_ context: Context, isAsked: Bool) -> [Offer] {
        guard let lead = context.desk.openLead else { return [] }
        let code = lead.form.postalCode?.text ?? ""
        let near = lead.form.country?.market.flatMap {
            context.catalogue.place(nearPostalCode: code, in: $0)
        }
        let markets = [lead.market] + Market.allCases.filter { $0 != lead.market }
        let points = markets.flatMap { market in
            context.catalogue.pointsOfSale(
                of: lead.brand, in: market, near: near,
                isRehearsal: context.capabilities.isRehearsal)
        }
        let dealers = points.map { point in
            let distance = point.kilometres.map { " · \(Int($0.rounded())) km" } ?? ""
            return Offer(
                name: point.dealer.name + ", " + point.dealer.postalCode + " "
                    + point.dealer.town + distance,
                value: .text(point.dealer.id),
                isTicked: lead.form.dealer?.id == point.dealer.id)
        }
        let other = Offer(
            name: context.texts.lead.otherDealer, value: .text(LeadDealer.other.rawValue),
            isTicked: lead.form.dealer == .other)
        let first = near == nil ? 0 : Self.nearest
        return dealers.prefix(first) + [other] + dealers.dropFirst(first)
    }

    private static let nearest = 3
}
