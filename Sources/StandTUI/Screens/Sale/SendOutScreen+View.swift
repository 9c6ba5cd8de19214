import JourneyEngine
import LocalStore
import TerminalKit

extension SendOutScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.sale.sendOut
        let work = areas.work
        let records = records(context)
        surface.draw(words.quotes, in: work.row(0), style: .heading)
        surface.draw(words.state, in: work.row(0).columns(from: 34), style: .dim)
        guard let record = selected(context) else {
            surface.draw(words.none, in: work.row(2))
            surface.cursor = Point(x: work.x, y: work.y)
            return
        }
        let here = records.firstIndex { $0.quote.id == quote } ?? 0
        let shown = min(max(3, records.count), 5)
        ListView(count: records.count, selected: here).draw(
            into: &surface, rect: work.rows(from: 1, count: shown), focused: editing == nil,
            name: "quotes"
        ) { index, place, style, surface in
            draw(records[index], context, into: &surface, place, style)
        }
        let below = drawChecks(record, context, into: &surface, work.rows(from: shown + 2))
        drawConsequence(record, context, into: &surface, below)
    }

    private func draw(
        _ record: QuoteOnRecord, _ context: Context, into surface: inout Surface, _ place: Rect,
        _ style: Style
    ) {
        let time = record.quote.issued.brussels
        let day =
            time.date == context.now.brussels.date ? "" : time.date.short(in: context.language)
        let name =
            context.card(of: record.quote)?.person?.lastName.text
            ?? context.texts.sale.sendOut.noCard
        let when = day.isEmpty ? time.clock : String(day.dropLast(5)) + " " + time.clock
        surface.draw(when, in: place.columns(from: 0, count: 11), style: style)
        surface.draw(name, in: place.columns(from: 12, count: 19), style: style)
        surface.draw(
            context.texts.sale.sendOut.stateWords(record.sendOut), in: place.columns(from: 32),
            style: style)
    }

    /// The four checks, top to bottom.
    private func drawChecks(
        _ record: QuoteOnRecord, _ context: Context, into surface: inout Surface, _ rect: Rect
    ) -> Rect {
        let words = context.texts.sale.sendOut
        let address = address(record, context)
        let language = (language ?? record.quote.language).ownName
        let brand = (brand ?? record.quote.brand).name
        let send = Self.wasAsked(record) ? words.sendAgainTo(address) : words.sendTo(address)
        var row = 0
        drawKey("1", words.email, into: &surface, rect.row(row))
        let field = rect.row(row).columns(from: Self.label, count: rect.width - Self.label - 1)
        if editing == .email {
            text.draw(into: &surface, rect: field, focused: true)
            row += drawProblem(context, into: &surface, rect.rows(from: row + 1, count: 2))
        } else {
            surface.draw(address, in: field)
        }
        drawKey("2", words.language, into: &surface, rect.row(row + 1))
        surface.draw(language, in: rect.row(row + 1).columns(from: Self.label))
        drawKey("3", words.brand, into: &surface, rect.row(row + 2))
        surface.draw(brand, in: rect.row(row + 2).columns(from: Self.label))
        let enter = context.texts.keys.label([.enter])
        let taken = surface.draw(enter, in: rect.row(row + 3), style: .key)
        surface.draw(send, in: rect.row(row + 3).columns(from: taken + 1), style: .heading)
        surface.onClick(rect.row(row + 3), .key(.enter))
        guard editing == .again else { return rect.rows(from: row + 5) }
        let line = rect.row(row + 4)
        let width = TextWidth.of(words.whyAgain) + 1
        surface.draw(words.whyAgain, in: line)
        text.draw(
            into: &surface, rect: line.columns(from: width, count: line.width - width - 1),
            focused: true)
        let said = drawProblem(context, into: &surface, rect.rows(from: row + 5, count: 2))
        return rect.rows(from: row + 6 + said)
    }

    private static let label = 11

    private func drawKey(
        _ key: Character, _ label: String, into surface: inout Surface, _ row: Rect
    ) {
        surface.draw(String(key), in: row, style: .key)
        surface.draw(label, in: row.columns(from: 2, count: Self.label - 2))
        surface.onClick(row, .key(.character(key)))
    }

    /// What is wrong or odd with what is being typed, and the repair.
    /// - Returns: the rows taken.
    private func drawProblem(
        _ context: Context, into surface: inout Surface, _ rect: Rect
    ) -> Int {
        let words = context.texts.sale.sendOut
        let place = rect.columns(from: 2)
        if let problem {
            let repair = problem.suggestion.map { " " + words.suggestion($0) } ?? ""
            let said = "! " + sentence(for: problem, in: context.language) + repair
            return TextBlock(said).draw(into: &surface, rect: place, style: .error)
        }
        guard let warning else { return 0 }
        return TextBlock("! " + words.suggestion(warning))
            .draw(into: &surface, rect: place, style: .warning)
    }

    /// What sending brings and what it costs not to; why it failed, where it did.
    private func drawConsequence(
        _ record: QuoteOnRecord, _ context: Context, into surface: inout Surface, _ rect: Rect
    ) {
        let words = context.texts.sale.sendOut
        var lines: [(text: String, style: Style)] = []
        if case .failed(let why) = record.sendOut { lines.append((words.failed(why), .error)) }
        if !Self.wasAsked(record) {
            if let voucher = record.quote.voucher {
                let amount = voucher.amount.formatted(in: context.language)
                lines.append((words.voucherGoes(amount), .normal))
            }
            let lost = record.quote.voucher == nil ? words.withoutLead : words.without
            lines.append((lost, .dim))
        }
        if !context.isOnline { lines.append((words.offline, .dim)) }
        var row = 0
        for line in lines {
            row += TextBlock(line.text).draw(
                into: &surface,
                rect: rect.rows(from: row, count: 2).columns(
                    from: 0, count: rect.width - 1), style: line.style)
        }
        if context.journey?.unsentQuote?.id == record.quote.id {
            drawSkip(words, into: &surface, rect.row(row + 1))
        }
    }

    /// The two reasons for which it may stay unsent, beside their keys.
    private func drawSkip(_ words: SendOutTexts, into surface: inout Surface, _ row: Rect) {
        var x = row.x
        for (key, meaning) in [(5, words.refused), (6, words.wrongEmail)] {
            let start = x
            x += surface.draw("F\(key)", x: x, y: row.y, style: .key) + 1
            x += surface.draw(meaning, x: x, y: row.y)
            surface.onClick(
                Rect(x: start, y: row.y, width: x - start, height: 1), .key(.function(key)))
            x += 3
        }
    }
}
