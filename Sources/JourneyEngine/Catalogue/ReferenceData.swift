/// One version of all that the show's organiser fixes: the content of a reference package.
public struct ReferenceData: Hashable, Sendable, Codable {
    public var version: String
    public var show: ShowFacts
    public var consents: [ConsentText]
    public var models: [Model]
    public var dealers: [Dealer]
    public var houseRules: [HouseRule]
    public var places: [Place]

    public init(
        version: String, show: ShowFacts, consents: [ConsentText], models: [Model],
        dealers: [Dealer], houseRules: [HouseRule], places: [Place]
    ) {
        self.version = version
        self.show = show
        self.consents = consents
        self.models = models
        self.dealers = dealers
        self.houseRules = houseRules
        self.places = places
    }
}
