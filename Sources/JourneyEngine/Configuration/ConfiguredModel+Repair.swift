extension ConfiguredModel {
    /// The configuration after one change, with whatever the change makes impossible dropped.
    public func applying(_ change: ConfigurationChange) -> ConfiguredModel {
        var changed = configuration
        switch change {
        case .trim(let id):
            changed.trim = id
            if let engine = changed.engine, model.version(trim: id, engine: engine) == nil {
                changed.engine = nil
            }
        case .engine(let id):
            changed.engine = id
            if let trim = changed.trim, model.version(trim: trim, engine: id) == nil {
                changed.trim = nil
            }
        case .add(let id):
            changed.options.insert(id)
        case .remove(let id):
            changed.options.remove(id)
        }
        return ConfiguredModel(model, changed).withoutTheImpossible()
    }

    func removing(_ id: String) -> ConfiguredModel {
        var changed = configuration
        changed.options.remove(id)
        return ConfiguredModel(model, changed)
    }

    /// A list of changes that ends with an option on the vehicle, nil if there is none: the trim
    /// first, then the engine, then what excludes it away, then what it requires.
    public func repair(adding option: VehicleOption) -> [ConfigurationChange]? {
        var repair: [ConfigurationChange] = []
        var current = self
        func take(_ change: ConfigurationChange) {
            repair.append(change)
            current = current.applying(change)
        }
        if !isOffered(option) {
            guard let version = nearestVersion(offering: option) else { return nil }
            if let trim = configuration.trim, trim != version.trim { take(.trim(version.trim)) }
            if let engine = configuration.engine, engine != version.engine {
                take(.engine(version.engine))
            }
        }
        var wanted = [option]
        while let next = wanted.last {
            if current.has(next) {
                wanted.removeLast()
                continue
            }
            guard repair.count <= 2 * model.options.count else { return nil }
            switch current.firstBlock(of: next, sparing: wanted.map(\.id)) {
            case .none: take(.add(option: next.id))
            case .remove(let id)?: take(.remove(option: id))
            case .add(let required)?: wanted.append(required)
            case .hopeless?: return nil
            }
        }
        return repair
    }

    private enum Block {
        case remove(String)
        case add(VehicleOption)
        case hopeless
    }

    private func firstBlock(of option: VehicleOption, sparing wanted: [String]) -> Block? {
        for obstacle in obstacles(toAdding: option) {
            switch obstacle {
            case .excludedBy(let others):
                guard let other = others.first.flatMap(model.option),
                    let removable = chosen(bringing: other), !wanted.contains(removable)
                else { return .hopeless }
                return .remove(removable)
            case .requires(let missing):
                guard let required = missing.first.flatMap(model.option),
                    !wanted.contains(required.id)
                else { return .hopeless }
                return .add(required)
            default:
                return .hopeless
            }
        }
        return nil
    }

    /// The chosen option that puts another on the vehicle: itself or its pack.
    private func chosen(bringing option: VehicleOption) -> String? {
        switch include(of: option) {
        case .pack(let pack): pack
        case .trim: nil
        case nil: configuration.options.contains(option.id) ? option.id : nil
        }
    }

    private func isOffered(_ option: VehicleOption) -> Bool {
        fitsEngine(option) && configuration.trim.map(option.isOffered) ?? true
    }

    /// The version that has an option and is least away from this one; of those the cheapest.
    private func nearestVersion(offering option: VehicleOption) -> Version? {
        let fitting = Set(model.trims(fitting: configuration.filter).map(\.id))
        let offering = model.versions.filter { version in
            fitting.contains(version.trim) && option.isOffered(on: version.trim)
                && (option.engines.isEmpty || option.engines.contains(version.engine))
        }
        func distance(_ version: Version) -> Int {
            [
                configuration.trim.map { $0 != version.trim },
                configuration.engine.map { $0 != version.engine },
            ]
            .count { $0 == true }
        }
        return offering.min {
            (distance($0), $0.price.be.final) < (distance($1), $1.price.be.final)
        }
    }

    /// Drops the chosen finishes and options that the trim, the engine or a missing requirement
    /// no longer allows, until the rest holds together.
    private func withoutTheImpossible() -> ConfiguredModel {
        var rest = configuration
        if let trim = rest.trim {
            for kind in FinishKind.allCases {
                let stands = model.finishes(kind).contains {
                    $0.id == rest[kind] && $0.trims.contains(trim)
                }
                if !stands { rest[kind] = nil }
            }
        }
        while true {
            let current = ConfiguredModel(model, rest)
            let impossible = rest.options.filter { id in
                guard let option = model.option(id) else { return true }
                let alone = current.removing(id)
                if alone.include(of: option) != nil { return true }
                return !alone.obstacles(toAdding: option).isEmpty
            }
            guard let first = impossible.min() else { return current }
            rest.options.remove(first)
        }
    }
}
