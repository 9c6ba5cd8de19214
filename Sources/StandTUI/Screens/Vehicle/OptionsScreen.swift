import JourneyEngine
import TerminalKit

/// Step 2: colour, upholstery, wheels, packs and options, each with what it adds (R-132 … R-134).
struct OptionsScreen: Screen {
    static let name = ScreenName.options
    var selected = 0
    var filter = TextField(maximumLength: 40)
    /// Whether letters go to the filter.
    var isFiltering = false
    /// What is left of a repair that was asked for by one key; each change is a step of its own.
    var repair: [ConfigurationChange] = []
    /// What takes the choices made here back, the last one last.
    var undo: [Undo] = []

    enum Undo: Hashable, Sendable, Codable {
        case finish(FinishKind, String)
        case option(String)
    }

    /// On the colour that stands, so that Enter alone goes on.
    init(_ context: Context) {
        guard let configured = context.configured else { return }
        selected = parts(configured).firstIndex { configured.offer($0) == .chosen } ?? 0
    }

    func belongs(_ context: Context) -> Bool {
        context.journey?.stage == .vehicle && context.configured?.version != nil
    }

    func hasSide(_ context: Context) -> Bool { true }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        PriceCard(context, PriceProfile(context.journey)).draw(into: &surface, rect: rect)
    }

    func parts(_ configured: ConfiguredModel) -> [VehiclePart] {
        TypeAhead.best(configured.parts, filter.text) { $0.name.all }
            .sorted { Self.place($0) < Self.place($1) }
    }

    /// Groups stay together while the filter puts the best match first in each.
    private static func place(_ part: VehiclePart) -> Int {
        part.kind.flatMap(FinishKind.allCases.firstIndex) ?? FinishKind.allCases.count
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        guard let configured = context.configured else { return [] }
        let words = context.texts.vehicle.options
        let shared = context.texts.keys
        let parts = parts(configured)
        if isFiltering { return filterKeys(parts, configured, words, shared) }
        var keys: [LiveKey<Self>] = []
        if !parts.isEmpty {
            let part = parts[min(selected, parts.count - 1)]
            keys += partKeys(part, configured, words, shared)
        }
        keys.append(entering(parts, configured, shared))
        keys += ListView.keys(\Self.selected, count: parts.count, texts: shared)
        if parts.count > 1 {
            keys.append(
                LiveKey(.tab, .backTab, meaning: words.group) { screen, key, _ in
                    screen.jump(key == .tab ? 1 : -1, parts)
                    return []
                })
        }
        keys.append(
            LiveKey(.character("/"), meaning: words.filter) { screen, _, _ in
                screen.isFiltering = true
                return []
            })
        if let last = undo.last {
            keys.append(
                LiveKey(.control("z"), meaning: words.undo, footer: .spare) { screen, _, _ in
                    screen.undo.removeLast()
                    screen.repair = []
                    return [.perform(last.command)]
                })
        }
        return keys + [leaving(configured, words, shared)]
    }

    /// Enter takes what is highlighted and not chosen yet, as in every list before; on what stands,
    /// or can't be taken, it goes on.
    private func entering(
        _ parts: [VehiclePart], _ configured: ConfiguredModel, _ shared: KeyTexts
    ) -> LiveKey<Self> {
        let here = parts.isEmpty ? nil : parts[min(selected, parts.count - 1)]
        if let here, configured.offer(here) == .free {
            return LiveKey(.enter, meaning: shared.take) { screen, _, _ in
                screen.toggle(here, configured)
            }
        }
        return LiveKey(.enter, meaning: shared.next) { _, _, context in
            [.show(RecapScreen(context))]
        }
    }

    /// What can be done with the highlighted part: take it or leave it, or make it possible.
    private func partKeys(
        _ part: VehiclePart, _ configured: ConfiguredModel, _ words: OptionsTexts,
        _ shared: KeyTexts
    ) -> [LiveKey<Self>] {
        switch configured.offer(part) {
        case .impossible(_, let changes?) where !changes.isEmpty:
            [
                LiveKey(.function(4), meaning: words.makePossible) { screen, _, context in
                    screen.repair = Array(changes.dropFirst())
                    screen.undo = []
                    return Self.repairing(part, changes, configured, context)
                }
            ]
        case .chosen where part.kind != nil: []
        case .included, .impossible: []
        case .free:
            [
                LiveKey(.character(" "), meaning: shared.choose) { screen, _, _ in
                    screen.toggle(part, configured)
                }
            ]
        case .chosen:
            [
                LiveKey(.character(" "), meaning: words.leaveOut) { screen, _, _ in
                    screen.toggle(part, configured)
                }
            ]
        }
    }

    private mutating func toggle(_ part: VehiclePart, _ configured: ConfiguredModel) -> [Action] {
        repair = []
        undo.append(part.undo(in: configured))
        return [.perform(part.command)]
    }

    /// what only adds is done at once; what changes trim or engine, or takes something
    /// away, is named and asked.
    private static func repairing(
        _ part: VehiclePart, _ changes: [ConfigurationChange], _ configured: ConfiguredModel,
        _ context: Context
    ) -> [Action] {
        guard let first = changes.first?.command(isAsked: true) else { return [] }
        let repair = Repair(changes, of: configured)
        if repair.onlyAdds { return [.perform(first)] }
        let question = OptionSentence(configured, context).question(part, repair)
        return [.open(AskScreen(question, first))]
    }

    /// Enter ends the filter and takes what is highlighted, where that is free.
    private func filterKeys(
        _ parts: [VehiclePart], _ configured: ConfiguredModel, _ words: OptionsTexts,
        _ shared: KeyTexts
    ) -> [LiveKey<Self>] {
        let here = parts.isEmpty ? nil : parts[min(selected, parts.count - 1)]
        return [
            LiveKey(.enter, meaning: shared.take) { screen, _, _ in
                screen.isFiltering = false
                guard let here, configured.offer(here) == .free else { return [] }
                return screen.toggle(here, configured)
            }
        ] + ListView.keys(\Self.selected, count: parts.count, texts: shared) + [
            LiveKey(.escape, meaning: words.clear) { screen, _, _ in
                screen.showAll(configured)
                return []
            }
        ]
    }

    private func leaving(
        _ configured: ConfiguredModel, _ words: OptionsTexts, _ shared: KeyTexts
    ) -> LiveKey<Self> {
        if filter.isEmpty {
            return LiveKey(.escape, meaning: shared.back, does: .go(.trimAndEngine))
        }
        return LiveKey(.escape, meaning: words.clear) { screen, _, _ in
            screen.showAll(configured)
            return []
        }
    }

    /// The whole list again, on what was found.
    private mutating func showAll(_ configured: ConfiguredModel) {
        let found = parts(configured)
        let here = found.indices.contains(selected) ? found[selected] : nil
        isFiltering = false
        filter.set("")
        selected = here.flatMap(parts(configured).firstIndex) ?? 0
    }

    /// To the first part of the next or previous group.
    private mutating func jump(_ step: Int, _ parts: [VehiclePart]) {
        let groups = parts.indices.filter { index in
            index == 0 || Self.place(parts[index]) != Self.place(parts[index - 1])
        }
        let here = groups.lastIndex { $0 <= selected } ?? 0
        selected = groups[(here + step + groups.count) % groups.count]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        guard isFiltering else { return [] }
        let before = filter.text
        _ = filter.handle(event)
        if filter.text != before { selected = 0 }
        return []
    }

    /// The filter; choices have steps of their own in ``undo``.
    var entered: AnyHashable? { filter.text }

    /// A part is taken as by Space, and made possible as by F4.
    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        let isImpossible = context.configured.map { configured in
            let parts = parts(configured)
            return parts.indices.contains(index) && configured.offer(parts[index]).isImpossible
        }
        let key: Key = isFiltering ? .enter : isImpossible == true ? .function(4) : .character(" ")
        return point(at: index, \.selected, by: key, context)
    }

    /// The next change of a repair, until it is done.
    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        guard !repair.isEmpty else { return [] }
        return [.perform(repair.removeFirst().command(isAsked: true))]
    }

    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool {
        repair = []
        return false
    }
}
