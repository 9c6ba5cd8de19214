import JourneyEngine
import TerminalKit

/// Stage 1: market and offer language in one choice; the screens follow at once.
struct LanguageScreen: Screen {
    static let name = ScreenName.languageAndCountry
    var choices = Choices()

    init(_ context: Context) {
        choices.selected =
            Self.offers.firstIndex {
                $0.market == context.journey?.market ?? .belgium && $0.language == context.language
            } ?? 0
    }

    func belongs(_ context: Context) -> Bool { context.isSignedIn && context.brand != nil }

    /// BE-FR, BE-NL, BE-EN, LU-FR, LU-DE, LU-EN.
    static let offers: [(market: Market, language: Language)] = Market.allCases.flatMap { market in
        market.languages.map { (market, $0) }
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let titles = Self.offers.map { $0.market.rawValue + " · " + $0.language.ownName }
        return Choices.keys(\Self.choices, titles: titles, texts: context.texts.keys) {
            _, index, _ in
            let offer = Self.offers[index]
            return [.perform(.begin(offer.market, offer.language, confirm: false))]
        } + [LiveKey(.escape, meaning: context.texts.keys.back, does: .back(.home))]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.comeBack] }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.languageAndCountry
        let room = areas.work.inset(columns: 2)
        surface.draw(words.heading, in: room.row(1), style: .heading)
        TextBlock(words.explanation).draw(into: &surface, rect: room.rows(from: 2, count: 2))
        var row = 5
        for (index, offer) in Self.offers.enumerated() {
            if offer.language == offer.market.languages.first {
                if index > 0 { row += 1 }
                surface.draw(
                    words.market(offer.market), in: room.row(row), style: .heading)
                row += 1
            }
            let isCurrent =
                context.journey?.market == offer.market && context.language == offer.language
            let mark = isCurrent && context.journey != nil ? "   " + words.current : ""
            choices.draw(
                offer.language.ownName + mark, at: index, into: &surface, rect: room.row(row))
            row += 1
        }
        if context.journey != nil {
            TextBlock(words.changing).draw(
                into: &surface, rect: room.rows(from: row + 1, count: 2), style: .dim)
        }
    }
}

extension Language {
    /// The language's name in itself: what its speakers look for.
    var ownName: String {
        switch self {
        case .french: "Français"
        case .dutch: "Nederlands"
        case .german: "Deutsch"
        case .english: "English"
        }
    }
}
