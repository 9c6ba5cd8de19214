import JourneyEngine
import TerminalKit

/// What a part of step 2 is, does to the price, or lacks, in one sentence.
struct OptionSentence {
    private let configured: ConfiguredModel
    private let context: Context

    init(_ configured: ConfiguredModel, _ context: Context) {
        self.configured = configured
        self.context = context
    }

    private var words: OptionsTexts { context.texts.vehicle.options }

    /// The sentence under the list for the highlighted part.
    func about(_ part: VehiclePart) -> (text: String, style: Style) {
        let name = part.name[context.language]
        switch configured.offer(part) {
        case .included(.trim): return (name + ": " + words.standard, .dim)
        case .included(.pack(let pack)): return (name + ": " + words.inPack(self.name(pack)), .dim)
        case .impossible(let obstacles, let repair):
            let why = obstacles.map(obstacle).joined(separator: ", ")
            let how = repair.map { "F4: " + self.how($0, part) }
            return (name + ": " + why + ". " + (how ?? words.noRepair + "."), .warning)
        case .free, .chosen:
            let contents = contents(part).map { " · " + $0 } ?? ""
            return (name + move(part) + contents, .dim)
        }
    }

    /// The changes that a repair makes besides adding the part itself, and what they do to the
    /// price together.
    private func how(_ changes: [ConfigurationChange], _ part: VehiclePart) -> String {
        let others = changes.filter { $0 != .add(option: part.id) }
        let after = Repair(changes, of: configured).after
        let move = PriceMove(
            from: configured, to: after, in: context.market, PriceProfile(context.journey))
        let price = move.map { $0.amount.formattedDifference(in: context.language) }
        return (others.map(change) + [price].compactMap { $0 }).joined(separator: ", ")
    }

    /// what a repair would change and lose, for the box that asks.
    func question(_ part: VehiclePart, _ repair: Repair) -> String {
        let lost = repair.lost.isEmpty ? [] : [words.loses(names(repair.lost))]
        let steps = [how(repair.changes, part)] + lost
        return part.name[context.language] + ": " + steps.joined(separator: ". ") + ". "
            + words.goOn
    }

    /// what comes along with a trim or engine that does not go with the other one, the price
    /// of both, and what is lost, for the box that asks.
    func question(
        _ change: ConfigurationChange, _ repair: Repair, _ profile: PriceProfile
    ) -> String {
        let given = configured.configuration
        let replaced: String? =
            switch change {
            case .trim: given.engine
            case .engine: given.trim
            case .add, .remove: nil
            }
        let others = repair.changes.filter { $0 != change }.map { other in
            [self.change(other), replaced.map { words.insteadOf(name($0)) }]
                .compactMap { $0 }.joined(separator: " ")
        }
        let move = PriceMove(from: configured, to: repair.after, in: context.market, profile)
        let total = repair.after.price(in: context.market).map(profile.total)
        let price =
            move.map { $0.amount.formattedDifference(in: context.language) }
            ?? total?.formatted(in: context.language)
        let how = (others + [price].compactMap { $0 }).joined(separator: ", ")
        let lost = repair.lost.isEmpty ? [] : [words.loses(names(repair.lost))]
        return name(change.part) + ": " + ([how] + lost).joined(separator: ". ") + ". "
            + words.goOn
    }

    /// Why a part is impossible, for its own line.
    func obstacles(_ part: VehiclePart) -> String {
        guard case .impossible(let obstacles, _) = configured.offer(part) else { return "" }
        return obstacles.map(obstacle).joined(separator: ", ")
    }

    /// What Space would do to the price now.
    private func move(_ part: VehiclePart) -> String {
        let profile = PriceProfile(context.journey)
        if part.kind != nil, configured.offer(part) == .chosen { return ": " + words.chosen }
        guard
            let move = PriceMove(
                from: configured, to: configured.toggling(part), in: context.market, profile)
        else { return "" }
        // A finish takes the place of another: its own price stands in its line already.
        let instead =
            part.kind.flatMap(configured.finish).map {
                ": " + words.insteadOf($0.name[context.language])
            } ?? ""
        return instead + ": " + move.amount.formattedDifference(in: context.language) + " · "
            + context.texts.vehicle.price.aMonth(
                move.monthly.formattedDifference(in: context.language))
    }

    private func contents(_ part: VehiclePart) -> String? {
        guard case .option(let option) = part, option.isPack else { return nil }
        return words.contains(names(option.contains))
    }

    private func name(_ id: String) -> String {
        configured.model.nameOfPart(id)[context.language]
    }

    private func names(_ ids: [String]) -> String {
        ids.map(name).joined(separator: ", ")
    }

    private func obstacle(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .trim(let trims): words.onlyOn(names(trims))
        case .engine(let engines): words.onlyWith(names(engines))
        case .requires(let options), .neededBy(let options): words.requires(names(options))
        case .excludedBy(let options): words.excludedBy(names(options))
        case .standardOn: words.standard
        case .inPack(let pack): words.inPack(name(pack))
        }
    }

    private func change(_ change: ConfigurationChange) -> String {
        switch change {
        case .trim(let id), .engine(let id): words.switchTo(name(id))
        case .add(let id): words.add(name(id))
        case .remove(let id): words.remove(name(id))
        }
    }
}
