/// A catalogue that answers from a ``ReferenceData`` in memory: for tests and tools, and the
/// measure of what any other catalogue must answer.
public struct InMemoryCatalogue: Catalogue {
    public let version: String
    public let show: ShowFacts
    public let consents: [ConsentText]
    public let houseRules: [HouseRule]

    private let modelsByBrand: [Brand: [Model]]
    private let modelsByID: [String: Model]
    private let dealersByMarket: [Market: [Dealer]]
    private let dealersByID: [String: Dealer]
    private let placesByNumber: [Market: [Int: [Place]]]
    private let ticketsByNumber: [String: Ticket]

    /// Takes over a package's content; of two things with one id, the first counts.
    /// - Parameter tickets: what the sealed tickets of the package hold, by their numbers.
    public init(_ data: ReferenceData, tickets: [String: Ticket] = [:]) {
        ticketsByNumber = tickets
        version = data.version
        show = data.show
        consents = data.consents
        houseRules = data.houseRules
        modelsByBrand = Dictionary(grouping: data.models, by: \.brand)
        modelsByID = Self.index(data.models, by: \.id)
        dealersByMarket = Dictionary(grouping: data.dealers, by: \.market)
        dealersByID = Self.index(data.dealers, by: \.id)
        placesByNumber = data.places.reduce(into: [:]) { table, place in
            let number = Place.number(ofPostalCode: place.postalCode, in: place.market)
            guard let number else { return }
            table[place.market, default: [:]][number, default: []].append(place)
        }
    }

    /// The models of a brand in a market, in the package's order.
    public func models(of brand: Brand, in market: Market) -> [Model] {
        (modelsByBrand[brand] ?? []).filter { $0.markets.contains(market) }
    }

    /// The model with an id, if there is one.
    public func model(_ id: String) -> Model? { modelsByID[id] }

    /// The dealer with an id, if there is one.
    public func dealer(_ id: String) -> Dealer? { dealersByID[id] }

    /// All dealers of a brand in a market, before any house rule.
    public func dealers(of brand: Brand, in market: Market) -> [Dealer] {
        (dealersByMarket[market] ?? []).filter { $0.brands.contains(brand) }
    }

    /// The towns that share a postal code, in the package's order.
    public func places(postalCode: String, in market: Market) -> [Place] {
        Place.number(ofPostalCode: postalCode, in: market)
            .flatMap { placesByNumber[market]?[$0] } ?? []
    }

    /// Every town of a market, by postal code.
    public func places(in market: Market) -> [Place] {
        (placesByNumber[market] ?? [:]).sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// The known code nearest to one that isn't in the table; of two as near, the lower one.
    public func standIn(forPostalCode postalCode: String, in market: Market) -> Place? {
        guard let number = Place.number(ofPostalCode: postalCode, in: market),
            let known = placesByNumber[market]
        else { return nil }
        let nearest = Place.neighbours(ofNumber: number)
            .filter { known[$0] != nil }
            .min { (abs($0 - number), $0) < (abs($1 - number), $1) }
        return nearest.flatMap { known[$0]?.first }
    }

    /// What the list of tickets has under a number.
    public func ticket(_ number: String) -> Ticket? { ticketsByNumber[number] }

    private static func index<Item>(
        _ items: [Item], by id: (Item) -> String
    ) -> [String: Item] {
        Dictionary(items.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
