import JourneyEngine
import LocalStore
import TerminalKit

extension SendOutScreen {
    /// The four checks, top to bottom, and what the quote can do next.
    /// - Returns: the room that is left.
    func drawChecks(
        _ record: QuoteOnRecord, _ context: Context, into surface: inout Surface, _ rect: Rect
    ) -> Rect {
        let words = context.texts.sale.sendOut
        let isMasked = isMasked(record, context)
        let hasKeys = Self.canBeSent(record, context) && !isMasked
        var row = 0
        drawKey(hasKeys ? "1" : " ", words.email, into: &surface, rect.row(row))
        let field = rect.row(row).columns(from: Self.label, count: rect.width - Self.label - 1)
        if editing == .email {
            text.draw(into: &surface, rect: field, focused: true)
            row += drawProblem(context, into: &surface, rect.rows(from: row + 1, count: 2))
        } else {
            surface.draw(address(record, context), in: field)
            if let slip = slip(record, context) {
                row += TextBlock("! " + words.suggestion(slip)).draw(
                    into: &surface, rect: rect.rows(from: row + 1, count: 1).columns(from: 2),
                    style: .warning)
            }
        }
        drawKey(hasKeys ? "2" : " ", words.language, into: &surface, rect.row(row + 1))
        let language = choice(corrected.language?.ownName, record.quote.language.ownName, words)
        surface.draw(language, in: rect.row(row + 1).columns(from: Self.label))
        drawKey(hasKeys ? "3" : " ", words.brand, into: &surface, rect.row(row + 2))
        let brand = choice(corrected.brand?.name, record.quote.brand.name, words)
        surface.draw(brand, in: rect.row(row + 2).columns(from: Self.label))
        if isMasked {
            surface.draw(words.otherCustomer, in: rect.row(row + 3), style: .dim)
            return rect.rows(from: row + 5)
        }
        // While the address is typed, nothing is sent to the one before.
        if hasKeys, editing != .email {
            drawSend(record, context, into: &surface, rect.row(row + 3))
        }
        if editing == .again {
            row += drawReason(context, into: &surface, rect.rows(from: row + 4, count: 3))
        }
        guard context.journey?.unsentQuote?.id == record.quote.id else {
            return rect.rows(from: row + 5)
        }
        drawSkip(words, into: &surface, rect.row(row + 4))
        return rect.rows(from: row + 6)
    }

    private static let label = 11

    /// What the mail takes, and what the quote itself keeps where that is another.
    private func choice(_ corrected: String?, _ recorded: String, _ words: SendOutTexts) -> String {
        guard let corrected, corrected != recorded else { return recorded }
        return corrected + " " + words.inQuote(recorded)
    }

    private func drawKey(
        _ key: Character, _ label: String, into surface: inout Surface, _ row: Rect
    ) {
        surface.draw(String(key), in: row, style: .key)
        surface.draw(label, in: row.columns(from: 2, count: Self.label - 2))
        surface.onClick(row, .key(.character(key)))
    }

    /// The action names the address it sends to.
    private func drawSend(
        _ record: QuoteOnRecord, _ context: Context, into surface: inout Surface, _ row: Rect
    ) {
        let words = context.texts.sale.sendOut
        let address = address(record, context)
        let taken = surface.draw(context.texts.keys.label([.enter]), in: row, style: .key)
        let send = Self.wasAsked(record) ? words.sendAgainTo(address) : words.sendTo(address)
        surface.draw(send, in: row.columns(from: taken + 1), style: .heading)
        surface.onClick(row, .key(.enter))
    }

    /// Why it goes out again.
    /// - Returns: the rows taken.
    private func drawReason(
        _ context: Context, into surface: inout Surface, _ rect: Rect
    ) -> Int {
        let question = context.texts.sale.sendOut.whyAgain
        let width = TextWidth.of(question) + 1
        let line = rect.row(0)
        surface.draw(question, in: line)
        text.draw(
            into: &surface, rect: line.columns(from: width, count: line.width - width - 1),
            focused: true)
        return 1 + drawProblem(context, into: &surface, rect.rows(from: 1))
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
