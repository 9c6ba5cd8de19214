import JourneyEngine
import TerminalKit

extension DimensionsScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let model = context.configured?.model else { return }
        let words = context.texts.vehicle.dimensions
        let work = areas.work
        let heading = words.heading(model.name[context.language])
        surface.draw(heading, in: work.row(0), style: .heading)
        surface.draw(words.explanation, in: work.row(1), style: .dim)
        for (row, measure) in Measure.allCases.enumerated() {
            draw(measure, words, into: &surface, work.row(3 + row))
        }
        drawBodies(model, context, into: &surface, work.rows(from: 7))
    }

    private func draw(
        _ measure: Measure, _ words: DimensionsTexts, into surface: inout Surface, _ line: Rect
    ) {
        guard let range = filter[measure] else { return }
        surface.draw(words.label(measure), in: line.columns(from: 0, count: 19))
        surface.draw(words.least, in: line.columns(from: 20, count: 4), style: .dim)
        surface.draw(words.most, in: line.columns(from: 37, count: 4), style: .dim)
        drawEnd(range.lowerBound, measure, true, into: &surface, line.columns(from: 24, count: 12))
        drawEnd(range.upperBound, measure, false, into: &surface, line.columns(from: 41, count: 12))
    }

    private func drawEnd(
        _ value: Int, _ measure: Measure, _ isLeast: Bool, into surface: inout Surface, _ rect: Rect
    ) {
        let isHere = bound.measure == measure && bound.isLeast == isLeast
        let text = "\(value) " + measure.unit
        surface.fill(rect, style: isHere ? .focus : .field)
        if let bound = Bound.allCases.first(where: {
            $0.measure == measure && $0.isLeast == isLeast
        }) {
            surface.onClick(rect, .item("bounds", bound.rawValue))
        }
        surface.draw(isHere ? "<" : " ", in: rect, style: isHere ? .focus : .field)
        surface.draw(
            text, in: rect.columns(from: 1, count: rect.width - 2),
            style: isHere ? .focus : .field, align: .centre)
        if isHere {
            surface.draw(">", in: rect.columns(from: rect.width - 1), style: .focus)
            surface.onClick(rect.columns(from: 0, count: 2), .key(.left))
            surface.onClick(rect.columns(from: rect.width - 2), .key(.right))
            surface.cursor = Point(x: rect.x, y: rect.y)
        }
    }

    private func drawBodies(
        _ model: Model, _ context: Context, into surface: inout Surface, _ rect: Rect
    ) {
        let words = context.texts.vehicle.dimensions
        let left = bodies(model)
        if left.isEmpty {
            TextBlock(words.noneLeft).draw(into: &surface, rect: rect, style: .warning)
            return
        }
        let all = Set(model.trims.compactMap(\.body)).count
        surface.draw(words.left(left.count, all), in: rect.row(0), style: .heading)
        let lines = left.map { body in
            Ledger.Line(
                label: body.name[context.language],
                amount: "\(body.length) × \(body.height) mm  \(body.weight) kg",
                amountStyle: .dim)
        }
        let room = rect.rows(from: 1).columns(from: 2)
        if lines.count > room.height {
            let shown = lines.prefix(room.height - 1)
            let rest = Ledger.Line(label: "… +\(lines.count - shown.count)", style: .dim)
            Ledger(lines: shown + [rest], labelWidth: 0).draw(into: &surface, rect: room)
        } else {
            Ledger(lines: lines, labelWidth: 0).draw(into: &surface, rect: room)
        }
    }
}

extension Measure {
    var unit: String { self == .weight ? "kg" : "mm" }
}

extension DimensionsTexts {
    func label(_ measure: Measure) -> String {
        switch measure {
        case .length: length
        case .height: height
        case .weight: weight
        }
    }
}
