import JourneyEngine
import TerminalKit

/// Stage 4: the dealer that takes the customer over, nearest first.
struct PointOfSaleScreen: Screen {
    static let name = ScreenName.pointOfSale
    var filter = TextField(maximumLength: 40)
    var selected = 0
    /// Whether the basket opened the page by its key: then Esc leads forward to it again.
    var isChange = false

    init(_ context: Context) {
        let chosen = context.journey?.dealer
        selected = found(context).points.firstIndex { $0.dealer.id == chosen } ?? 0
    }

    /// The page that the basket opens to change the dealer.
    static func change(_ context: Context) -> Self {
        var screen = Self(context)
        screen.isChange = true
        return screen
    }

    func belongs(_ context: Context) -> Bool {
        context.journey?.stage == .pointOfSale || context.journey?.stage == .quote
    }

    func hasSide(_ context: Context) -> Bool { true }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        PriceCard(context, PriceProfile(context.journey)).draw(into: &surface, rect: rect)
    }

    /// What the list shows, and from where the distances are measured.
    struct Found: Hashable {
        var points: [PointOfSale]
        var place: Place?
        /// The code that is not in the table, when another one stands in for it.
        var missingCode: String?
        /// The code of the country from which nothing can be measured.
        var unknownCode: String?
    }

    /// A whole postal code looks around it; anything else looks for names and towns.
    func found(_ context: Context) -> Found {
        guard let journey = context.journey else { return Found(points: []) }
        let typed = filter.text.filter { !$0.isWhitespace }.uppercased()
        let isCode = (try? PostalCode.check(typed, country: journey.market.country)) != nil
        let code = isCode ? canonical(typed, journey.market) : customerCode(journey)
        let place = code.flatMap {
            context.catalogue.place(nearPostalCode: $0, in: journey.market)
        }
        let points = context.catalogue.pointsOfSale(
            of: journey.brand, in: journey.market, near: place,
            isRehearsal: context.capabilities.isRehearsal)
        let isKnown = code.map {
            !context.catalogue.places(postalCode: $0, in: journey.market).isEmpty
        }
        return Found(
            points: isCode || filter.isEmpty ? points : named(points), place: place,
            missingCode: isKnown == false && place != nil ? code : nil,
            unknownCode: place == nil ? code : nil)
    }

    private func canonical(_ typed: String, _ market: Market) -> String {
        (try? PostalCode.check(typed, country: market.country))?.value.text ?? typed
    }

    /// The customer's own code, if it is in the market's country.
    private func customerCode(_ journey: Journey) -> String? {
        guard let customer = journey.customer, customer.country == journey.market.country else {
            return nil
        }
        return customer.postalCode.text
    }

    private func named(_ points: [PointOfSale]) -> [PointOfSale] {
        TypeAhead.best(points, filter.text) {
            [$0.dealer.town, $0.dealer.name, $0.dealer.postalCode]
        }
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let shared = context.texts.keys
        let points = found(context).points
        var keys: [LiveKey<Self>] = []
        if !points.isEmpty {
            let dealer = points[min(selected, points.count - 1)].dealer.id
            keys.append(
                LiveKey(
                    .enter, meaning: shared.take,
                    does: .perform(.choosePointOfSale(dealer: dealer))))
        }
        keys += ListView.keys(\Self.selected, count: points.count, texts: shared)
        return keys + [leaving(context)]
    }

    /// Esc empties the field first; then it leads back to where the page was opened from.
    private func leaving(_ context: Context) -> LiveKey<Self> {
        let words = context.texts.sale.pointOfSale
        if !filter.isEmpty {
            return LiveKey(.escape, meaning: words.clear) { screen, _, _ in
                screen.filter.set("")
                screen.selected = 0
                return []
            }
        }
        if isChange, context.journey?.stage == .quote {
            return LiveKey(.escape, meaning: context.texts.keys.back, does: .go(.basket))
        }
        return LiveKey(.escape, meaning: words.backToVehicle, does: .perform(.backToConfiguration))
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        let before = filter.text
        _ = filter.handle(event)
        if filter.text != before { selected = 0 }
        return []
    }

    var entered: AnyHashable? { filter.text }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        point(at: index, \.selected, context)
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for event in events {
            if case .pointOfSaleChosen = event {
                filter.set("")
                return [.resume(BasketScreen(context))]
            }
            if case .configurationReopened = event { return [.show(RecapScreen(context))] }
        }
        return []
    }
}
