internal import HashTreeCollections
public import JourneyEngine

extension Records {
    /// The quotes that a genius issued and none replaced, the newest first.
    /// - Complexity: O(quotes).
    public func recentQuotes(of genius: GeniusID, limit: Int) -> [QuoteOnRecord] {
        Array(
            quoteOrder.reversed().lazy.filter { issuers[$0] == genius }
                .compactMap { issued[$0] }.filter { $0.replacedBy == nil }.prefix(limit))
    }

    /// Every quote of the terminal, the newest first.
    public func allQuotes(limit: Int = .max) -> [QuoteOnRecord] {
        quoteOrder.reversed().prefix(limit).compactMap { issued[$0] }
    }

    /// The quotes of the terminal by vehicle, number or customer, the newest first.
    /// - Parameters:
    ///   - text: what is typed; the words of a vehicle, the end of a quote's number, the beginning
    ///     of the printed code of the configuration, or what finds the customer.
    ///   - limit: how many at most.
    /// - Complexity: O(quotes).
    public func findQuotes(_ text: String, limit: Int = 200) -> [QuoteOnRecord] {
        let key = SearchKey(text)
        let number = text.uppercased()
        let customer = CustomerPattern(CustomerQuery(text: text))
        // The same few vehicles are quoted again and again.
        var vehicles: [String: Bool] = [:]
        func isWanted(_ quote: Quote) -> Bool {
            let vehicle = quote.modelName + " " + quote.trimName
            let isNamed = vehicles[vehicle] ?? SearchKey(vehicle).matches(key)
            vehicles[vehicle] = isNamed
            return isNamed || quote.number.hasSuffix(number)
                || number.count > 3 && quote.code.text.hasPrefix(number)
                || known[quote.customer].map(customer.matches) == true
        }
        return Array(
            quoteOrder.reversed().lazy.compactMap { issued[$0] }.filter { isWanted($0.quote) }
                .prefix(limit))
    }

    /// The number of an earlier quote that holds and carries the same voucher.
    public func firstQuote(withVoucherOf quote: Quote) -> String? {
        guard let voucher = quote.voucher else { return nil }
        return quotes(of: quote.customer).prefix { $0.quote.id != quote.id }
            .first { $0.replacedBy == nil && $0.quote.voucher?.id == voucher.id }?.quote.number
    }

    /// What was done on one day, as the clocks in Brussels show it; a quote that another
    /// one replaced is not counted.
    ///
    /// - Complexity: O(quotes and leads of the day).
    public func tally(on day: CalendarDate) -> Tally {
        var tally = Tally()
        for record in (quotesByDay[day] ?? []).compactMap({ issued[$0] })
        where record.replacedBy == nil {
            tally.quotes += 1
            switch record.sendOut {
            case .waiting: tally.waiting += 1
            case .atCentre, .handedOver: tally.sent += 1
            case .notSent, .failed: break
            }
        }
        tally.leads = leadsByDay[day]?.count ?? 0
        return tally
    }
}

/// The day's counts on the home screen.
public struct Tally: Hashable, Sendable {
    public var quotes = 0
    public var leads = 0
    public var waiting = 0
    public var sent = 0

    public init() {}
}
