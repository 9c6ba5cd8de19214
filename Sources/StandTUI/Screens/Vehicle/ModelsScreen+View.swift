import JourneyEngine
import TerminalKit

extension ModelsScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.vehicle
        let work = areas.work
        let models = shown(context)
        surface.draw(words.models.heading, in: work.row(0), style: .heading)
        if filter.isEmpty {
            let kind = category == .car ? words.models.cars : words.models.vans
            surface.draw(
                kind, in: work.row(0).columns(from: 0, count: work.width - 1), style: .dim,
                align: .right)
        }
        surface.draw(words.price.profile(profile), in: work.row(2), style: .dim)
        let list = work.rows(from: 4, count: work.height - 7)
        ListView(count: models.count, selected: selected).draw(
            into: &surface, rect: list, focused: true, name: "models"
        ) { index, place, style, surface in
            draw(models[index], context, into: &surface, place, style)
        }
        if models.isEmpty { surface.draw(words.models.none, in: list.row(0), style: .warning) }
        drawDetail(models, context, into: &surface, work.rows(from: work.height - 2, count: 2))
        let label = TextWidth.of(words.models.filter) + 2
        surface.draw(words.models.filter, in: work.row(1))
        filter.draw(
            into: &surface, rect: work.row(1).columns(from: label, count: 30), focused: true)
    }

    private func draw(
        _ model: Model, _ context: Context, into surface: inout Surface, _ place: Rect,
        _ style: Style
    ) {
        let words = context.texts.vehicle
        let isHere = style == .focus
        let (tail, tailStyle) = tail(model, context, words)
        let halves = place.split(right: TextWidth.of(tail) + 1)
        let isOrderable = model.availability == .orderable
        surface.draw(
            model.name[context.language], in: halves.rest,
            style: isHere ? style : isOrderable ? .normal : .disabled)
        surface.draw(tail, in: halves.right, style: isHere ? style : tailStyle, align: .right)
    }

    /// The price from which it can be had, or why it can't.
    private func tail(
        _ model: Model, _ context: Context, _ words: VehicleTexts
    ) -> (String, Style) {
        switch model.availability {
        case .keepMeInformed: return (words.models.keepMeInformed, .dim)
        case .unavailable: return (words.models.unavailable, .disabled)
        case .orderable:
            guard let gross = model.priceFrom(in: context.market) else { return ("", .normal) }
            let amount = profile.shown(gross, in: context.market)
            return (words.price.from(amount.formatted(in: context.language)), .price)
        }
    }

    /// What tells the highlighted model from its neighbours, or the whole reason it is greyed.
    private func drawDetail(
        _ models: [Model], _ context: Context, into surface: inout Surface, _ rect: Rect
    ) {
        guard !models.isEmpty else { return }
        let model = models[min(selected, models.count - 1)]
        let words =
            switch model.availability {
            case .orderable: model.summary[context.language]
            case .keepMeInformed: context.texts.vehicle.models.notYet
            case .unavailable(let why): why[context.language]
            }
        let style: Style = model.availability == .orderable ? .dim : .warning
        TextBlock(words).draw(into: &surface, rect: rect, style: style)
    }
}
