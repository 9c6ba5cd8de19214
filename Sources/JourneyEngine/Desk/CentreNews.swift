/// What the centre reports about earlier steps, taken on record.
enum CentreNews {
    static func decide(_ news: News, _ world: World) throws(Rejection) -> [Event] {
        switch news {
        case .sendOut(let quote, let state):
            guard let known = world.records.quote(quote) else {
                throw Rejection("R-163", field: .quote, .unknown(quote.text))
            }
            if known.sendOut == state || !state.isNews { return [] }
            return [.sendOutReported(SendOutReported(quote: quote, state: state))]
        case .account(let customer, let state):
            guard let card = world.records.customer(customer) else {
                throw Rejection("R-127", field: .customer, .unknownCustomer)
            }
            guard card.account < state else { return [] }
            return [.accountReported(AccountReported(customer: customer, state: state))]
        }
    }
}

extension SendOutState {
    /// Whether only the centre can know it; the first two are this terminal's own.
    var isNews: Bool { self != .notSent && self != .waiting }
}
