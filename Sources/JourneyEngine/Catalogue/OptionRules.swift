/// Why an option can't be chosen, or can't be taken away, as things stand.
public enum Obstacle: Hashable, Sendable, Codable {
    /// Only other trims have it.
    case trim(offeredOn: [String])
    /// Only other engines go with it.
    case engine(offeredWith: [String])
    /// Options that must come with it are missing.
    case requires([String])
    /// Chosen options can't stand beside it.
    case excludedBy([String])
    /// The trim has it as standard: it stays.
    case standardOn(String)
    /// A chosen pack contains it: it stays while the pack does.
    case inPack(String)
    /// Chosen options can't stand without it.
    case neededBy([String])
}

/// One change that a repair is made of; carried out in order.
public enum ConfigurationChange: Hashable, Sendable, Codable {
    case trim(String)
    case engine(String)
    case add(option: String)
    case remove(option: String)
}

/// What can be done with an option now.
public enum OptionOffer: Hashable, Sendable {
    case free
    case chosen
    case included(ConfiguredModel.Inclusion)
    /// Not without a change: why, and what makes it possible, if anything does.
    case impossible([Obstacle], repair: [ConfigurationChange]?)
}

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
