import JourneyEngine

extension PlainWizard {
    private var vehicle: VehicleTexts { texts.vehicle }
    private var profile: PriceProfile { PriceProfile(context.journey) }

    mutating func askModel() throws(Leaving) -> ScreenName? {
        let models = context.models
        let taken = try choose(vehicle.models.heading, models) {
            line(of: $0)
        } find: { letters in
            TypeAhead.best(models, letters) { $0.name.all + [$0.id] }
        }
        guard case .item(let model) = taken else { return nil }
        if let chosen = context.configured, chosen.model.id != model.id,
            chosen.configuration != Configuration(model: chosen.model.id)
        {
            let question = vehicle.models.reset(chosen.model.name[context.language])
            guard try confirm(question) else { return .models }
        }
        return perform(.chooseModel(model.id)) == nil ? .models : nil
    }

    private func line(of model: Model) -> String {
        let name = model.name[context.language]
        switch model.availability {
        case .keepMeInformed: return name + ", " + vehicle.models.notYet
        case .unavailable(let why): return name + ", " + why[context.language]
        case .orderable:
            let gross = model.priceFrom(in: context.market)
            let price = gross.map {
                profile.shown($0, in: context.market).formatted(in: context.language)
            }
            return name + (price.map { ", " + vehicle.price.from($0) } ?? "")
        }
    }

    /// the least and the most of each measure; what is left empty stays as wide as it is.
    mutating func askDimensions() throws(Leaving) -> ScreenName? {
        guard let model = context.configured?.model else { return nil }
        let measures = vehicle.dimensions
        say(measures.heading(model.name[context.language]))
        var screen = DimensionsScreen(context)
        screen.filter = model.dimensions
        for (measure, label) in zip(
            Measure.allCases, [measures.length, measures.height, measures.weight])
        {
            guard let whole = model.dimensions[measure] else { continue }
            let least = try askMeasure("\(label), \(measures.least)", measure, whole.lowerBound)
            let most = try askMeasure("\(label), \(measures.most)", measure, whole.upperBound)
            screen.filter[measure] = min(least, most)...max(least, most)
        }
        let left = screen.bodies(model)
        guard !left.isEmpty else {
            say("! " + measures.noneLeft)
            return .dimensions
        }
        for body in left { say(body.name[context.language]) }
        let isWhole = screen.filter == model.dimensions
        _ = perform(.filterDimensions(isWhole ? nil : screen.filter))
        return .trimAndEngine
    }

    private func askMeasure(
        _ question: String, _ measure: Measure, _ standard: Int
    ) throws(Leaving) -> Int {
        while true {
            let text = try ask(question + " (\(measure.unit))", now: "\(standard)")
            if let number = Int(text), number > 0 { return number }
            say("! " + words.digitsOnly)
        }
    }

    /// trim first, then engine; either may be changed by coming back.
    mutating func askTrimAndEngine() throws(Leaving) -> ScreenName? {
        guard let configured = context.configured else { return nil }
        let screen = TrimAndEngineScreen(context)
        let trims = screen.trims(configured)
        let trim = try choose(
            vehicle.trimAndEngine.trims, trims.map { line(of: $0, configured) },
            chosen: trims.firstIndex { $0.id == configured.configuration.trim })
        if trims[trim].id != configured.configuration.trim,
            perform(.chooseTrim(trims[trim].id, confirm: false)) == nil
        {
            return .trimAndEngine
        }
        guard let now = context.configured else { return nil }
        let engines = screen.engines(now).filter {
            now.model.version(trim: trims[trim].id, engine: $0.id) != nil
        }
        let engine = try choose(
            vehicle.trimAndEngine.engines, engines.map { line(of: $0, trims[trim], now) },
            chosen: engines.firstIndex { $0.id == now.configuration.engine })
        if engines[engine].id != now.configuration.engine,
            perform(.chooseEngine(engines[engine].id, confirm: false)) == nil
        {
            return .trimAndEngine
        }
        return .options
    }

    private func line(of trim: Trim, _ configured: ConfiguredModel) -> String {
        let body = trim.body.map { ", " + $0.name[context.language] } ?? ""
        let prices = configured.model.versions.filter { $0.trim == trim.id }
            .map { $0.price[context.market].final }
        let least = prices.min().map {
            ", "
                + vehicle.price.from(
                    profile.shown($0, in: context.market).formatted(in: context.language))
        }
        return trim.name[context.language] + body + (least ?? "")
    }

