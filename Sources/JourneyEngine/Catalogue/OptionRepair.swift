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

    /// The shortest list of changes that ends with an option on the vehicle, nothing if there is
    /// none: the trim first, then the engine, then what excludes it away, then what it requires.
    public func repair(adding option: VehicleOption) -> [ConfigurationChange]? {
        var repair: [ConfigurationChange] = []
        var current = self
        func take(_ change: ConfigurationChange) {
            repair.append(change)
            current = current.applying(change)
        }
        if let trim = current.configuration.trim, !option.trims.contains(trim) {
            guard let other = current.nearestTrim(offering: option) else { return nil }
            take(.trim(other))
        }
        if !current.fitsEngine(option) {
            guard let other = current.nearestEngine(offering: option) else { return nil }
            take(.engine(other))
        }
        var wanted = [option]
        while let next = wanted.last {
            if current.has(next) {
                wanted.removeLast()
                continue
            }
            guard wanted.count <= model.options.count else { return nil }
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
                guard let other = others.first, configuration.options.contains(other),
                    !wanted.contains(other)
                else { return .hopeless }
                return .remove(other)
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

    /// The cheapest trim on which an option can be had, with the engine kept if possible.
    private func nearestTrim(offering option: VehicleOption) -> String? {
        let offering = model.trims(fitting: configuration.filter).map(\.id).filter {
            option.trims.contains($0) || option.includedIn.contains($0)
        }
        let keeping = offering.filter { trim in
            configuration.engine.map { model.version(trim: trim, engine: $0) != nil } ?? true
        }
        return (keeping.isEmpty ? offering : keeping).min { cheapest(of: $0) < cheapest(of: $1) }
    }

    private func nearestEngine(offering option: VehicleOption) -> String? {
        option.engines.first { engine in
            configuration.trim.map { model.version(trim: $0, engine: engine) != nil } ?? true
        } ?? option.engines.first
    }

    private func cheapest(of trim: String) -> Money {
        model.versions.filter { $0.trim == trim }.map(\.price.be.final).min() ?? .zero
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
