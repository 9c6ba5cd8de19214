import JourneyEngine
import LocalStore
import SyncQueue

extension Context {
    /// Whether the voucher is signed already; while the queue is unknown, it is not.
    var isRegistered: Bool {
        status.map { $0.licence != .notRegistered } ?? false
    }

    /// The card behind a quote: of the open journey, or as the terminal remembers it.
    func card(of quote: Quote) -> CustomerCard? {
        if let card = journey?.customer, card.id == quote.customer { return card }
        return records.customer(quote.customer)
    }

    /// Whether a journey waits for the customer, or what became of their last quote, in words.
    func state(ofQuotesOf customer: CustomerID) -> String {
        if parkedJourney(of: customer) != nil { return texts.home.setAside }
        if let quote = records.quotes(of: customer).last {
            return texts.sale.sendOut.state(of: quote)
        }
        return records.leads(of: customer).isEmpty ? texts.home.noQuote : texts.home.lead
    }

    /// Whether the basket holds just what a quote says: issued again, it would be the same.
    func stands(as quote: Quote) -> Bool {
        guard let journey, let configured, let price = price(of: configured) else { return false }
        return configured.configuration == quote.configuration && price == quote.price
            && journey.dealer == quote.dealer.id && journey.market == quote.market
            && journey.language == quote.language && journey.customer?.kind == quote.customerKind
    }

    /// When a send-out leaves; while the queue is unknown, it waits for the Wi-Fi.
    var departure: Departure {
        guard let status else { return .withWiFi }
        if status.licence == .notRegistered { return .withLicence }
        return status.connection == .online ? .atOnce : .withWiFi
    }
}
