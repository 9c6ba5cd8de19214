internal import JourneyEngine

/// Follows the rules between the options of a model.
struct OptionRules {
    private let model: Model
    private let options: [String: VehicleOption]

    init(model: Model) {
        self.model = model
        options = Dictionary(
            model.options.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a version can have the option, at its price or included.
    func has(_ option: VehicleOption, on version: Version) -> Bool {
        (option.trims.contains(version.trim) || option.includedIn.contains(version.trim))
            && suits(option, version.engine)
    }

    /// The options that come with a version.
    func standard(on version: Version) -> [VehicleOption] {
        model.options.filter { $0.includedIn.contains(version.trim) && suits($0, version.engine) }
    }

    private func suits(_ option: VehicleOption, _ engine: String) -> Bool {
        option.engines.isEmpty || option.engines.contains(engine)
    }

    /// The option itself, first, and all that it requires or contains, and so on.
    func closure(of option: VehicleOption) -> [VehicleOption] {
        reach(from: [option]) { $0.requires + $0.contains }
    }

    /// The options and all that the packs among them contain.
    func contents(of packs: [VehicleOption]) -> [VehicleOption] {
        reach(from: packs, following: \.contains)
    }

    private func reach(
        from start: [VehicleOption], following next: (VehicleOption) -> [String]
    ) -> [VehicleOption] {
        var found = start
        var seen = Set(start.map(\.id))
        var index = 0
        while index < found.count {
            for id in next(found[index]) where seen.insert(id).inserted {
                if let option = options[id] { found.append(option) }
            }
            index += 1
        }
        return found
    }

    /// Two of the options of which one excludes the other; the rule holds both ways.
    func conflict(in chosen: [VehicleOption]) -> (String, String)? {
        let ids = Set(chosen.map(\.id))
        for option in chosen {
            if let other = option.excludes.first(where: ids.contains) { return (option.id, other) }
        }
        return nil
    }
}
