/// One version of all that the show's organiser fixes: the content of a reference package.
public struct ReferenceData: Hashable, Sendable, Codable {
    public var version: String
    public var show: ShowFacts
    public var consents: [ConsentText]
    public var models: [Model]
    public var dealers: [Dealer]
    public var houseRules: [HouseRule]
    public var places: [Place]
    /// The list of show tickets; a package from before there was one has none.
    public var tickets: [SealedTicket]

    public init(
        version: String, show: ShowFacts, consents: [ConsentText], models: [Model],
        dealers: [Dealer], houseRules: [HouseRule], places: [Place],
        tickets: [SealedTicket] = []
    ) {
        self.version = version
        self.show = show
        self.consents = consents
        self.models = models
        self.dealers = dealers
        self.houseRules = houseRules
        self.places = places
        self.tickets = tickets
    }
}

extension ReferenceData {
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        version = try values.decode(String.self, forKey: .version)
        show = try values.decode(ShowFacts.self, forKey: .show)
        consents = try values.decode([ConsentText].self, forKey: .consents)
        models = try values.decode([Model].self, forKey: .models)
        dealers = try values.decode([Dealer].self, forKey: .dealers)
        houseRules = try values.decode([HouseRule].self, forKey: .houseRules)
        places = try values.decode([Place].self, forKey: .places)
        tickets = try values.decodeIfPresent([SealedTicket].self, forKey: .tickets) ?? []
    }
}

/// A ticket of the list, readable only for whoever has its number: the list may lie on every
/// terminal without naming a single visitor.
public struct SealedTicket: Hashable, Sendable, Codable {
    /// What the number is found by; the number can't be told from it.
    public var lookup: String
    /// The ticket, sealed with a key made from its number; base64.
    public var sealed: String

    public init(lookup: String, sealed: String) {
        self.lookup = lookup
        self.sealed = sealed
    }
}
