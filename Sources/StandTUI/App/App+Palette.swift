import JourneyEngine
import TerminalKit

extension App {
    /// Everything that can be done now: the page's keys, those that work everywhere, the entries
    /// of the ball menu, and the stages that a click leads back to.
    var paletteOffers: [PaletteScreen.Offer] {
        let everywhere = globalKeys.map(\.hint).filter {
            $0.keys != [.control("p")] && $0.keys != [.function(10)]
        }
        let all = (top.hints(context) + everywhere).flatMap(offers) + menuOffers + stageOffers
        var titles: Set<String> = []
        return all.filter { titles.insert($0.title).inserted }
    }

    /// Keys that only move or choose on the page have no name of their own, and no entry.
    private func offers(_ hint: KeyHint) -> [PaletteScreen.Offer] {
        let label = context.texts.keys.label
        guard hint.names.isEmpty else {
            var seen: Set<String> = [""]
            return zip(hint.keys, hint.names).compactMap { key, name in
                guard seen.insert(name).inserted else { return nil }
                return PaletteScreen.Offer(name, label([key]), [.key(key)])
            }
        }
        guard let key = hint.keys.first, label([key]) == label(hint.keys), !key.onlyMoves else {
            return []
        }
        return [PaletteScreen.Offer(hint.meaning, label([key]), [.key(key)])]
    }

    private var menuOffers: [PaletteScreen.Offer] {
        guard globalKeys.contains(where: { $0.hint.keys == [.function(10)] }) else { return [] }
        let menu = context.texts.keys.label([.function(10)])
        return MenuScreen(context).hints(context).flatMap(offers).filter { !$0.isLeaving }.map {
            PaletteScreen.Offer($0.title, menu + " " + $0.label, [.key(.function(10))] + $0.events)
        }
    }

    private var stageOffers: [PaletteScreen.Offer] {
        Stage.allCases.indices.filter { way(toStageAt: $0) != nil }.map { index in
            let name = context.texts.frame.stage(Stage.allCases[index])
            return PaletteScreen.Offer(
                context.texts.palette.backTo(name), "", [.click(Frame.stageGroup, index)])
        }
    }
}

extension PaletteScreen.Offer {
    /// Whether it only closes what it belongs to.
    fileprivate var isLeaving: Bool {
        events == [.key(.escape)] || events == [.key(.enter)]
    }
}

extension Key {
    fileprivate var onlyMoves: Bool {
        switch self {
        case .up, .down, .left, .right, .tab, .backTab, .pageUp, .pageDown, .home, .end: true
        default: false
        }
    }
}
