/// A point of sale that takes the customer over after the show.
public struct Dealer: Hashable, Sendable, Codable {
    public var id: String
    public var name: String
    /// The group a house rule speaks of, when the dealer belongs to one.
    public var group: String?
    public var market: Market
    public var brands: [Brand]
    public var street: String
    public var postalCode: String
    public var town: String
    public var location: Location
    /// Days that this dealer needs on top of the factory's estimate.
    public var deliveryDays: Int

    public init(
        id: String, name: String, group: String?, market: Market, brands: [Brand], street: String,
        postalCode: String, town: String, location: Location, deliveryDays: Int
    ) {
        self.id = id
        self.name = name
        self.group = group
        self.market = market
        self.brands = brands
        self.street = street
        self.postalCode = postalCode
        self.town = town
        self.location = location
        self.deliveryDays = deliveryDays
    }
}

/// A rule of the house carried as data: of a group, only some dealers are offered.
public struct HouseRule: Hashable, Sendable, Codable {
    public var group: String
    public var onlyDealers: [String]
    public var scope: Scope

    public init(group: String, onlyDealers: [String], scope: Scope) {
        self.group = group
        self.onlyDealers = onlyDealers
        self.scope = scope
    }

    /// Where a rule holds.
    public enum Scope: String, Sendable, Codable {
        case live, rehearsal, both
    }

    /// Whether the rule lets a dealer be offered.
    public func allows(_ dealer: Dealer, isRehearsal: Bool) -> Bool {
        let applies = scope == .both || (scope == .rehearsal) == isRehearsal
        return !applies || dealer.group != group || onlyDealers.contains(dealer.id)
    }
}
