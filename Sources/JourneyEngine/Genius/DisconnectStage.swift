/// Stage 7: another offer for the same customer, or the end of the journey.
enum DisconnectStage {
    static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let journey = try desk.openJourney()
        if journey.unsentQuote != nil { throw Rejection("R-164", field: .quote, .quoteUnsent) }
        switch command {
        case .keepCustomer:
            guard journey.stage == .disconnect else {
                throw Rejection("R-170", field: .quote, .quoteFirst)
            }
            return [.customerKept]
        case .disconnectCustomer:
            guard !journey.quotes.isEmpty else {
                throw Rejection("R-170", field: .reason, .abandonInstead)
            }
            return [.customerDisconnected]
        case .abandon(let typed):
            let text = try FreeText.check(typed, field: .reason).value
            let reason = ReasonNoted(customer: journey.customer?.id, about: .abandoning, text: text)
            return [.reasonNoted(reason), .journeyAbandoned]
        default:
            return []
        }
    }
}
