import JourneyEngine
import TerminalKit

/// The measures a van must have, each from least to most.
struct DimensionsScreen: Screen {
    static let name = ScreenName.dimensions
    /// What fits now, with every measure given.
    var filter: DimensionFilter
    var bound = Bound.leastLength

    /// One end of one measure; the order is the order of the cursor.
    enum Bound: Int, Hashable, Sendable, Codable, CaseIterable {
        case leastLength, mostLength, leastHeight, mostHeight, leastWeight, mostWeight

        var measure: Measure { Measure.allCases[rawValue / 2] }
        var isLeast: Bool { rawValue.isMultiple(of: 2) }
    }

    init(_ context: Context) {
        let whole = context.configured?.model.dimensions ?? DimensionFilter()
        filter = context.journey?.configuration?.filter ?? whole
        for measure in Measure.allCases where filter[measure] == nil {
            filter[measure] = whole[measure]
        }
    }

    func belongs(_ context: Context) -> Bool {
        context.journey?.stage == .vehicle && context.configured?.model.hasBodiesToFilter == true
    }

    func hasSide(_ context: Context) -> Bool { true }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        PriceCard(context, PriceProfile(context.journey)).draw(into: &surface, rect: rect)
    }

    /// The bodies that fit, each once, the shortest first.
    func bodies(_ model: Model) -> [Body] {
        var bodies: [Body] = []
        for body in model.trims(fitting: filter).compactMap(\.body) where !bodies.contains(body) {
            bodies.append(body)
        }
        return bodies.sorted {
            ($0.length, $0.height, $0.weight) < ($1.length, $1.height, $1.weight)
        }
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        guard let model = context.configured?.model else { return [] }
        let words = context.texts.vehicle.dimensions
        let shared = context.texts.keys
        var keys: [LiveKey<Self>] = []
        if !bodies(model).isEmpty {
            keys.append(
                LiveKey(.enter, meaning: shared.next) { screen, _, _ in
                    let isWhole = screen.filter == model.dimensions
                    return [.perform(.filterDimensions(isWhole ? nil : screen.filter))]
                })
        }
        keys.append(
            LiveKey(.left, .right, meaning: words.adjust, footer: .brief) { screen, key, _ in
                screen.step(key == .left ? -1 : 1, model)
                return []
            })
        keys.append(
            LiveKey(.tab, .backTab, .down, .up, meaning: shared.field) { screen, key, _ in
                screen.move(key == .tab || key == .down ? 1 : -1)
            })
        keys.append(
            LiveKey(.function(2), meaning: words.skip, does: .perform(.filterDimensions(nil))))
        if filter != model.dimensions {
            keys.append(
                LiveKey(.function(3), meaning: words.reset) { screen, _, _ in
                    screen.filter = model.dimensions
                    return []
                })
        }
        return keys + [LiveKey(.escape, meaning: shared.back, does: .go(.models))]
    }

    private mutating func move(_ step: Int) -> [Action] {
        let all = Bound.allCases
        bound = all[(bound.rawValue + step + all.count) % all.count]
        return []
    }

    /// Moves the end under the cursor to the next measure that a body has.
    private mutating func step(_ direction: Int, _ model: Model) {
        let measure = bound.measure
        guard let range = filter[measure] else { return }
        let here = bound.isLeast ? range.lowerBound : range.upperBound
        let values = measure.values(of: model)
        let next = direction < 0 ? values.last { $0 < here } : values.first { $0 > here }
        guard let next else { return }
        filter[measure] =
            bound.isLeast
            ? next...max(next, range.upperBound) : min(next, range.lowerBound)...next
    }

    var entered: AnyHashable? { filter }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        bound = Bound(rawValue: index) ?? bound
        return []
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for case .dimensionsFiltered in events {
            return [.show(TrimAndEngineScreen(context))]
        }
        return []
    }
}
