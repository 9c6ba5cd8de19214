import JourneyEngine
import TerminalKit

extension TrimAndEngineScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let configured = context.configured else { return }
        let words = context.texts.vehicle
        let work = areas.work
        let trims = trims(configured)
        let engines = engines(configured)
        let trimRows = max(1, min(trims.count, work.height - 6 - 2 * min(3, engines.count)))
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
            below.rows(from: 1, count: below.height - 3))
        TextBlock(words.trimAndEngine.note).draw(
            into: &surface, rect: work.rows(from: work.height - 1), style: .dim)
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
        surface.draw(mark + trim.name[context.language] + body, in: halves.rest, style: style)
        let plain: Style = prices.isEmpty ? .disabled : .price
        surface.draw(
            tail, in: halves.right, style: style == .normal ? plain : style, align: .right)
    }

    /// Two rows an engine: what it is and costs, what it takes and when it comes.
    private func drawEngines(
        _ engines: [Engine], _ configured: ConfiguredModel, _ context: Context,
        into surface: inout Surface, _ rect: Rect
    ) {
        let list = ListView(count: engines.count, selected: engine)
        let rows = list.visibleRows(height: rect.height / 2)
        for index in rows {
            let place = rect.rows(from: (index - rows.lowerBound) * 2, count: 2)
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
        if rows.lowerBound > 0 {
            surface.draw("↑", x: rect.endX - 1, y: rect.y, style: .dim)
        }
        if rows.upperBound < engines.count {
            surface.draw("↓", x: rect.endX - 1, y: rect.y + rows.count * 2 - 1, style: .dim)
        }
    }

    private func draw(
        _ engine: Engine, _ configured: ConfiguredModel, _ context: Context,
        into surface: inout Surface, _ place: Rect, _ style: Style
    ) {
        let words = context.texts.vehicle
        let mark = configured.configuration.engine == engine.id ? "(•) " : "( ) "
        let name = mark + engine.name[context.language]
        guard let version = version(of: engine, configured) else {
            let tail = words.trimAndEngine.otherTrim
            let halves = place.row(0).split(right: TextWidth.of(tail) + 1)
            surface.draw(name, in: halves.rest, style: style == .normal ? .disabled : style)
            surface.draw(
                tail, in: halves.right, style: style == .normal ? .disabled : style, align: .right)
            return
        }
        let gross = version.price[context.market].final
        let price = profile.shown(gross, in: context.market).formatted(in: context.language)
        let halves = place.row(0).split(right: TextWidth.of(price) + 1)
        surface.draw(name, in: halves.rest, style: style)
        surface.draw(
            price, in: halves.right, style: style == .normal ? .price : style, align: .right)
        let monthly = gross.rate(partsPerTenMillion: version.finance.monthly)
        let monthlyText = words.price.aMonth(monthly.formatted(in: context.language))
        let details = place.row(1).split(right: TextWidth.of(monthlyText) + 1)
        let used = facts(version, engine, context, words)
        surface.draw(used, in: details.rest.columns(from: 1), style: .dim)
        surface.draw(monthlyText, in: details.right, style: .dim, align: .right)
    }

    /// The version with the chosen trim; before one is chosen, the cheapest.
    private func version(of engine: Engine, _ configured: ConfiguredModel) -> Version? {
        if let trim = configured.configuration.trim {
            return configured.model.version(trim: trim, engine: engine.id)
        }
        let fitting = Set(trims(configured).map(\.id))
        return configured.model.versions
            .filter { $0.engine == engine.id && fitting.contains($0.trim) }
            .min { $0.price.be.final < $1.price.be.final }
    }

    private func facts(
        _ version: Version, _ engine: Engine, _ context: Context, _ words: VehicleTexts
    ) -> String {
        let used = version.consumption
        let delivery =
            switch version.delivery {
            case .weeks(let least, let most): words.price.weeks(least, most)
            case .slot(let window): words.price.weeks(
                weeks(until: window.first, context), weeks(until: window.last, context))
            }
        let parts = [
            delivery, words.price.consumption(used, engine.energy), "\(used.co2) g",
            used.energyClass, used.range.map { "\($0) km" } ?? "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// Whole weeks from today, so that a slot reads like every other estimate.
    private func weeks(until day: CalendarDate, _ context: Context) -> Int {
        max(0, (day.days(since: context.now.brussels.date) + 6) / 7)
    }
}
