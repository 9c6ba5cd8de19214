extension ConfiguredModel {
    /// What can be done with an option as things stand.
    public func offer(_ option: VehicleOption) -> OptionOffer {
        if let inclusion = include(of: option) { return .included(inclusion) }
        if configuration.options.contains(option.id) { return .chosen }
        let obstacles = obstacles(toAdding: option)
        if obstacles.isEmpty { return .free }
        return .impossible(obstacles, repair: repair(adding: option))
    }

    /// What stands in the way of choosing an option; empty when nothing does.
    public func obstacles(toAdding option: VehicleOption) -> [Obstacle] {
        var obstacles: [Obstacle] = []
        if let trim = configuration.trim, !option.isOffered(on: trim) {
            obstacles.append(.trim(offeredOn: option.trims + option.includedIn))
        }
        if !fitsEngine(option) {
            obstacles.append(.engine(offeredWith: option.engines))
        }
        let missing = option.requires.filter { id in model.option(id).map { !has($0) } ?? true }
        if !missing.isEmpty { obstacles.append(.requires(missing)) }
        let excluding = excluded(by: option)
        if !excluding.isEmpty { obstacles.append(.excludedBy(excluding)) }
        return obstacles
    }

    /// What stands in the way of taking an option away; empty when nothing does.
    public func obstacles(toRemoving option: VehicleOption) -> [Obstacle] {
        switch include(of: option) {
        case .trim(let trim): return [.standardOn(trim)]
        case .pack(let pack): return [.inPack(pack)]
        case nil: break
        }
        let needing = dependants(of: option)
        return needing.isEmpty ? [] : [.neededBy(needing)]
    }

    /// The chosen options that can't stand without this one.
    private func dependants(of option: VehicleOption) -> [String] {
        let without = removing(option.id)
        return model.options
            .filter { configuration.options.contains($0.id) && $0.id != option.id }
            .filter { chosen in
                chosen.requires.contains { id in model.option(id).map { !without.has($0) } ?? true }
            }
            .map(\.id)
    }

    /// The options on the vehicle that can't stand beside this one, whichever side says so.
    private func excluded(by option: VehicleOption) -> [String] {
        let brought = [option.id] + option.contains
        return model.options
            .filter { other in
                !brought.contains(other.id) && has(other)
                    && brought.contains { id in
                        other.excludes.contains(id)
                            || model.option(id)?.excludes.contains(other.id) ?? false
                    }
            }
            .map(\.id)
    }

    /// The chosen options, finishes and engine that a change of trim or engine would lose.
    public func lost(by change: ConfigurationChange) -> [String] {
        let after = applying(change)
        var lost: [String] = []
        if let engine = configuration.engine, after.configuration.engine == nil {
            lost.append(engine)
        }
        if let trim = configuration.trim, after.configuration.trim == nil { lost.append(trim) }
        for kind in FinishKind.allCases {
            if let id = configuration[kind], after.configuration[kind] == nil { lost.append(id) }
        }
        return lost + configuration.options.subtracting(after.configuration.options).sorted()
    }
}
