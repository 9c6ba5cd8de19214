/// A pack or an option, with the rules it comes with.
public struct VehicleOption: Hashable, Sendable, Codable {
    public var id: String
    public var name: LocalizedText
    public var price: PerMarket<Money>
    /// Trims on which it can be chosen at its price.
    public var trims: [String]
    /// Trims on which it is standard: chosen, free, and not to be removed.
    public var includedIn: [String]
    /// Engines it is limited to; empty means all.
    public var engines: [String]
    /// Options that must be chosen with it.
    public var requires: [String]
    /// Options that can't stand beside it; the rule holds both ways.
    public var excludes: [String]
    /// Options that it brings along, when it is a pack.
    public var contains: [String]

    public init(
        id: String, name: LocalizedText, price: PerMarket<Money>, trims: [String],
        includedIn: [String] = [], engines: [String] = [], requires: [String] = [],
        excludes: [String] = [], contains: [String] = []
    ) {
        self.id = id
        self.name = name
        self.price = price
        self.trims = trims
        self.includedIn = includedIn
        self.engines = engines
        self.requires = requires
        self.excludes = excludes
        self.contains = contains
    }

    public var isPack: Bool { !contains.isEmpty }

    /// Whether a trim has it, at a price or as standard.
    public func isOffered(on trim: String) -> Bool {
        trims.contains(trim) || includedIn.contains(trim)
    }
}
