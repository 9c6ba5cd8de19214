/// Stage 3: model, measures, trim and engine, finishes and options, recap (R-130 … R-137).
enum VehicleStage {
    static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let journey = try desk.openJourney()
        if case .backToConfiguration = command { return try reopen(journey) }
        guard let customer = journey.linkedCustomer, customer.isReady else {
            throw Rejection("R-154", field: .customer, .customerFirst)
        }
        guard journey.stage == .vehicle else {
            throw Rejection("R-135", field: .model, .configurationConfirmed)
        }
        if case .chooseModel(let id) = command { return try chooseModel(id, journey, world) }
        let configured = try configuredModel(journey, world)
        return switch command {
        case .filterDimensions(let filter): try filterDimensions(filter, configured)
        case .chooseTrim(let id, let confirm): try chooseTrim(id, confirm, configured)
        case .chooseEngine(let id, let confirm): try chooseEngine(id, confirm, configured)
        case .chooseFinish(let kind, let id): try chooseFinish(kind, id, configured)
        case .toggleOption(let id): try toggleOption(id, configured)
        case .confirmConfiguration: try confirm(configured, journey)
        default: []
        }
    }

    /// The model and configuration of a journey, looked up.
    static func configuredModel(
        _ journey: Journey, _ world: World
    ) throws(Rejection) -> ConfiguredModel {
        guard let configuration = journey.configuration,
            let model = world.catalogue.model(configuration.model)
        else { throw Rejection("R-130", field: .model, .modelFirst) }
        return ConfiguredModel(model, configuration)
    }

    /// a model of the brand and market that can be ordered.
    private static func chooseModel(
        _ id: String, _ journey: Journey, _ world: World
    ) throws(Rejection) -> [Event] {
        guard let model = world.catalogue.model(id), model.brand == journey.brand,
            model.markets.contains(journey.market)
        else { throw Rejection("R-130", field: .model, .unknown(id)) }
        switch model.availability {
        case .orderable: break
        case .keepMeInformed: throw Rejection("R-205", field: .model, .notOrderableYet(model.name))
        case .unavailable(let why): throw Rejection("R-130", field: .model, .unavailable(why))
        }
        let step = VehicleStep(chosen: id, configuration: Configuration(model: id))
        return [.modelChosen(step)]
    }

    /// narrows the bodies; skipped, every body stays.
    private static func filterDimensions(
        _ filter: DimensionFilter?, _ configured: ConfiguredModel
    ) throws(Rejection) -> [Event] {
        guard configured.model.hasBodiesToFilter else {
            throw Rejection("R-131", field: .model, .noDimensions)
        }
        guard !configured.model.trims(fitting: filter).isEmpty else {
            throw Rejection("R-131", field: .length, .noBodyFits)
        }
        var changed = configured.configuration
        changed.filter = filter
        if let trim = configured.trim, filter?.fits(trim.body) == false {
            changed.trim = nil
        }
        return [.dimensionsFiltered(VehicleStep(chosen: nil, configuration: changed))]
    }

    private static func chooseTrim(
        _ id: String, _ confirm: Bool, _ configured: ConfiguredModel
    ) throws(Rejection) -> [Event] {
        guard let trim = configured.model.trim(id) else {
            throw Rejection("R-132", field: .trim, .unknown(id))
        }
        guard configured.configuration.filter?.fits(trim.body) ?? true else {
            throw Rejection("R-131", field: .trim, .noBodyFits)
        }
        return [.trimChosen(try change(.trim(id), id, confirm, configured))]
    }

    private static func chooseEngine(
        _ id: String, _ confirm: Bool, _ configured: ConfiguredModel
    ) throws(Rejection) -> [Event] {
        guard configured.model.engine(id) != nil else {
            throw Rejection("R-132", field: .engine, .unknown(id))
        }
        return [.engineChosen(try change(.engine(id), id, confirm, configured))]
    }

    /// a change that makes earlier choices impossible names them and asks.
    private static func change(
        _ change: ConfigurationChange, _ id: String, _ confirm: Bool, _ configured: ConfiguredModel
    ) throws(Rejection) -> VehicleStep {
        let lost = configured.lost(by: change)
        if !confirm, !lost.isEmpty {
            let names = lost.map { Loss.choice(configured.model.nameOfPart($0)) }
            throw Rejection("R-133", field: .confirm, .wouldLose(names))
        }
        return VehicleStep(chosen: id, configuration: configured.applying(change).configuration)
    }

    private static func chooseFinish(
        _ kind: FinishKind, _ id: String, _ configured: ConfiguredModel
    ) throws(Rejection) -> [Event] {
        guard let finish = configured.model.finish(kind, id) else {
            throw Rejection("R-132", field: kind.field, .unknown(id))
        }
        if let trim = configured.trim, !finish.trims.contains(trim.id) {
            throw Rejection(
                "R-133", field: kind.field,
                .impossible(finish.name, [.trim(offeredOn: finish.trims)]),
                suggestion: finish.trims.first)
        }
        var changed = configured.configuration
        changed[kind] = id
        let step = VehicleStep(chosen: id, configuration: changed)
        return switch kind {
        case .colour: [.colourChosen(step)]
        case .upholstery: [.upholsteryChosen(step)]
        case .wheels: [.wheelsChosen(step)]
        }
    }

    /// an impossible choice says why and what would make it possible.
    private static func toggleOption(
        _ id: String, _ configured: ConfiguredModel
    ) throws(Rejection) -> [Event] {
        guard let option = configured.model.option(id) else {
            throw Rejection("R-133", field: .option, .unknown(id))
        }
        let isOn = configured.has(option)
        let obstacles =
            isOn
            ? configured.obstacles(toRemoving: option) : configured.obstacles(toAdding: option)
        guard obstacles.isEmpty else {
            let repair = isOn ? nil : configured.repair(adding: option)
            throw Rejection(
                "R-133", field: .option, .impossible(option.name, obstacles),
                suggestion: repair?.filter { $0 != .add(option: id) }.map(\.part)
                    .joined(separator: ", "))
        }
        let change: ConfigurationChange = isOn ? .remove(option: id) : .add(option: id)
        let step = VehicleStep(
            chosen: id, configuration: configured.applying(change).configuration)
        return [isOn ? .optionRemoved(step) : .optionAdded(step)]
    }

    /// the recap is taken as it stands.
    private static func confirm(
        _ configured: ConfiguredModel, _ journey: Journey
    ) throws(Rejection) -> [Event] {
        guard configured.trim != nil else {
            throw Rejection("R-132", field: .trim, .trimFirst)
        }
        guard let price = configured.price(in: journey.market) else {
            throw Rejection("R-132", field: .engine, .engineFirst)
        }
        let code = ConfigurationCode(of: configured)
        return [.configurationConfirmed(ConfigurationConfirmed(code: code, price: price))]
    }

    /// back to personalisation; a quote issued meanwhile will be corrected.
    private static func reopen(_ journey: Journey) throws(Rejection) -> [Event] {
        guard journey.configuration != nil, journey.stage > .vehicle, journey.stage < .disconnect
        else { throw Rejection("R-135", field: .model, .nothingToReopen) }
        return [.configurationReopened]
    }
}

extension FinishKind {
    var field: Field {
        switch self {
        case .colour: .colour
        case .upholstery: .upholstery
        case .wheels: .wheels
        }
    }
}

extension ConfigurationChange {
    /// The id of the part that the change is about.
    public var part: String {
        switch self {
        case .trim(let id), .engine(let id), .add(let id), .remove(let id): id
        }
    }
}

extension Model {
    /// The name of whatever has an id in this model.
    public func nameOfPart(_ id: String) -> LocalizedText {
        trim(id)?.name ?? engine(id)?.name ?? option(id)?.name
            ?? FinishKind.allCases.lazy.compactMap { kind in
                finish(kind, id)?.name
            }.first ?? LocalizedText(id)
    }
}
