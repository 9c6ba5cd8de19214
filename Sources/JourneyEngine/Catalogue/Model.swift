/// A model of one brand: what can be chosen, in which combinations, and at what price.
///
/// Everything that is chosen belongs to its model and has an id that is unique in it.
public struct Model: Hashable, Sendable, Codable {
    /// `brand/name`, such as `citroen/e-c3`.
    public var id: String
    public var brand: Brand
    public var name: LocalizedText
    /// One line that tells the model from its neighbours.
    public var summary: LocalizedText
    public var category: Category
    public var markets: [Market]
    public var availability: Availability
    /// Whether the brand lets visitors ask for a test drive of it.
    public var hasTestDrive: Bool
    public var trims: [Trim]
    public var engines: [Engine]
    public var versions: [Version]
    public var colours: [Finish]
    public var upholsteries: [Finish]
    public var wheels: [Finish]
    public var options: [VehicleOption]

    public init(
        id: String, brand: Brand, name: LocalizedText, summary: LocalizedText, category: Category,
        markets: [Market], availability: Availability, hasTestDrive: Bool, trims: [Trim],
        engines: [Engine], versions: [Version], colours: [Finish], upholsteries: [Finish],
        wheels: [Finish], options: [VehicleOption]
    ) {
        self.id = id
        self.brand = brand
        self.name = name
        self.summary = summary
        self.category = category
        self.markets = markets
        self.availability = availability
        self.hasTestDrive = hasTestDrive
        self.trims = trims
        self.engines = engines
        self.versions = versions
        self.colours = colours
        self.upholsteries = upholsteries
        self.wheels = wheels
        self.options = options
    }

    /// The two halves of the model list.
    public enum Category: String, Sendable, Codable, CaseIterable {
        case car, van
    }

    /// Whether a quote can be made for the model.
    public enum Availability: Hashable, Sendable, Codable {
        case orderable
        /// Not orderable yet: a visitor can ask to be kept informed.
        case keepMeInformed
        /// Shown greyed, with the reason.
        case unavailable(why: LocalizedText)
    }
}

extension Model {
    /// The trim with an id.
    public func trim(_ id: String) -> Trim? { trims.first { $0.id == id } }

    /// The engine with an id.
    public func engine(_ id: String) -> Engine? { engines.first { $0.id == id } }

    /// The pack or option with an id.
    public func option(_ id: String) -> VehicleOption? { options.first { $0.id == id } }

    /// The one version that pairs a trim with an engine, if the factory builds it.
    public func version(trim: String, engine: String) -> Version? {
        versions.first { $0.trim == trim && $0.engine == engine }
    }

    /// The lowest price that a configuration of this model can have in a market.
    public func priceFrom(in market: Market) -> Money? {
        versions.map { $0.price[market].final }.min()
    }
}
