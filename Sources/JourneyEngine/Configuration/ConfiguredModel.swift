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
        return id.flatMap { model.finish(kind, $0) }
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
