import JourneyEngine
import LocalStore
import TerminalKit

extension HomeScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        var row = drawOpen(context, into: &surface, areas.work, row: 0)
        row = drawChoices(context, into: &surface, areas.work, row: row + 1)
        drawSearch(context, into: &surface, areas.work.row(row + 1).inset(columns: 2))
        let more = context.extraRows
        drawRecents(context, into: &surface, areas.work.rows(from: row + 3, count: 4 + more))
        let day = context.now.brussels.date
        let leads = context.desk.session.map { context.records.leadCount(of: $0.genius, on: day) }
        let today = context.texts.home.today(context.records.tally(on: day), leads ?? 0)
        surface.draw(today, in: areas.work.row(min(row + 8 + more, areas.work.height - 1)))
    }

    private func drawSearch(_ context: Context, into surface: inout Surface, _ line: Rect) {
        surface.draw("/", in: line, style: .key)
        surface.draw(context.texts.home.search, in: line.columns(from: 3))
        surface.onClick(line, .key(.character("/")))
    }

    /// The open or parked journey, first of all: nothing begun is lost.
    private func drawOpen(
        _ context: Context, into surface: inout Surface, _ work: Rect, row: Int
    ) -> Int {
        let words = context.texts.home
        let line: String
        if Self.goesOn(context), let visit = context.desk.visit {
            line = words.continues(Self.initials(visit, context))
        } else if let parked = Self.parked(context) {
            line = words.resumes(Self.initials(parked, context))
        } else {
            return row
        }
        let place = work.row(row + 1).inset(columns: 2)
        surface.draw(context.texts.keys.label([.enter]) + "  ", in: place, style: .key)
        let taken = TextWidth.of(context.texts.keys.label([.enter])) + 2
        surface.draw(line, in: place.columns(from: taken))
        surface.onClick(place, .key(.enter))
        surface.cursor = Point(x: place.x, y: place.y)
        return row + 1
    }

    private func drawChoices(
        _ context: Context, into surface: inout Surface, _ work: Rect, row: Int
    ) -> Int {
        let words = context.texts.home
        let makesQuotes = context.brand?.makesQuotes ?? true
        let choices: [(key: String, title: String, detail: String, isLive: Bool)] = [
            (
                "1", words.newOffer, makesQuotes ? words.newOfferDetail : words.leadsOnly,
                makesQuotes
            ),
            ("2", words.quickLead, words.quickLeadDetail, context.desk.openLead == nil),
            ("3", words.keepInformed, words.keepInformedDetail, context.desk.openLead == nil),
        ]
        for (index, choice) in choices.enumerated() {
            let place = work.rows(from: row + index * 3, count: 2).inset(columns: 2)
            let key = place.row(0)
            surface.draw(choice.key, in: key, style: choice.isLive ? .key : .disabled)
            surface.draw(
                choice.title, in: key.columns(from: 3), style: choice.isLive ? .heading : .disabled)
            surface.draw(choice.detail, in: place.row(1).columns(from: 3), style: .dim)
            if choice.isLive {
                surface.onClick(place, .key(.character(Character(choice.key))))
                if surface.cursor == nil { surface.cursor = Point(x: key.x, y: key.y) }
            }
        }
        return row + 8
    }

    private func drawRecents(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        guard let genius = context.desk.session?.genius else { return }
        let words = context.texts.home
        // The customers' side is the wider one: a name, a time and where the email is.
        let customersWidth = max(41, rect.width * 41 / 77)
        let halves = [
            rect.columns(from: 0, count: customersWidth),
            rect.columns(from: customersWidth + 1, count: rect.width - customersWidth - 2),
        ]
        surface.onClick(halves[0], .key(.character("C")))
        surface.onClick(halves[1], .key(.character("P")))
        surface.draw(words.recentCustomers, in: halves[0].row(0), style: .heading)
        surface.draw(words.recentProjects, in: halves[1].row(0), style: .heading)
        let customers = context.records.recentCustomers(of: genius, limit: rect.height - 1)
        if customers.isEmpty { surface.draw(words.none, in: halves[0].row(1), style: .dim) }
        for (index, customer) in customers.enumerated() {
            draw(customer, context, into: &surface, halves[0].row(1 + index).inset(columns: 1))
        }
        let quotes = context.records.recentQuotes(of: genius, limit: rect.height - 1)
        if quotes.isEmpty { surface.draw(words.none, in: halves[1].row(1), style: .dim) }
        for (index, record) in quotes.enumerated() {
            let place = halves[1].row(1 + index).inset(columns: 1)
            let price = record.quote.price.payable.formatted(in: context.language)
            let parts = place.split(right: TextWidth.of(price) + 1)
            let vehicle = record.quote.modelName + " " + record.quote.trimName
            surface.draw(vehicle, in: parts.rest)
            surface.draw(price, in: parts.right, style: .price, align: .right)
        }
    }

    private func draw(
        _ customer: KnownCustomer, _ context: Context, into surface: inout Surface, _ rect: Rect
    ) {
        let name = customer.card.masked
        // What a wider screen has more of goes to the name.
        let width = max(14, rect.width - 25)
        surface.draw(name, in: rect.columns(from: 0, count: width))
        surface.draw(customer.lastMet.brussels.clock, in: rect.columns(from: width + 1, count: 5))
        let state = context.state(ofQuotesOf: customer.card.id)
        surface.draw(state, in: rect.columns(from: width + 7), style: .dim)
    }
}
