internal import HashTreeCollections
public import JourneyEngine

extension Records {
    /// A lead confirmed here; it stays as figures when its customer is forgotten.
    public func lead(_ id: LeadID) -> LeadOnRecord? { leads[id] }

    /// Every lead of the terminal, the newest first.
    public func allLeads(limit: Int = .max) -> [LeadOnRecord] {
        leadOrder.reversed().prefix(limit).compactMap { leads[$0] }
    }

    /// The leads that a genius took, the newest first.
    /// - Complexity: O(leads).
    public func recentLeads(of genius: GeniusID, limit: Int) -> [LeadOnRecord] {
        Array(allLeads().lazy.filter { $0.genius == genius }.prefix(limit))
    }

    /// The leads of a customer, the newest first.
    public func leads(of customer: CustomerID) -> [LeadOnRecord] {
        (leadsByCustomer[customer] ?? []).reversed().compactMap { leads[$0] }
    }

    /// How many leads a genius confirmed on one day, as the clocks in Brussels show it.
    /// - Complexity: O(leads of the day).
    public func leadCount(of genius: GeniusID, on day: CalendarDate) -> Int {
        (leadsByDay[day] ?? []).count { leads[$0]?.genius == genius }
    }
}
