public import JourneyEngine

extension Records {
    public var customerCount: Int { known.count }

    /// The customers that a query finds, the last met first (R-111 … R-114).
    /// - Parameter limit: how many at most.
    /// - Complexity: O(customers + found × log found).
    public func search(_ query: CustomerQuery, limit: Int = 50) -> [CustomerCard] {
        find(query, limit: limit).map(\.card)
    }

    /// The same, with when and by whom each was met.
    public func find(_ query: CustomerQuery, limit: Int = 50) -> [KnownCustomer] {
        query.isEmpty ? [] : lastMet(limit: limit, where: CustomerPattern(query).matches)
    }

    /// The customer met last who shares a trait, so that no second card is made.
    /// - Complexity: O(customers).
    public func lookalike(
        of traits: CustomerTraits, otherThan customer: CustomerID?
    ) -> Lookalike? {
        lastMet(limit: 1) {
            $0.card.id != customer && traits.field(sharedWith: $0.traits) != nil
        }.first.flatMap { known in
            traits.field(sharedWith: known.traits).map { Lookalike(card: known.card, field: $0) }
        }
    }

    /// The customers whom a genius served, the last first.
    /// - Complexity: O(customers + served × log served).
    public func recentCustomers(of genius: GeniusID, limit: Int) -> [KnownCustomer] {
        lastMet(limit: limit) { $0.geniuses.contains(genius) }
    }

    private func lastMet(
        limit: Int, where isWanted: (KnownCustomer) -> Bool
    ) -> [KnownCustomer] {
        let sorted = known.values.filter(isWanted)
            .sorted { ($0.lastMet, $0.card.id) > ($1.lastMet, $1.card.id) }
        return Array(sorted.prefix(limit))
    }
}
