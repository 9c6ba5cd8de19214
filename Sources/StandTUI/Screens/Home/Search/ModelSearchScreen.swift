import JourneyEngine
import TerminalKit

/// The models of every brand the genius may offer, by name, before any journey.
struct ModelSearchScreen: HomeSearchScreen {
    static let name = ScreenName.modelSearch
    static let scope = HomeSearch.Scope.models
    var search: HomeSearch

    init(_ search: HomeSearch) { self.search = search }

    /// Those of the signed-in brand; once something is typed, those of every brand.
    func found(_ context: Context) -> [Model] {
        let brands = search.field.isEmpty ? context.brand.map { [$0] } ?? [] : context.brands
        let models = brands.flatMap { context.catalogue.models(of: $0, in: context.market) }
        return TypeAhead.best(models, search.text) { $0.name.all + [$0.id, $0.brand.name] }
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let models = found(context)
        var keys: [LiveKey<Self>] = []
        if !models.isEmpty {
            let model = models[min(search.selected, models.count - 1)]
            let mayBegin = context.journey == nil && model.availability == .orderable
            if mayBegin, model.brand.makesQuotes {
                keys.append(
                    LiveKey(.enter, meaning: context.texts.home.newOfferShort) { _, _, context in
                        let begin: [Action] =
                            model.brand == context.brand
                            ? [.close, .go(.languageAndCountry)]
                            : [.perform(.chooseBrand(model.brand, confirm: false))]
                        return [.wish(model: model.id)] + begin
                    })
            }
        }
        return keys + searchKeys(count: models.count, context)
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        [.close, .go(.languageAndCountry)]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let models = found(context)
        let words = context.texts.homeSearch
        search.draw(
            Self.scope, count: models.count, heading: words.models(models.count), none: words.none,
            context, into: &surface, areas.work
        ) { index, place, style, surface in
            let model = models[index]
            let tail = tail(model, context)
            surface.draw(
                model.brand.name, in: place.columns(from: 0, count: 18),
                style: style == .normal ? .dim : style)
            surface.draw(model.name[context.language], in: place.columns(from: 19), style: style)
            surface.draw(tail, in: place, style: style, align: .right)
        }
    }

    /// The price from which it can be had, or why it can't.
    private func tail(_ model: Model, _ context: Context) -> String {
        let words = context.texts.vehicle
        return switch model.availability {
        case .keepMeInformed: words.models.keepMeInformed
        case .unavailable: words.models.unavailable
        case .orderable:
            model.priceFrom(in: context.market)
                .map { words.price.from($0.formatted(in: context.language)) } ?? ""
        }
    }
}
