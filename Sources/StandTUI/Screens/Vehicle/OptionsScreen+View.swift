import JourneyEngine
import TerminalKit

extension OptionsScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let configured = context.configured else { return }
        let words = context.texts.vehicle
        let work = areas.work
        let parts = parts(configured)
        let lines = lines(parts)
        let list = work.rows(from: 1, count: work.height - 4)
        let here = lines.firstIndex(of: .part(min(selected, max(0, parts.count - 1)))) ?? 0
        let shown = ListView(count: lines.count, selected: here).visibleRows(height: list.height)
        drawHead(words.options, into: &surface, work.row(0))
        for index in shown {
            let place = list.row(index - shown.lowerBound)
            draw(lines[index], parts, configured, context, into: &surface, place)
        }
        surface.drawMore(
            above: shown.lowerBound > 0, below: shown.upperBound < lines.count, of: list)
        if parts.isEmpty { surface.draw(words.options.none, in: list.row(0), style: .warning) }
        if !parts.isEmpty {
            let part = parts[min(selected, parts.count - 1)]
            let detail = work.rows(from: work.height - 2, count: 2)
            let (text, style) = OptionSentence(configured, context).about(part)
            TextBlock(text).draw(into: &surface, rect: detail, style: style)
        }
        if isFiltering || !filter.isEmpty { drawFilter(into: &surface, work.row(0)) }
    }

    private enum Line: Hashable {
        case heading(FinishKind?)
        case part(Int)
    }

    private func lines(_ parts: [VehiclePart]) -> [Line] {
        var lines: [Line] = []
        for (index, part) in parts.enumerated() {
            if index == 0 || part.kind != parts[index - 1].kind {
                lines.append(.heading(part.kind))
            }
            lines.append(.part(index))
        }
        return lines
    }

    private func drawHead(_ words: OptionsTexts, into surface: inout Surface, _ row: Rect) {
        let columns = Columns(row)
        surface.draw(words.price, in: columns.amount, style: .dim, align: .right)
        surface.draw(words.monthly, in: columns.monthly, style: .dim, align: .right)
    }

    private func drawFilter(into surface: inout Surface, _ row: Rect) {
        let taken = surface.draw("/ ", in: row, style: .key)
        filter.draw(
            into: &surface, rect: row.columns(from: taken, count: 28), focused: isFiltering)
    }

    private func draw(
        _ line: Line, _ parts: [VehiclePart], _ configured: ConfiguredModel, _ context: Context,
        into surface: inout Surface, _ place: Rect
    ) {
        let words = context.texts.vehicle.options
        switch line {
        case .heading(let kind):
            let heading = kind.map(words.finish) ?? words.options
            surface.draw(heading, in: place, style: .heading)
        case .part(let index):
            draw(parts[index], at: index, configured, context, into: &surface, place)
        }
    }

    private func draw(
        _ part: VehiclePart, at index: Int, _ configured: ConfiguredModel, _ context: Context,
        into surface: inout Surface, _ place: Rect
    ) {
        let offer = configured.offer(part)
        let isHere = index == selected
        let style: Style = isHere ? .focus : offer.isImpossible ? .disabled : .normal
        if isHere {
            surface.fill(place.columns(from: 0, count: place.width - 1), style: style)
            surface.draw(">", in: place, style: style)
            surface.cursor = Point(x: place.x, y: place.y)
        }
        surface.onClick(place, .item("parts", index))
        surface.draw(offer.mark(part), in: place.columns(from: 2, count: 3), style: style)
        let columns = Columns(place)
        let (amount, monthly) = amounts(part, offer, configured, context)
        if offer.isImpossible, !isHere || amount.isEmpty {
            drawImpossible(part, configured, context, into: &surface, columns, style)
            return
        }
        let amountStyle: Style = isHere ? style : .price
        let taken = surface.draw(amount, in: columns.amount, style: amountStyle, align: .right)
        surface.draw(monthly, in: columns.monthly, style: amountStyle, align: .right)
        let room = max(0, columns.amount.endX - taken - 1 - columns.name.x)
        surface.draw(
            part.name[context.language], in: columns.name.columns(from: 0, count: room),
            style: style)
    }

    /// One that is not highlighted, or has no price, says why in the room of it.
    private func drawImpossible(
        _ part: VehiclePart, _ configured: ConfiguredModel, _ context: Context,
        into surface: inout Surface, _ columns: Columns, _ style: Style
    ) {
        let words = OptionSentence(configured, context).obstacles(part)
        let room = columns.name.columns(from: 0, count: columns.monthly.endX - columns.name.x)
        let width = max(25, room.width - TextWidth.of(words) - 1)
        surface.draw(
            part.name[context.language], in: room.columns(from: 0, count: width), style: style)
        let why = room.columns(from: width + 1)
        surface.draw(words, in: why, style: style, align: .right)
    }

    /// Its own price and what it adds to the month, or that it is included.
    private func amounts(
        _ part: VehiclePart, _ offer: OptionOffer, _ configured: ConfiguredModel,
        _ context: Context
    ) -> (String, String) {
        let included = context.texts.vehicle.price.included
        if case .included = offer { return (included, "") }
        if case .impossible(_, let repair) = offer {
            guard let repair, !repair.isEmpty else { return ("", "") }
            let after = Repair(repair, of: configured).after
            let own = after.catalogueMove(of: part, in: context.market, profile(context))
            guard after.offer(part) == .chosen, own?.amount != .zero else { return ("", "") }
            return text(own, context)
        }
        let move = configured.catalogueMove(
            of: part, in: context.market, profile(context))
        if let move, move.amount == .zero { return (included, "") }
        return text(move, context)
    }

    private func text(_ move: PriceMove?, _ context: Context) -> (String, String) {
        guard let move else { return ("", "") }
        return (
            move.amount.formattedDifference(in: context.language),
            move.monthly.formattedDifference(in: context.language)
        )
    }

    private func profile(_ context: Context) -> PriceProfile { PriceProfile(context.journey) }

    /// The mark, the name, the amount and the month of one line.
    private struct Columns {
        let name: Rect
        let amount: Rect
        let monthly: Rect

        init(_ row: Rect) {
            monthly = row.columns(from: row.width - 10, count: 9)
            amount = row.columns(from: row.width - 23, count: 12)
            name = row.columns(from: 6)
        }
    }
}

extension OptionOffer {
    var isImpossible: Bool {
        if case .impossible = self { true } else { false }
    }

    /// `(•)` where exactly one stands, `[x]` where any number may; `[i]` included, `[!]` not now.
    func mark(_ part: VehiclePart) -> String {
        let isFinish = part.kind != nil
        return switch self {
        case .free: isFinish ? "( )" : "[ ]"
        case .chosen: isFinish ? "(•)" : "[x]"
        case .included: "[i]"
        case .impossible: "[!]"
        }
    }
}
