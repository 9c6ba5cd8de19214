/// The vehicle as it stands: the model and whatever has been chosen of it, by id.
public struct Configuration: Hashable, Sendable, Codable {
    public var model: String
    public var filter: DimensionFilter?
    public var trim: String?
    public var engine: String?
    /// None while the trim's included finish stands; the same for the next two.
    public var colour: String?
    public var upholstery: String?
    public var wheels: String?
    /// The options that were chosen; what a trim or a pack includes is not among them.
    public var options: Set<String>

    public init(
        model: String, filter: DimensionFilter? = nil, trim: String? = nil, engine: String? = nil,
        colour: String? = nil, upholstery: String? = nil, wheels: String? = nil,
        options: Set<String> = []
    ) {
        self.model = model
        self.filter = filter
        self.trim = trim
        self.engine = engine
        self.colour = colour
        self.upholstery = upholstery
        self.wheels = wheels
        self.options = options
    }
}

extension Configuration {
    private enum CodingKeys: String, CodingKey {
        case model, filter, trim, engine, colour, upholstery, wheels, options
    }

    /// Writes the options in order, so that the same configuration gives the same bytes.
    public func encode(to encoder: any Encoder) throws {
        var facts = encoder.container(keyedBy: CodingKeys.self)
        try facts.encode(model, forKey: .model)
        try facts.encodeIfPresent(filter, forKey: .filter)
        try facts.encodeIfPresent(trim, forKey: .trim)
        try facts.encodeIfPresent(engine, forKey: .engine)
        try facts.encodeIfPresent(colour, forKey: .colour)
        try facts.encodeIfPresent(upholstery, forKey: .upholstery)
        try facts.encodeIfPresent(wheels, forKey: .wheels)
        try facts.encode(options.sorted(), forKey: .options)
    }
}

extension Configuration {
    /// The id of the chosen finish; none while the trim's own stands.
    public subscript(kind: FinishKind) -> String? {
        get {
            switch kind {
            case .colour: colour
            case .upholstery: upholstery
            case .wheels: wheels
            }
        }
        set {
            switch kind {
            case .colour: colour = newValue
            case .upholstery: upholstery = newValue
            case .wheels: wheels = newValue
            }
        }
    }
}
