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

    /// What became of the customer's last quote, in words.
    func state(ofQuotesOf customer: CustomerID) -> String {
        records.quotes(of: customer).last.map(texts.sale.sendOut.state(of:)) ?? texts.home.noQuote
    }

    /// Whether a send-out leaves at once; unknown counts as offline.
    var isOnline: Bool { status?.connection == .online }
}