    private func line(of engine: Engine, _ trim: Trim, _ configured: ConfiguredModel) -> String {
        let name = engine.name[context.language]
        guard let version = configured.model.version(trim: trim.id, engine: engine.id) else {
            return name
        }
        let gross = version.price[context.market].final
        let monthly = gross.rate(partsPerTenMillion: version.finance.monthly)
        let delivery =
            switch version.delivery.promised(on: context.now.brussels.date) {
            case .weeks(let least, let most): vehicle.price.weeks(least, most)
            case .slot(let window): vehicle.price.window(window, context.language)
            }
        return [
            name, profile.shown(gross, in: context.market).formatted(in: context.language),
            vehicle.price.aMonth(monthly.formatted(in: context.language)), delivery,
            version.consumption.text(
                isElectric: engine.energy == .electric, in: context.language),
        ].joined(separator: ", ")
    }

    /// a group at a time; what can't be taken says why.
    mutating func askOptions() throws(Leaving) -> ScreenName? {
        guard let configured = context.configured, configured.version != nil else { return nil }
        let kinds = FinishKind.allCases.filter { !configured.model.finishes($0).isEmpty }
        let finishes = kinds.map { kind in
            let name = configured.finish(kind)?.name[context.language] ?? ""
            return vehicle.options.finish(kind) + ": " + name
        }
        let options = vehicle.options.options + ": \(configured.paidOptions.count)"
        let group = try choose(total(configured), finishes + [options, words.goOn])
        guard group <= kinds.count else { return .recap }
        let kind = group < kinds.count ? kinds[group] : nil
        try askPart(configured.parts.filter { $0.kind == kind }, configured)
        return .options
    }

    private mutating func askPart(
        _ parts: [VehiclePart], _ configured: ConfiguredModel
    ) throws(Leaving) {
        let taken = try choose(words.takeOrLeave, parts, extra: [words.none]) {
            line(of: $0, configured)
        } find: { letters in
            TypeAhead.best(parts, letters) { $0.name.all }
        }
        guard case .item(let part) = taken else { return }
        switch configured.offer(part) {
        case .free: _ = perform(part.command)
        case .chosen where part.kind == nil: _ = perform(part.command)
        case .chosen, .included: say(line(of: part, configured))
        case .impossible(_, let changes?) where !changes.isEmpty:
            try askRepair(part, changes, configured)
        case .impossible:
            say("! " + line(of: part, configured) + ". " + vehicle.options.noRepair)
        }
    }

    private mutating func askRepair(
        _ part: VehiclePart, _ changes: [ConfigurationChange], _ configured: ConfiguredModel
    ) throws(Leaving) {
        let sentence = OptionSentence(configured, context)
        say(part.name[context.language] + ": " + sentence.obstacles(part) + ".")
        guard try confirm(sentence.question(part, Repair(changes, of: configured))) else { return }
        for change in changes where perform(change.command(isAsked: true)) == nil { return }
    }

    private func line(of part: VehiclePart, _ configured: ConfiguredModel) -> String {
        let sentence = OptionSentence(configured, context)
        switch configured.offer(part) {
        case .impossible: return part.name[context.language] + ": " + sentence.obstacles(part)
        case .chosen where part.kind == nil: return "[x] " + sentence.about(part).text
        default: return sentence.about(part).text
        }
    }

    private func total(_ configured: ConfiguredModel) -> String {
        context.price(of: configured).map {
            vehicle.price.total(profile) + " "
                + profile.total(of: $0).formatted(in: context.language) + "."
        } ?? ""
    }

    mutating func askRecap() throws(Leaving) -> ScreenName? {
        guard let configured = context.configured else { return nil }
        let paper = RecapPaper(configured, context)
        say(vehicle.recap.heading)
        say(paper.ledger(.choices))
        say(paper.foot)
        say(vehicle.recap.bankSpecialist)
        let more = [RecapScreen.Part.technical, .equipment]
        let index = try choose(words.whatNow, [words.goOn] + more.map(vehicle.recap.title))
        guard index == 0 else {
            say(paper.ledger(more[index - 1]))
            return .recap
        }
        return perform(.confirmConfiguration) == nil ? .recap : nil
    }
}
