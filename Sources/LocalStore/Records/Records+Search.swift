internal import HashTreeCollections
public import JourneyEngine

extension Records {
    public var customerCount: Int { known.count }

    /// Every customer, in no particular order.
    var customers: [KnownCustomer] { Array(known.values) }

    /// The customers that a query finds, the last met first (R-111 … R-114).
    /// - Parameter limit: how many at most.
    /// - Complexity: O(customers), at some nanoseconds each; the same query again costs nothing.
    public func search(_ query: CustomerQuery, limit: Int = 50) -> [CustomerCard] {
        find(query, limit: limit).map(\.card)
    }

    /// The same, with when and by whom each was met.
    public func find(_ query: CustomerQuery, limit: Int = 50) -> [KnownCustomer] {
        guard !query.isEmpty else { return [] }
        return lastSearch.answer(to: CustomerSearch(query: query, limit: limit)) {
            let pattern = CustomerPattern(query)
            return lastMet(limit: limit, holding: pattern.runs, where: pattern.matches)
        }
    }

    /// The customer met last who shares a trait, so that no second card is made.
    /// - Complexity: O(customers at the postal code).
    public func lookalike(
        of traits: CustomerTraits, otherThan customer: CustomerID?
    ) -> Lookalike? {
        let alike = traits.all.flatMap { byTrait[$0] ?? [] }.filter { $0 != customer }
            .compactMap { known[$0] }.filter { traits.field(sharedWith: $0.traits) != nil }
        let last = alike.max { ($0.lastMet, $0.card.id) < ($1.lastMet, $1.card.id) }
        return last.flatMap { known in
            traits.field(sharedWith: known.traits).map { Lookalike(card: known.card, field: $0) }
        }
    }

    /// The customers whom a genius served, the last first.
    /// - Complexity: O(customers) where the genius served few.
    public func recentCustomers(of genius: GeniusID, limit: Int) -> [KnownCustomer] {
        lastMet(limit: limit) { $0.geniuses.contains(genius) }
    }

    /// - Parameter runs: bytes that the text of a wanted customer holds, at least one of them.
    private func lastMet(
        limit: Int, holding runs: [[UInt8]] = [], where isWanted: (KnownCustomer) -> Bool
    ) -> [KnownCustomer] {
        var found: [KnownCustomer] = []
        var seen: Set<CustomerID> = []
        meetings.visit(holding: runs) { id in
            guard seen.insert(id).inserted, let customer = known[id], isWanted(customer) else {
                return true
            }
            found.append(customer)
            return found.count < limit
        }
        return found
    }
}

/// A query and how many customers are wanted.
struct CustomerSearch: Equatable, Sendable {
    let query: CustomerQuery
    let limit: Int
}
