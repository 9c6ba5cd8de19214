import JourneyEngine
import TerminalKit

extension TrimAndEngineScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let configured = context.configured else { return }
        let words = context.texts.vehicle
        let work = areas.work
        let trims = trims(configured)
        let engines = engines(configured)
        let trimRows = max(1, min(trims.count, work.height - 4 - 3 * min(3, engines.count)))
        surface.draw(words.trimAndEngine.trims, in: work.row(0), style: .heading)
        surface.draw(
            words.price.profile(profile), in: work.row(0).columns(from: 0, count: work.width - 1),
            style: .dim, align: .right)
        ListView(count: trims.count, selected: trim).draw(
            into: &surface, rect: work.rows(from: 1, count: trimRows), focused: group == .trims,
            name: "trims"
        ) { index, place, style, surface in
            draw(trims[index], configured, context, into: &surface, place, style)
        }
        let below = work.rows(from: trimRows + 2)
        surface.draw(words.trimAndEngine.engines, in: below.row(0), style: .heading)
        let limit = energy.map(words.price.energy) ?? words.trimAndEngine.anyEnergy
        surface.draw(
            words.trimAndEngine.energy + ": " + limit,
            in: below.row(0).columns(from: 0, count: below.width - 1), style: .dim, align: .right)
        drawEngines(
            engines, configured, context, into: &surface,
            below.rows(from: 1, count: below.height - 2))
        let note = moveOfHighlighted(configured, context) ?? words.trimAndEngine.note
        surface.draw(note, in: work.row(work.height - 1), style: .dim)
    }

    /// What taking the highlighted trim or engine would do to the price; nothing while there is
    /// none, or where it stands already.
    private func moveOfHighlighted(
        _ configured: ConfiguredModel, _ context: Context
    ) -> String? {
        let trims = trims(configured)
        let engines = engines(configured)
        let move: PriceMove?
        let name: String
        switch group {
        case .trims:
            guard trims.indices.contains(trim) else { return nil }
            name = trims[trim].name[context.language]
            move = self.move([.trim(trims[trim].id)], configured, context)
        case .engines:
            guard engines.indices.contains(engine) else { return nil }
            name = engines[engine].name[context.language]
            move = self.move(changes(to: engines[engine], configured), configured, context)
        }
        guard let move else { return nil }
        let monthly = move.monthly.formattedDifference(in: context.language)
        return name + ": " + move.amount.formattedDifference(in: context.language) + " · "
            + context.texts.vehicle.price.aMonth(monthly)
    }

    /// An engine that the chosen trim doesn't have is taken with the trim that it is shown for.
    private func changes(
        to engine: Engine, _ configured: ConfiguredModel
    ) -> [ConfigurationChange] {
        var changes = [ConfigurationChange.engine(engine.id)]
        if let chosen = configured.trim, let trim = version(of: engine, configured)?.trim,
            trim != chosen.id
        {
            changes.append(.trim(trim))
        }
        return changes
    }

    /// How the price would move, once there is one.
    private func move(
        _ changes: [ConfigurationChange], _ configured: ConfiguredModel, _ context: Context
    ) -> PriceMove? {
        let after = changes.reduce(configured) { $0.applying($1) }
        guard after.configuration != configured.configuration else { return nil }
        return PriceMove(from: configured, to: after, in: context.market, profile)
    }

    private func draw(
        _ trim: Trim, _ configured: ConfiguredModel, _ context: Context,
        into surface: inout Surface, _ place: Rect, _ style: Style
    ) {
        let words = context.texts.vehicle
        let mark = configured.configuration.trim == trim.id ? "(•) " : "( ) "
        let body = trim.body.map { " · " + $0.name[context.language] } ?? ""
        let prices = configured.model.versions.filter {
            $0.trim == trim.id
                && (configured.engine == nil || $0.engine == configured.configuration.engine)
        }.map { $0.price[context.market].final }
        let tail: String
        if let least = prices.min() {
            let amount = profile.shown(least, in: context.market).formatted(in: context.language)
            tail = prices.count > 1 ? words.price.from(amount) : amount
        } else {
            tail = words.trimAndEngine.otherEngine
        }
        let halves = place.split(right: TextWidth.of(tail) + 1)
        let name = mark + trim.name[context.language] + body
        let taken = surface.draw(name, in: halves.rest, style: style)
        let plain: Style = prices.isEmpty ? .disabled : .price
        surface.draw(
            tail, in: halves.right, style: style == .normal ? plain : style, align: .right)
        let move = move([.trim(trim.id)], configured, context)
        let room = halves.rest.columns(from: taken + 2, count: halves.rest.width - taken - 3)
        drawMove(move, context, into: &surface, room, style)
    }

    /// The difference beside the choice, where it fits whole.
    private func drawMove(
        _ move: PriceMove?, _ context: Context, into surface: inout Surface, _ place: Rect,
        _ style: Style
    ) {
        let text = move?.amount.formattedDifference(in: context.language) ?? ""
        guard place.width >= TextWidth.of(text) else { return }
        surface.draw(text, in: place, style: style == .normal ? .price : style, align: .right)
    }

    /// Three rows an engine: what it is, what it costs and when it comes, what it uses.
    private func drawEngines(
        _ engines: [Engine], _ configured: ConfiguredModel, _ context: Context,
        into surface: inout Surface, _ rect: Rect
    ) {
        let list = ListView(count: engines.count, selected: engine)
        let rows = list.visibleRows(height: rect.height / 3)
        for index in rows {
            let place = rect.rows(from: (index - rows.lowerBound) * 3, count: 3)
            let isHere = index == list.selected
            let style: Style = isHere ? (group == .engines ? .focus : .selected) : .normal
            if isHere {
                surface.fill(place.row(0), style: style)
                surface.draw(">", in: place.row(0), style: style)
                if group == .engines { surface.cursor = Point(x: place.x, y: place.y) }
            }
            surface.onClick(place, .item("engines", index))
            draw(
                engines[index], configured, context, into: &surface,
                place.columns(from: 2, count: place.width - 3), style)
        }
        surface.drawMore(
            above: rows.lowerBound > 0, below: rows.upperBound < engines.count,
            of: rect.rows(from: 0, count: rows.count * 3))
    }

    private func draw(
        _ engine: Engine, _ configured: ConfiguredModel, _ context: Context,
        into surface: inout Surface, _ place: Rect, _ style: Style
    ) {
        let words = context.texts.vehicle
        let mark = configured.configuration.engine == engine.id ? "(•) " : "( ) "
        let name = mark + engine.name[context.language]
        let width = surface.draw(name, in: place.row(0), style: style)
        drawMove(
            move(changes(to: engine, configured), configured, context), context, into: &surface,
            place.row(0).columns(from: width + 2), style)
        guard let version = version(of: engine, configured) else { return }
        let gross = version.price[context.market].final
        let price = profile.shown(gross, in: context.market).formatted(in: context.language)
        let monthly = gross.rate(partsPerTenMillion: version.finance.monthly)
        let isOther = configured.trim.map { $0.id != version.trim } ?? false
        let trim = configured.model.trim(version.trim)?.name[context.language] ?? ""
        let line = place.row(1).columns(from: 4)
        let before = surface.draw(isOther ? trim + ": " : "", in: line, style: .warning)
        let taken = before + surface.draw(price, in: line.columns(from: before), style: .price)
        let rest = [
            words.price.aMonth(monthly.formatted(in: context.language)),
            delivery(version, context, words),
        ]
        let wide = rest.joined(separator: "   ")
        let gap = TextWidth.of(wide) + 3 <= line.width - taken ? 3 : 1
        surface.draw(
            rest.joined(separator: String(repeating: " ", count: gap)),
            in: line.columns(from: taken + gap))
        surface.draw(
            version.consumption.text(isElectric: engine.energy == .electric, in: context.language),
            in: place.row(2).columns(from: 4), style: .dim)
    }

    /// The version with the chosen trim, else the cheapest: before a trim is chosen, and where
    /// that trim is not built with this engine.
    private func version(of engine: Engine, _ configured: ConfiguredModel) -> Version? {
        if let trim = configured.configuration.trim,
            let version = configured.model.version(trim: trim, engine: engine.id)
        {
            return version
        }
        let fitting = Set(trims(configured).map(\.id))
        return configured.model.versions
            .filter { $0.engine == engine.id && fitting.contains($0.trim) }
            .min { $0.price.be.final < $1.price.be.final }
    }

    /// Weeks from the order, or the dates of a slot that the factory fixed.
    private func delivery(
        _ version: Version, _ context: Context, _ words: VehicleTexts
    ) -> String {
        switch version.delivery.promised(on: context.now.brussels.date) {
        case .weeks(let least, let most): words.price.weeks(least, most)
        case .slot(let window): words.price.window(window, context.language)
        }
    }
}
