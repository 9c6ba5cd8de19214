import JourneyEngine

extension Navigation {
    /// The page of a stage from the vehicle on.
    static func laterPage(_ journey: Journey, _ context: Context) -> ScreenName {
        switch journey.stage {
        case .language, .customer, .vehicle: vehiclePage(context)
        case .pointOfSale: .pointOfSale
        case .quote: .basket
        case .email: .sendOut
        case .disconnect: .close
        }
    }

    /// The first question about the vehicle that has no answer yet.
    private static func vehiclePage(_ context: Context) -> ScreenName {
        guard let configured = context.configured else { return .models }
        if configured.version != nil { return .options }
        let isUntouched = configured.trim == nil && configured.engine == nil
        let mayFilter =
            configured.model.hasBodiesToFilter
            && configured.configuration.filter == nil
        return isUntouched && mayFilter ? .dimensions : .trimAndEngine
    }
}
