/// A colour, an upholstery or a set of wheels: exactly one of each is always chosen.
public struct Finish: Hashable, Sendable, Codable {
    public var id: String
    public var name: LocalizedText
    public var price: PerMarket<Money>
    /// The trims it can be had on.
    public var trims: [String]

    public init(id: String, name: LocalizedText, price: PerMarket<Money>, trims: [String]) {
        self.id = id
        self.name = name
        self.price = price
        self.trims = trims
    }
}
