import JourneyEngine
import TerminalKit

/// Which brand's offer: after signing in, and from the menu at any time.
struct BrandScreen: Screen {
    static let name = ScreenName.brand
    var choices = Choices()
    /// Whether it lies over another page, to which Esc goes back.
    var isOverlay = false

    init(_ context: Context) {
        choices.selected = context.brand.flatMap(context.brands.firstIndex) ?? 0
    }

    /// Whether home lies below: it stays there, whatever the open journey is about.
    var isAtHome = false

    static func overlay(_ context: Context, isAtHome: Bool = false) -> BrandScreen {
        var screen = BrandScreen(context)
        screen.isOverlay = true
        screen.isAtHome = isAtHome
        return screen
    }

    func belongs(_ context: Context) -> Bool {
        context.isSignedIn && Navigation.page(context) == .brand
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let brands = context.brands
        var keys = Choices.keys(
            \Self.choices, titles: brands.map(\.name), texts: context.texts.keys
        ) { _, index, _ in [.perform(.chooseBrand(brands[index], confirm: false))]
        }
        if isOverlay {
            keys.append(LiveKey(.escape, meaning: context.texts.keys.back, does: .close))
        }
        return keys
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        guard isOverlay else { return [] }
        // Before the vehicle nothing depends on the brand: the page below stays as it is.
        let stage = context.journey?.stage ?? .customer
        return isAtHome || stage <= .customer ? [.close] : [.close, .goOn]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.home
        let room = areas.work.inset(columns: 2)
        surface.draw(words.whichBrand(context.brands.count), in: room.row(1), style: .heading)
        for (index, brand) in context.brands.enumerated() {
            let name = brand.name + (brand.makesQuotes ? "" : "   " + words.leadsOnlyShort)
            choices.draw(name, at: index, into: &surface, rect: room.row(3 + index))
        }
    }
}
