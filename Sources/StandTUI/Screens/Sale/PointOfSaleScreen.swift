import JourneyEngine
import TerminalKit

/// Stage 4: the dealer that takes the customer over, nearest first.
struct PointOfSaleScreen: Screen {
    static let name = ScreenName.pointOfSale
    var filter = TextField(maximumLength: 40)
    var selected = 0

    init(_ context: Context) {
        let chosen = context.journey?.dealer
        selected = found(context).points.firstIndex { $0.dealer.id == chosen } ?? 0
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
            missingCode: isKnown == false && place != nil ? code : nil)
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
        keys += RecentList.keys(\Self.selected, count: points.count, texts: shared)
        return keys + [leaving(context)]
    }

    /// Esc empties the field first; then it leads back to the basket, or to the vehicle.
    private func leaving(_ context: Context) -> LiveKey<Self> {
        let words = context.texts.sale.pointOfSale
        if !filter.isEmpty {
            return LiveKey(.escape, meaning: words.clear) { screen, _, _ in
                screen.filter.set("")
                screen.selected = 0
                return []
            }
        }
        if context.journey?.dealer != nil, context.journey?.stage == .quote {
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

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.sale.pointOfSale
        let work = areas.work
        let found = found(context)
        surface.draw(words.heading, in: work.row(0), style: .heading)
        drawOrigin(found, words, into: &surface, work.rows(from: 3, count: 2))
        let list = work.rows(from: 5, count: work.height - 8)
        ListView(count: found.points.count, selected: selected).draw(
            into: &surface, rect: list, focused: true, name: "dealers"
        ) { index, place, style, surface in
            draw(found.points[index], context, into: &surface, place, style)
        }
        if found.points.isEmpty { surface.draw(words.none, in: list.row(0), style: .warning) }
        if !found.points.isEmpty {
            let point = found.points[min(selected, found.points.count - 1)]
            drawAddress(
                point.dealer, words, into: &surface, work.rows(from: work.height - 2, count: 2))
        }
        surface.draw(words.filter, in: work.row(1), style: .dim)
        filter.draw(into: &surface, rect: work.row(2).columns(from: 0, count: 40), focused: true)
    }

    private func drawOrigin(
        _ found: Found, _ words: PointOfSaleTexts, into surface: inout Surface, _ rect: Rect
    ) {
        guard let place = found.place else {
            TextBlock(words.byTown).draw(into: &surface, rect: rect, style: .warning)
            return
        }
        let from = place.postalCode + " " + place.town
        if let missing = found.missingCode {
            TextBlock(words.standIn(missing, from))
                .draw(into: &surface, rect: rect, style: .warning)
        } else {
            surface.draw(words.nearestTo(from), in: rect, style: .dim)
        }
    }

    private func draw(
        _ point: PointOfSale, _ context: Context, into surface: inout Surface, _ place: Rect,
        _ style: Style
    ) {
        let isChosen = point.dealer.id == context.journey?.dealer
        surface.draw(isChosen ? "•" : "", in: place, style: style)
        surface.draw(point.dealer.name, in: place.columns(from: 2, count: 26), style: style)
        surface.draw(point.dealer.town, in: place.columns(from: 29, count: 15), style: style)
        if let kilometres = point.kilometres {
            surface.draw(
                Self.text(kilometres: kilometres), in: place.columns(from: 44), style: style,
                align: .right)
        }
    }

    private func drawAddress(
        _ dealer: Dealer, _ words: PointOfSaleTexts, into surface: inout Surface, _ rect: Rect
    ) {
        let address = "\(dealer.street), \(dealer.postalCode) \(dealer.town)"
        surface.draw(address, in: rect.row(0), style: .dim)
        if dealer.deliveryDays > 0 {
            surface.draw(words.laterDelivery(dealer.deliveryDays), in: rect.row(1), style: .dim)
        }
    }

    /// A distance as the crow flies, in whole kilometres.
    static func text(kilometres: Double) -> String {
        "\(Int(kilometres.rounded())) km"
    }
}
