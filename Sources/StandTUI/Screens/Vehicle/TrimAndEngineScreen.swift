import JourneyEngine
import TerminalKit

/// Trim and engine, either first.
struct TrimAndEngineScreen: Screen {
    static let name = ScreenName.trimAndEngine
    var profile: PriceProfile
    var group = Group.trims
    var trim = 0
    var engine = 0
    /// The only energy shown, or every one.
    var energy: Energy?

    enum Group: String, Hashable, Sendable, Codable { case trims, engines }

    init(_ context: Context) { self.init(context, PriceProfile(context.journey)) }

    init(_ context: Context, _ profile: PriceProfile) {
        self.profile = profile
        guard let configured = context.configured else { return }
        let chosen = configured.configuration
        trim = trims(configured).firstIndex { $0.id == chosen.trim } ?? 0
        engine = engines(configured).firstIndex { $0.id == chosen.engine } ?? 0
        if chosen.trim != nil { group = .engines }
    }

    func belongs(_ context: Context) -> Bool {
        context.journey?.stage == .vehicle && context.journey?.configuration != nil
    }

    func hasSide(_ context: Context) -> Bool { true }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        PriceCard(context, profile).draw(into: &surface, rect: rect)
    }

    /// The trims whose body fits.
    func trims(_ configured: ConfiguredModel) -> [Trim] {
        configured.model.trims(fitting: configured.configuration.filter)
    }

    /// The engines of the energy, that at least one of these trims has.
    func engines(_ configured: ConfiguredModel) -> [Engine] {
        let trims = Set(trims(configured).map(\.id))
        let built = Set(
            configured.model.versions.filter { trims.contains($0.trim) }.map(\.engine))
        return configured.model.engines.filter {
            built.contains($0.id) && (energy == nil || $0.energy == energy)
        }
    }

    private func energies(_ model: Model) -> [Energy] {
        Energy.allCases.filter { energy in model.engines.contains { $0.energy == energy } }
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        guard let configured = context.configured else { return [] }
        let words = context.texts.vehicle
        let shared = context.texts.keys
        var keys = [
            LiveKey<Self>(.enter, meaning: shared.take) { screen, _, context in
                screen.take(configured, context)
            }
        ]
        keys += movement(configured, shared)
        let isAtTrims = group == .trims
        keys.append(
            LiveKey(
                .tab, .backTab,
                meaning: isAtTrims ? words.trimAndEngine.toEngines : words.trimAndEngine.toTrims,
                footer: .brief
            ) { screen, _, _ in
                screen.group = isAtTrims ? .engines : .trims
                return []
            })
        let energies = energies(configured.model)
        if energies.count > 1 {
            keys.append(
                LiveKey(.function(2), meaning: words.trimAndEngine.energy) { screen, _, _ in
                    screen.energy = Self.next(after: screen.energy, of: energies)
                    screen.engine = 0
                    return []
                })
        }
        keys.append(
            LiveKey(.function(3), meaning: words.price.switching(to: profile.other)) {
                screen, _, _ in
                screen.profile = screen.profile.other
                return []
            })
        let back: Action = configured.model.hasBodiesToFilter ? .go(.dimensions) : .go(.models)
        return keys + [LiveKey(.escape, meaning: shared.back, does: back)]
    }

    private func movement(_ configured: ConfiguredModel, _ texts: KeyTexts) -> [LiveKey<Self>] {
        switch group {
        case .trims:
            ListView.keys(\Self.trim, count: trims(configured).count, texts: texts)
        case .engines:
            ListView.keys(\Self.engine, count: engines(configured).count, texts: texts)
        }
    }

    /// Each energy in turn, then all of them.
    private static func next(after energy: Energy?, of all: [Energy]) -> Energy? {
        guard let energy, let here = all.firstIndex(of: energy) else { return all.first }
        return here + 1 < all.count ? all[here + 1] : nil
    }

    /// Takes what is highlighted; what stands already leads on without a step of its own.
    private mutating func take(
        _ configured: ConfiguredModel, _ context: Context
    ) -> [Action] {
        let chosen = configured.configuration
        switch group {
        case .trims:
            let trims = trims(configured)
            guard !trims.isEmpty else { return [] }
            let id = trims[min(trim, trims.count - 1)].id
            if id != chosen.trim { return choose(.trim(id), configured, context) }
        case .engines:
            let engines = engines(configured)
            guard !engines.isEmpty else { return [] }
            let id = engines[min(engine, engines.count - 1)].id
            if id != chosen.engine { return choose(.engine(id), configured, context) }
        }
        return goOn(configured, context)
    }

    /// Where only one of the other kind goes with what is taken, that one comes along: the question
    /// names it, and what it does to the price.
    private func choose(
        _ change: ConfigurationChange, _ configured: ConfiguredModel, _ context: Context
    ) -> [Action] {
        let partners = partners(of: change, configured)
        let after = configured.applying(change).configuration
        let parts =
            configured.configuration.trim != nil && after.trim == nil
            || configured.configuration.engine != nil && after.engine == nil
        guard parts, partners.count == 1 else {
            return [.perform(change.command(isAsked: false))]
        }
        let repair = Repair([change] + partners, of: configured)
        let words = OptionSentence(configured, context).question(change, repair, profile)
        let steps = repair.changes.map { $0.command(isAsked: true) }
        return [.open(AskScreen(words, yes: steps))]
    }

    /// The trims that an engine is built with, or the engines of a trim.
    private func partners(
        of change: ConfigurationChange, _ configured: ConfiguredModel
    ) -> [ConfigurationChange] {
        let versions = configured.model.versions
        switch change {
        case .engine(let id):
            let built = Set(versions.filter { $0.engine == id }.map(\.trim))
            return trims(configured).map(\.id).filter(built.contains).map { .trim($0) }
        case .trim(let id):
            return versions.filter { $0.trim == id }.map { .engine($0.engine) }
        case .add, .remove: return []
        }
    }

    /// A click goes to the group as well; what has the highlight there is taken by the next one.
    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        let target = group == "trims" ? Group.trims : .engines
        let isHere = self.group == target
        self.group = target
        let path = target == .trims ? \Self.trim : \Self.engine
        guard isHere else {
            self[keyPath: path] = index
            return []
        }
        return point(at: index, path, context)
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        context.configured.map { goOn($0, context) } ?? []
    }

    /// To whichever of the two is missing, on one that goes with the other, and from the second one
    /// to the options.
    private mutating func goOn(_ configured: ConfiguredModel, _ context: Context) -> [Action] {
        let trims = trims(configured)
        let engines = engines(configured)
        if configured.trim == nil {
            group = .trims
            let fitting = trims.indices.filter {
                configured.model.isBuilt(trim: trims[$0].id, engine: configured.engine?.id)
            }
            if !fitting.contains(trim) { trim = fitting.first ?? trim }
        } else if configured.engine == nil || group == .trims {
            group = .engines
            let fitting = engines.indices.filter {
                configured.model.isBuilt(trim: configured.trim?.id, engine: engines[$0].id)
            }
            if !fitting.contains(engine) { engine = fitting.first ?? engine }
        } else {
            return [.show(OptionsScreen(context))]
        }
        return []
    }
}

extension Model {
    /// Whether there is a version of these; what is not chosen goes with anything.
    fileprivate func isBuilt(trim: String?, engine: String?) -> Bool {
        versions.contains {
            (trim == nil || $0.trim == trim) && (engine == nil || $0.engine == engine)
        }
    }
}
