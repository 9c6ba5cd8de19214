import JourneyEngine
import LocalStore
import TerminalKit

/// Stage 7: another offer for the same customer, or the end.
struct CloseScreen: Screen {
    static let name = ScreenName.close
    var choices = Choices()

    /// On the end: a second Enter after sending must not keep the visitor linked.
    init(_ context: Context) { choices.selected = 1 }

    func belongs(_ context: Context) -> Bool { Self.isDue(context.journey) }

    /// Whether nothing is owed any more; a correction that was begun may still be open.
    static func isDue(_ journey: Journey?) -> Bool {
        guard let journey else { return false }
        return !journey.quotes.isEmpty && journey.unsentQuote == nil
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.sale.close
        let titles = [words.another(context.journey?.customer?.name ?? ""), words.disconnect]
        return Choices.keys(\Self.choices, titles: titles, texts: context.texts.keys) {
            _, index, context in
            if index > 0 { return [.perform(.disconnectCustomer)] }
            // What was begun as a correction goes on as the other offer.
            return context.journey?.stage == .disconnect ? [.perform(.keepCustomer)] : [.goOn]
        } + (context.journey?.customer.map { [.receipt(for: $0, context)] } ?? []) + [
            LiveKey(.escape, meaning: context.texts.sale.close.sendOut) { _, _, context in
                [.show(SendOutScreen(context))]
            }
        ]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        context.journey == nil ? [.goOn] : [.show(ModelsScreen(context))]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let journey = context.journey else { return }
        let words = context.texts.sale.close
        let room = areas.work.inset(columns: 2)
        surface.draw(words.heading, in: room.row(1), style: .heading)
        for (row, line) in quotes(journey, context).suffix(2).enumerated() {
            surface.draw(line, in: room.row(2 + row), style: .dim)
        }
        choices.draw(
            words.another(journey.customer?.name ?? ""), at: 0, into: &surface, rect: room.row(5))
        surface.draw(words.anotherDetail, in: room.row(6).columns(from: 5), style: .dim)
        choices.draw(words.disconnect, at: 1, into: &surface, rect: room.row(8))
        surface.draw(words.disconnectDetail, in: room.row(9).columns(from: 5), style: .dim)
        drawReminders(context, into: &surface, room.rows(from: 12))
    }

    /// What became of the journey's quotes.
    private func quotes(_ journey: Journey, _ context: Context) -> [String] {
        let words = context.texts.sale
        return journey.quotes.compactMap { issued in
            switch issued.fate {
            case .unsent, .replaced: return nil
            case .skipped: return words.close.skipped(issued.quote.number)
            case .sendOutAsked:
                let state = context.records.quote(issued.quote.id)?.sendOut ?? .waiting
                return words.close.done(issued.quote.number, words.sendOut.stateWords(state))
            }
        }
    }

    /// What the customer should hear before leaving.
    private func drawReminders(
        _ context: Context, into surface: inout Surface, _ rect: Rect
    ) {
        let lines = Self.reminders(context)
        guard !lines.isEmpty else { return }
        let heading = context.texts.sale.close.sayToCustomer
        surface.draw(heading, in: rect.row(0), style: .heading)
        for (row, line) in lines.enumerated() {
            surface.draw(line, in: rect.row(1 + row))
        }
    }

    /// The sentences of it: the account, the quote, the voucher, the dealer.
    static func reminders(_ context: Context) -> [String] {
        guard let journey = context.journey else { return [] }
        let words = context.texts.sale.close
        var lines: [String] = []
        if journey.customer?.account == .asked { lines.append(words.activation) }
        let sent = journey.quotes.last { $0.fate == .sendOutAsked }?.quote
        if let sent { lines.append(words.quoteComes(sent.number)) }
        if let voucher = sent?.voucher {
            let amount = voucher.amount.formatted(in: context.language)
            lines.append(
                context.isRegistered ? words.voucher(amount) : words.voucherLater(amount))
        }
        if let dealer = sent?.dealer { lines.append(words.dealer(dealer.name)) }
        return lines
    }
}
