import JourneyEngine
import LocalStore
import TerminalKit

extension SearchScreen {
    func hasSide(_ context: Context) -> Bool { true }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.search
        let work = areas.work
        let label = max(TextWidth.of(words.what), TextWidth.of(words.emailToo)) + 2
        surface.draw(words.what, in: work.row(0))
        for (row, field) in [Focus.text, .email].enumerated() {
            let index = Focus.allCases.firstIndex(of: field) ?? 0
            surface.onClick(work.row(row), .item("field", index))
        }
        text.draw(
            into: &surface, rect: work.row(0).columns(from: label, count: work.width - label - 1),
            focused: focus == .text)
        surface.draw(words.emailToo, in: work.row(1))
        email.draw(
            into: &surface, rect: work.row(1).columns(from: label, count: work.width - label - 1),
            focused: focus == .email)
        kindRow(context).draw(
            into: &surface, rect: work.row(3), focused: focus == .kind, name: "kind")
        let central = centralHeight(context)
        drawResults(
            context, into: &surface, work.rows(from: 5, count: work.height - 7 - central))
        drawCentral(
            context, into: &surface,
            work.split(bottom: 2 + central).bottom.rows(from: 0, count: central))
        drawCreate(context, into: &surface, work.row(work.height - 1))
    }

    private func drawResults(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        let words = context.texts.search
        surface.draw(words.here, in: rect.row(0), style: .heading)
        let results = results(context)
        guard !results.isEmpty else {
            let hidden = hidden(context)
            let line =
                query.isEmpty
                ? words.typeToSearch : hidden > 0 ? words.hidden(hidden) : words.noneHere
            TextBlock(line).draw(into: &surface, rect: rect.rows(from: 1, count: 2), style: .dim)
            return
        }
        ListView(count: results.count, selected: min(selected, results.count - 1)).draw(
            into: &surface, rect: rect.rows(from: 1), focused: focus == .results, name: "results"
        ) { index, place, style, surface in
            let card = results[index]
            let town = card.postalCode.text + " " + card.city
            let half = place.width * 3 / 5
            surface.draw(
                "(\(card.initials)) \(card.name)", in: place.columns(from: 0, count: half - 1),
                style: style)
            surface.draw(town, in: place.columns(from: half), style: style)
        }
    }

    private func drawCreate(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        let words = context.texts.search
        guard context.journey?.hasSearched == true else {
            surface.draw(words.searchFirst, in: rect, style: .dim)
            return
        }
        let taken = surface.draw("F5", in: rect, style: .key)
        surface.draw(words.createNew, in: rect.columns(from: taken + 1))
        surface.onClick(rect, .key(.function(5)))
    }

    /// The highlighted customer, so that the right card is confirmed before linking.
    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        let results = results(context)
        guard !results.isEmpty else {
            SideCard(context).draw(into: &surface, rect: rect)
            return
        }
        let card = results[min(selected, results.count - 1)]
        var lines = [card.name, context.texts.side.kind(card.kind)]
        if let company = card.company { lines += [company.name.text, company.vat?.text ?? ""] }
        lines.append("")
        if let person = card.person {
            lines.append(isUnfolded ? person.email.text : person.email.masked)
            if let mobile = person.mobile {
                lines.append(isUnfolded ? mobile.display : mobile.masked)
            }
        }
        lines += [card.postalCode.text + " " + card.city, ""]
        lines.append(context.state(ofQuotesOf: card.id))
        var row = 0
        for (index, line) in lines.enumerated() where row < rect.height {
            let block = TextBlock(line)
            row += max(
                1,
                block.draw(
                    into: &surface, rect: rect.rows(from: row, count: 2),
                    style: index == 0 ? .heading : .normal))
        }
    }
}
