import JourneyEngine
import LocalStore
import QuoteDocument
import TerminalKit

extension SendOutScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.sale.sendOut
        let work = areas.work
        let records = records(context)
        surface.draw(words.quotes, in: work.row(0), style: .heading)
        surface.draw(
            words.state, in: Columns(work.row(0).columns(from: 2, count: work.width - 3)).state,
            style: .dim)
        guard let record = selected(context) else {
            surface.draw(words.none, in: work.row(2))
            surface.cursor = Point(x: work.x, y: work.y)
            return
        }
        let checkRows = Self.checkRows + (slip(record, context) == nil ? 0 : 1)
        let here = records.firstIndex { $0.quote.id == quote } ?? 0
        let said = consequences(record, context, width: work.width - 1)
        let shown = min(records.count, max(3, work.height - checkRows - said.count - 3))
        ListView(count: records.count, selected: here).draw(
            into: &surface, rect: work.rows(from: 1, count: shown), focused: editing == nil,
            name: "quotes"
        ) { index, place, style, surface in
            draw(records[index], context, into: &surface, place, style)
        }
        let below = drawChecks(record, context, into: &surface, work.rows(from: shown + 2))
        for (row, line) in said.enumerated() {
            surface.draw(line.text, in: below.row(row), style: line.style)
        }
    }

    /// The rows of the checks, of what sends the quote and of what leaves it unsent.
    private static let checkRows = 5

    /// When, the end of the number, who, how much where there is room, and where it is.
    private struct Columns {
        let when: Rect
        let number: Rect
        let name: Rect
        let amount: Rect
        let state: Rect

        init(_ row: Rect) {
            let amountWidth = row.width < 66 ? 0 : 14
            when = row.columns(from: 0, count: 11)
            number = row.columns(from: 12, count: 4)
            let rest = row.columns(from: 17).split(right: 17)
            state = rest.right
            let halves = rest.rest.split(right: amountWidth + 1)
            name = halves.rest
            amount = halves.right.columns(from: 0, count: amountWidth)
        }
    }

    private func draw(
        _ record: QuoteOnRecord, _ context: Context, into surface: inout Surface, _ place: Rect,
        _ style: Style
    ) {
        let columns = Columns(place)
        let time = record.quote.issued.brussels
        let isToday = time.date == context.now.brussels.date
        let day = isToday ? "" : String(time.date.short(in: context.language).dropLast(5)) + " "
        surface.draw(day + time.clock, in: columns.when, style: style)
        surface.draw(String(record.quote.number.suffix(4)), in: columns.number, style: style)
        surface.draw(
            name(record, context, width: columns.name.width), in: columns.name, style: style)
        let amount = record.quote.price.payable.formatted(in: context.language)
        surface.draw(amount, in: columns.amount, style: style, align: .right)
        surface.draw(
            context.texts.sale.sendOut.state(of: record), in: columns.state, style: style)
    }

    /// The whole name where it fits; abbreviated for anybody but the customer at the desk.
    private func name(_ record: QuoteOnRecord, _ context: Context, width: Int) -> String {
        guard let person = context.card(of: record.quote)?.person else {
            return context.texts.paper.noCard
        }
        if isMasked(record, context) { return person.masked }
        return TextWidth.of(person.fullName) <= width ? person.fullName : person.lastName.text
    }

    /// What sending brings and what it costs not to, why it failed, and what took the
    /// quote's place.
    private func consequences(
        _ record: QuoteOnRecord, _ context: Context, width: Int
    ) -> [(text: String, style: Style)] {
        let words = context.texts.sale.sendOut
        var said: [(text: String, style: Style)] = []
        if case .failed(let why) = record.sendOut { said.append((words.failed(why), .error)) }
        if let newer = record.replacedBy {
            let refusal = Rejection("R-150", field: .quote, .quoteReplaced(by: newer))
            said.append((sentence(for: refusal, in: context.language), .warning))
        } else if !Self.wasAsked(record) {
            if let voucher = record.quote.voucher {
                let amount = voucher.amount.formatted(in: context.language)
                // before registration it can't go with the quote.
                let goes = words.voucherGoes(amount)
                let follows = context.texts.paper.voucherByEmail
                said.append((context.isRegistered ? goes : follows, .normal))
            }
            let lost = record.quote.voucher == nil ? words.withoutLead : words.without
            said.append((lost, .dim))
        }
        if let waits = words.waits(context.departure) { said.append((waits, .dim)) }
        return said.flatMap { line in
            TextBlock(line.text).lines(width: width).map { (text: $0, style: line.style) }
        }
    }
}
