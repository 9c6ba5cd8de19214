import JourneyEngine
import TerminalKit

extension App {
    /// What a click on the stage at an index does; nothing where no key leads from here.
    func way(toStageAt index: Int) -> [Action]? {
        guard curtain == nil, overlays.isEmpty, Stage.allCases.indices.contains(index) else {
            return nil
        }
        return way(to: Stage.allCases[index])
    }

    /// A stage that lies behind is reached as by the menu or by the keys of the basket, unless
    /// its page is the one that is shown.
    func way(to stage: Stage) -> [Action]? {
        guard let journey = context.journey, stage < journey.stage else { return nil }
        switch stage {
        case .language:
            return base is LanguageScreen ? nil : [.detour(LanguageScreen(context))]
        case .customer:
            let isReady = journey.customer?.isReady == true
            return isReady && !(base is AccountScreen) ? [.detour(AccountScreen(context))] : nil
        case .vehicle:
            // Behind an issued quote lies a correction: only the quote's own page begins that.
            return journey.stage < .email ? [.perform(.backToConfiguration)] : nil
        case .pointOfSale:
            let isElsewhere = journey.stage == .quote && !(base is PointOfSaleScreen)
            return isElsewhere ? [.show(PointOfSaleScreen.change(context))] : nil
        case .quote, .email, .disconnect: return nil
        }
    }
}
