import JourneyEngine
import TerminalKit

/// Stage 3 begins: the models of the brand in this market, found by typing.
struct ModelsScreen: Screen {
    static let name = ScreenName.models
    var filter = TextField(maximumLength: 40)
    var category = Model.Category.car
    var profile: PriceProfile
    var selected = 0

    init(_ context: Context) {
        profile = PriceProfile(context.journey)
        let models = context.models
        let chosen = context.journey?.configuration?.model ?? context.wishedModel
        category = (models.first { $0.id == chosen } ?? models.first)?.category ?? .car
        selected = shown(context).firstIndex { $0.id == chosen } ?? 0
    }

    func belongs(_ context: Context) -> Bool { context.journey?.stage == .vehicle }

    func hasSide(_ context: Context) -> Bool { true }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        PriceCard(context, profile).draw(into: &surface, rect: rect)
    }

    /// The models of the category; once something is typed, all that it finds, best match first.
    func shown(_ context: Context) -> [Model] {
        filter.isEmpty
            ? context.models.filter { $0.category == category }
            : TypeAhead.best(context.models, filter.text) { $0.name.all + [$0.id] }
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.vehicle
        let shared = context.texts.keys
        let models = shown(context)
        var keys: [LiveKey<Self>] = []
        // A greyed model says why below the list; nothing takes it.
        if !models.isEmpty, models[min(selected, models.count - 1)].availability == .orderable {
            let model = models[min(selected, models.count - 1)]
            keys.append(
                LiveKey(.enter, meaning: shared.take) { screen, _, context in
                    screen.take(model, context)
                })
        }
        keys += ListView.keys(\Self.selected, count: models.count, texts: shared)
        let other: Model.Category = category == .car ? .van : .car
        if filter.isEmpty, context.models.contains(where: { $0.category == other }) {
            let meaning = other == .car ? words.models.cars : words.models.vans
            keys.append(
                LiveKey(.function(2), meaning: meaning) { screen, _, _ in
                    screen.category = other
                    screen.selected = 0
                    return []
                })
        }
        keys.append(
            LiveKey(.function(3), meaning: words.price.switching(to: profile.other)) {
                screen, _, _ in
                screen.profile = screen.profile.other
                return []
            })
        return keys + [leaving(context)]
    }

    private func leaving(_ context: Context) -> LiveKey<Self> {
        if filter.isEmpty {
            return LiveKey(
                .escape, meaning: context.texts.keys.back, does: .go(.accountMade))
        }
        return LiveKey(.escape, meaning: context.texts.vehicle.models.clear) { screen, _, _ in
            screen.filter.set("")
            screen.selected = 0
            return []
        }
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        let before = filter.text
        _ = filter.handle(event)
        if filter.text != before { selected = 0 }
        return []
    }

    var entered: AnyHashable? { filter.text }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        point(at: index, \.selected, context)
    }

    /// The model that stands already is kept with all that was chosen of it; another one drops
    /// that, and asks.
    private func take(_ model: Model, _ context: Context) -> [Action] {
        guard let chosen = context.journey?.configuration else {
            return [.perform(.chooseModel(model.id))]
        }
        if chosen.model == model.id { return [next(context)] }
        guard chosen != Configuration(model: chosen.model), model.availability == .orderable else {
            return [.perform(.chooseModel(model.id))]
        }
        let name = context.configured?.model.name[context.language] ?? chosen.model
        let words = context.texts.vehicle.models.reset(name)
        return [.open(AskScreen(words, .chooseModel(model.id)))]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for case .modelChosen in events {
            filter.set("")
            return [next(context)]
        }
        return []
    }

    /// Bodies first, where there are several.
    private func next(_ context: Context) -> Action {
        context.configured?.model.hasBodiesToFilter == true
            ? .show(DimensionsScreen(context)) : .show(TrimAndEngineScreen(context, profile))
    }
}
