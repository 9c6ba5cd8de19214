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

/// A configuration read with its model: everything looked up, nothing chosen that isn't there.
public struct ConfiguredModel: Hashable, Sendable {
    public let model: Model
    public let configuration: Configuration

    public init(_ model: Model, _ configuration: Configuration) {
        self.model = model
        self.configuration = configuration
    }

    public var trim: Trim? { configuration.trim.flatMap(model.trim) }
    public var engine: Engine? { configuration.engine.flatMap(model.engine) }

    /// The version, once trim and engine are chosen.
    public var version: Version? {
        guard let trim = configuration.trim, let engine = configuration.engine else { return nil }
        return model.version(trim: trim, engine: engine)
    }

    /// The finish that stands for each kind: the chosen one or the trim's own.
    public func finish(_ kind: FinishKind) -> Finish? {
        let id = configuration[kind] ?? trim?[kind]
        return id.flatMap { id in model.finishes(kind).first { $0.id == id } }
    }

    /// The options in force that cost something, in the catalogue's order.
    public var paidOptions: [VehicleOption] {
        model.options.filter { configuration.options.contains($0.id) && include(of: $0) == nil }
    }

    /// What brings an option along at no price: the trim, or a chosen pack.
    public func include(of option: VehicleOption) -> Inclusion? {
        if let trim = trim, option.includedIn.contains(trim.id), fitsEngine(option) {
            return .trim(trim.id)
        }
        let pack = model.options.first { pack in
            configuration.options.contains(pack.id) && pack.contains.contains(option.id)
        }
        return pack.map { .pack($0.id) }
    }

    /// Whether an option is on the vehicle, chosen or included.
    public func has(_ option: VehicleOption) -> Bool {
        configuration.options.contains(option.id) || include(of: option) != nil
    }

    func fitsEngine(_ option: VehicleOption) -> Bool {
        guard !option.engines.isEmpty, let engine = configuration.engine else { return true }
        return option.engines.contains(engine)
    }

    /// Where an option comes from when it costs nothing.
    public enum Inclusion: Hashable, Sendable {
        case trim(String)
        case pack(String)
    }
}

/// The three things of which exactly one is always chosen.
public enum FinishKind: String, Sendable, Codable, CaseIterable {
    case colour, upholstery, wheels
}

extension Configuration {
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

extension Trim {
    public subscript(kind: FinishKind) -> String {
        switch kind {
        case .colour: colour
        case .upholstery: upholstery
        case .wheels: wheels
        }
    }
}

extension Model {
    public func finishes(_ kind: FinishKind) -> [Finish] {
        switch kind {
        case .colour: colours
        case .upholstery: upholsteries
        case .wheels: wheels
        }
    }
}
