import JourneyEngine
import TerminalKit

/// Everything chosen on one page; nothing to do but go on, or back.
struct RecapScreen: Screen {
    static let name = ScreenName.recap
    var part = Part.choices
    var first = 0

    enum Part: String, Hashable, Sendable, Codable { case choices, technical, equipment }

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool {
        context.journey?.stage == .vehicle && context.configured?.version != nil
    }

    func hasSide(_ context: Context) -> Bool { true }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        PriceCard(context, PriceProfile(context.journey)).draw(into: &surface, rect: rect)
    }

    /// Rows of the paper.
    private static func page(_ context: Context) -> Int { 11 + context.extraRows }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        guard let configured = context.configured else { return [] }
        let words = context.texts.vehicle.recap
        let lines = RecapPaper(configured, context).ledger(part).lines.count
        var keys = [
            LiveKey<Self>(
                .enter, meaning: context.texts.keys.next, does: .perform(.confirmConfiguration))
        ]
        if let corrects = context.journey?.quoteToCorrect {
            keys.append(.preview(of: corrects, context))
        }
        let page = Self.page(context)
        keys += Ledger.keys(
            \Self.first, last: max(0, lines - page), page: page, texts: context.texts.keys)
        for (key, other) in [(2, Part.technical), (3, .equipment), (4, .choices)]
        where other != part {
            keys.append(
                LiveKey(.function(key), meaning: words.short(other)) { screen, _, _ in
                    screen.part = other
                    screen.first = 0
                    return []
                })
        }
        return keys + [leaving(context)]
    }

    /// Esc closes technical data or equipment first.
    private func leaving(_ context: Context) -> LiveKey<Self> {
        LiveKey(.escape, meaning: context.texts.keys.back) { screen, _, _ in
            guard screen.part != .choices else { return [.go(.options)] }
            screen.part = .choices
            screen.first = 0
            return []
        }
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for case .configurationConfirmed in events {
            return context.journey?.dealer == nil
                ? [.show(PointOfSaleScreen(context))] : [.show(BasketScreen(context))]
        }
        return []
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let configured = context.configured else { return }
        let words = context.texts.vehicle.recap
        let paper = RecapPaper(configured, context)
        let work = areas.work
        let heading = part == .choices ? words.heading : words.title(part)
        surface.draw(heading, in: work.row(0), style: .heading)
        let code = words.code + " " + ConfigurationCode(of: configured).text
        surface.draw(
            code, in: work.row(0).columns(from: 0, count: work.width - 1), style: .dim,
            align: .right)
        let foot = paper.foot
        let cut = work.split(bottom: foot.lines.count + 2)
        paper.ledger(part).draw(
            into: &surface, rect: cut.rest.rows(from: 1), first: first)
        foot.draw(into: &surface, rect: cut.bottom)
        let last = work.rows(from: work.height - 2, count: 2)
        TextBlock(words.bankSpecialist).draw(into: &surface, rect: last, style: .dim)
        surface.cursor = Point(x: work.x, y: work.y)
    }
}

extension RecapTexts {
    func short(_ part: RecapScreen.Part) -> String {
        switch part {
        case .choices: choicesShort
        case .technical: technicalShort
        case .equipment: equipmentShort
        }
    }

    func title(_ part: RecapScreen.Part) -> String {
        switch part {
        case .choices: choices
        case .technical: technical
        case .equipment: equipment
        }
    }
}
