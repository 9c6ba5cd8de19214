import JourneyEngine
import LocalStore
import TerminalKit

/// The customers whom this genius served lately; once something is typed, all whom the terminal
/// knows.
struct CustomersScreen: HomeSearchScreen {
    static let name = ScreenName.customers
    static let scope = HomeSearch.Scope.customers
    var search: HomeSearch

    init(_ search: HomeSearch) { self.search = search }

    private func customers(_ context: Context) -> [KnownCustomer] {
        guard search.field.isEmpty else {
            return context.records.find(CustomerQuery(text: search.text))
        }
        return context.desk.session.map {
            context.records.recentCustomers(of: $0.genius, limit: 200)
        } ?? []
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let customers = customers(context)
        var keys: [LiveKey<Self>] = []
        if !customers.isEmpty {
            let chosen = customers[min(search.selected, customers.count - 1)].card.id
            keys.append(taking(chosen, context))
        }
        return keys + searchKeys(count: customers.count, context)
    }

    /// Enter links the customer to the open offer, or takes up the one set aside for them; from a
    /// lead an offer begins. Without any of them it says what to do.
    private func taking(_ customer: CustomerID, _ context: Context) -> LiveKey<Self> {
        let words = context.texts.customers
        if let journey = context.journey {
            let isHere = journey.customer?.id == customer
            return isHere
                ? LiveKey(.enter, meaning: context.texts.home.continueShort, does: .comeBack)
                : LiveKey(.enter, meaning: words.link, does: .perform(.linkCustomer(customer)))
        }
        if let parked = context.parkedJourney(of: customer) {
            return LiveKey(
                .enter, meaning: context.texts.home.resumeShort,
                does: .perform(.resumeJourney(parked.id)))
        }
        // a lead goes on as an offer, the next day too.
        if context.desk.visit == nil,
            let lead = context.records.leads(of: customer).first(where: \.facts.brand.makesQuotes)
        {
            return LiveKey(
                .enter, meaning: words.promote, does: .perform(.promoteLead(lead.facts.lead)))
        }
        return LiveKey(
            .enter, meaning: words.link, footer: .absent,
            does: .say(Notice(words.beginFirst, .warning)))
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.close, .goOn] }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let customers = customers(context)
        let words = context.texts.customers
        let found = context.texts.homeSearch
        let isBlank = search.field.isEmpty
        search.draw(
            Self.scope, count: customers.count,
            heading: isBlank ? words.heading(customers.count) : found.customers(customers.count),
            none: isBlank ? words.none : found.none, context, into: &surface, areas.work
        ) { index, place, style, surface in
            let known = customers[index]
            surface.draw(
                "(\(known.card.initials))", in: place.columns(from: 0, count: 5), style: style)
            surface.draw(known.card.masked, in: place.columns(from: 6, count: 20), style: style)
            surface.draw(
                context.texts.side.kind(known.card.kind), in: place.columns(from: 27, count: 14),
                style: style)
            surface.draw(
                known.lastMet.brussels.clock, in: place.columns(from: 42, count: 6), style: style)
            let state = context.state(ofQuotesOf: known.card.id)
            surface.draw(state, in: place.columns(from: 49), style: style)
        }
    }
}
