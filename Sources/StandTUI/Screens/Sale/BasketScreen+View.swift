import JourneyEngine
import TerminalKit

extension BasketScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let journey = context.journey, let configured = context.configured,
            let price = context.price(of: configured)
        else { return }
        let paper = BasketPaper(journey, configured, price, context)
        let work = areas.work
        if showsDetails {
            paper.details.draw(into: &surface, rect: work)
            surface.cursor = Point(x: work.x, y: work.y)
            return
        }
        let head = paper.head
        head.draw(into: &surface, rect: work)
        var row = head.lines.count
        if journey.brand.takesPromoCode {
            row = drawCode(journey, context, into: &surface, work, row: row)
        }
        let foot = paper.foot
        foot.draw(into: &surface, rect: work.rows(from: row))
        row += foot.lines.count
        for (index, wish) in Wish.allCases.enumerated() {
            row = draw(
                wish, at: index, paper.section(wish), context, into: &surface, work, row: row)
        }
        if surface.cursor == nil { surface.cursor = Point(x: work.x, y: work.y) }
    }

    /// the field stands for three brands only; a wrong code is said under it.
    private func drawCode(
        _ journey: Journey, _ context: Context, into surface: inout Surface, _ work: Rect, row: Int
    ) -> Int {
        let words = context.texts.sale.basket
        let line = work.row(row).columns(from: 0, count: work.width - 1)
        surface.draw(words.code, in: line.columns(from: 0, count: BasketPaper.label), style: .dim)
        let room = line.columns(from: BasketPaper.label)
        if let promo = journey.promo {
            surface.draw(promo.code + "   F5 " + words.removeCode, in: room)
            surface.onClick(room, .key(.function(5)))
            let off = (Money.zero - promo.amount).formattedDifference(in: context.language)
            surface.draw(off, in: line, style: .price, align: .right)
            return row + 1
        }
        let isHere = editing == .code
        if isHere {
            text.draw(into: &surface, rect: room.columns(from: 0, count: 24), focused: true)
        } else {
            surface.draw("F5 " + words.typeCode, in: room, style: .field)
            surface.onClick(room, .key(.function(5)))
        }
        guard isHere, let problem else { return row + 1 }
        let place = work.rows(from: row + 1, count: 2).columns(from: BasketPaper.label)
        let taken = TextBlock("! " + sentence(for: problem, in: context.language))
            .draw(into: &surface, rect: place, style: .error)
        return row + 1 + taken
    }

    /// A section as it fills itself, and the wish noted for the dealer.
    private func draw(
        _ wish: Wish, at index: Int, _ filled: String, _ context: Context,
        into surface: inout Surface, _ work: Rect, row: Int
    ) -> Int {
        let words = context.texts.sale.basket
        let line = work.row(row).columns(from: 0, count: work.width - 1)
        let key = Choices.key(index)
        surface.draw(String(key), in: line, style: .key)
        surface.onClick(line, .key(.character(key)))
        surface.draw(words.wish(wish), in: line.columns(from: 2, count: BasketPaper.label - 2))
        let room = line.columns(from: BasketPaper.label)
        if editing == .wish(wish) {
            text.draw(into: &surface, rect: room, focused: true)
            guard let problem else { return row + 1 }
            let place = work.rows(from: row + 1, count: 2).columns(from: BasketPaper.label)
            return row + 1
                + TextBlock("! " + sentence(for: problem, in: context.language))
                .draw(into: &surface, rect: place, style: .error)
        }
        let noted = context.journey?.wishes[wish] ?? ""
        surface.draw(
            noted.isEmpty ? filled : "\"\(noted)\"", in: room, style: noted.isEmpty ? .dim : .normal
        )
        return row + 1
    }
}
