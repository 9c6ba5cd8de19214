import JourneyEngine
import TerminalKit

extension PointOfSaleScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.sale.pointOfSale
        let work = areas.work
        let found = found(context)
        surface.draw(words.heading, in: work.row(0), style: .heading)
        drawOrigin(found, context, into: &surface, work.rows(from: 3, count: 2))
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
        _ found: Found, _ context: Context, into surface: inout Surface, _ rect: Rect
    ) {
        let words = context.texts.sale.pointOfSale
        guard let place = found.place else {
            let unknown = found.unknownCode.map(words.unknownCode)
            TextBlock(unknown ?? words.byTown).draw(into: &surface, rect: rect, style: .warning)
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
        let columns = place.columns(from: 2).split(right: 6)
        let town = min(24, max(17, columns.rest.width / 3))
        let names = columns.rest.split(right: town)
        surface.draw(
            point.dealer.name, in: names.rest.columns(from: 0, count: names.rest.width - 1),
            style: style)
        surface.draw(point.dealer.town, in: names.right, style: style)
        if let kilometres = point.kilometres {
            surface.draw(
                Dealer.text(kilometres: kilometres), in: columns.right, style: style, align: .right)
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
}
