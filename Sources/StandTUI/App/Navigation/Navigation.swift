import JourneyEngine

/// Which page belongs to the desk as it stands.
enum Navigation {
    static func page(_ context: Context) -> ScreenName {
        guard context.isSignedIn, let session = context.desk.session else { return .signIn }
        if let lead = context.desk.lead { return page(of: lead) }
        guard let journey = context.journey else {
            return session.brand.map(context.brands.contains) == true ? .home : .brand
        }
        return page(of: journey, context)
    }

    static func page(of journey: Journey, _ context: Context) -> ScreenName {
        switch journey.stage {
        case .language, .customer: customerPage(journey)
        case .vehicle, .pointOfSale, .quote, .email, .disconnect: laterPage(journey, context)
        }
    }

    /// A lead begins with language, first consent and ticket; then it is one page.
    private static func page(of lead: Lead) -> ScreenName {
        if lead.stage == .done { return .leadDone }
        let isBegun = lead.form.language != nil && lead.consents[.contact] != nil
        return isBegun ? .leadForm : .ticketScan
    }

    private static func customerPage(_ journey: Journey) -> ScreenName {
        guard let customer = journey.customer else { return .customerSearch }
        if !customer.isComplete { return .edit }
        return customer.isReady ? .accountMade : .consents
    }
}
