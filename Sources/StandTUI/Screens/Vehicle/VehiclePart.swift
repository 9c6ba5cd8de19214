import JourneyEngine

/// One thing of step 2: a colour, an upholstery, a set of wheels, an option or a pack.
enum VehiclePart: Hashable, Sendable {
    case finish(FinishKind, Finish)
    case option(VehicleOption)

    var id: String {
        switch self {
        case .finish(_, let finish): finish.id
        case .option(let option): option.id
        }
    }

    var name: LocalizedText {
        switch self {
        case .finish(_, let finish): finish.name
        case .option(let option): option.name
        }
    }

    /// The kind of finish; none for an option.
    var kind: FinishKind? {
        if case .finish(let kind, _) = self { kind } else { nil }
    }
}

extension ConfiguredModel {
    /// Everything that step 2 offers, in the order of the page.
    var parts: [VehiclePart] {
        FinishKind.allCases.flatMap { kind in
            model.finishes(kind).map { VehiclePart.finish(kind, $0) }
        } + model.options.map { .option($0) }
    }

    /// What can be done with a part as things stand.
    func offer(_ part: VehiclePart) -> OptionOffer {
        switch part {
        case .option(let option): return offer(option)
        case .finish(let kind, let finish):
            if self.finish(kind)?.id == finish.id { return .chosen }
            guard let trim, !finish.trims.contains(trim.id) else { return .free }
            let others = model.trims(fitting: configuration.filter).map(\.id)
                .filter(finish.trims.contains)
            return .impossible(
                [.trim(offeredOn: finish.trims)], repair: others.first.map { [.trim($0)] })
        }
    }

    /// The configuration after a part is taken, or taken away where it can be.
    func toggling(_ part: VehiclePart) -> ConfiguredModel {
        switch part {
        case .finish(let kind, let finish):
            var changed = configuration
            changed[kind] = finish.id
            return ConfiguredModel(model, changed)
        case .option(let option):
            return applying(
                configuration.options.contains(option.id)
                    ? .remove(option: option.id) : .add(option: option.id))
        }
    }

    /// The catalogue's price of a part, and what it adds to the month.
    func catalogueMove(
        of part: VehiclePart, in market: Market, _ profile: PriceProfile
    ) -> PriceMove? {
        switch part {
        case .finish(let kind, _):
            var included = configuration
            included[kind] = nil
            let base = ConfiguredModel(model, included)
            return PriceMove(from: base, to: base.toggling(part), in: market, profile)
        case .option(let option) where configuration.options.contains(option.id):
            let without = applying(.remove(option: option.id))
            return PriceMove(from: without, to: self, in: market, profile)
        case .option:
            return PriceMove(from: self, to: toggling(part), in: market, profile)
        }
    }
}

extension VehiclePart {
    /// The step that takes the part, or takes an option away again.
    var command: Command {
        switch self {
        case .finish(let kind, let finish): .chooseFinish(kind, finish.id)
        case .option(let option): .toggleOption(option.id)
        }
    }

    /// What takes it back: the finish that stands now, or the same option once more.
    func undo(in configured: ConfiguredModel) -> OptionsScreen.Undo {
        switch self {
        case .finish(let kind, let finish):
            .finish(kind, configured.finish(kind)?.id ?? finish.id)
        case .option(let option): .option(option.id)
        }
    }
}

extension OptionsScreen.Undo {
    var command: Command {
        switch self {
        case .finish(let kind, let id): .chooseFinish(kind, id)
        case .option(let id): .toggleOption(id)
        }
    }
}
