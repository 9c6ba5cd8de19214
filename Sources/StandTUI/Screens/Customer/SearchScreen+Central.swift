import JourneyEngine
import LocalStore
import TerminalKit

/// The central base under the terminal's own customers: asked beside all else, and
/// quiet about being out of reach.
extension SearchScreen {
    /// What the centre would be asked for; nil where too little is typed.
    func question(_ context: Context) -> CentralQuestion? {
        guard !query.isEmpty else { return nil }
        return CentralQuestion(query, in: (context.journey?.market ?? .belgium).country)
    }

    /// Whether the centre can be asked now.
    func isCentreThere(_ context: Context) -> Bool {
        CentreFacts(context).isCentreThere
    }

    /// What has come of the look for what is typed now.
    func look(_ context: Context) -> CentralLook? {
        context.central.flatMap { $0.question == question(context) ? $0 : nil }
    }

    /// Whom the central base alone knows.
    func matches(_ context: Context) -> [CentralMatch] {
        guard case .found(let matches, _)? = look(context)?.outcome else { return [] }
        return matches.filter { context.records.customer($0.customer) == nil }
    }

    /// Asks by itself for what is whole; a name only when asked to.
    func asking(_ context: Context, onRequest: Bool) -> [Action] {
        guard isCentreThere(context), let question = question(context),
            onRequest || question.isWhole, look(context)?.outcome != .asking
        else { return [] }
        return [.errand(.look(question))]
    }

    func centralKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.search
        if focus == .central, !matches(context).isEmpty {
            return [
                LiveKey(.enter, meaning: words.takeOver) { screen, _, context in
                    screen.takeOver(context)
                }
            ]
                + ListView.keys(
                    \Self.selectedCentral, count: matches(context).count, texts: context.texts.keys)
        }
        guard isCentreThere(context), question(context) != nil, look(context) == nil,
            context.journey?.hasSearched == true
        else { return [] }
        return [
            LiveKey(.function(6), meaning: words.centre) { screen, _, context in
                screen.asking(context, onRequest: true)
            }
        ]
    }

    /// A card for somebody whom only the centre knows: the names stand there, the email and the
    /// consents are asked.
    func takeOver(_ context: Context) -> [Action] {
        let matches = matches(context)
        guard !matches.isEmpty else { return [] }
        let match = matches[min(selectedCentral, matches.count - 1)]
        return [
            .show(CreateScreen(context, match)),
            .say(Notice(context.texts.search.askAgain, .good)),
        ]
    }

    /// The rows that the central base takes below the terminal's own.
    func centralHeight(_ context: Context) -> Int {
        let count = matches(context).count
        return count == 0 ? 2 : min(count, 4 + context.extraRows / 2) + 1
    }

    func drawCentral(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        let words = context.texts.search
        let matches = matches(context)
        guard !matches.isEmpty else {
            TextBlock(centralLine(context)).draw(into: &surface, rect: rect, style: .dim)
            return
        }
        surface.draw(words.there, in: rect.row(0), style: .heading)
        ListView(count: matches.count, selected: min(selectedCentral, matches.count - 1)).draw(
            into: &surface, rect: rect.rows(from: 1), focused: focus == .central, name: "central"
        ) { index, place, style, surface in
            let match = matches[index]
            let half = place.width * 3 / 5
            surface.draw(
                match.name, in: place.columns(from: 0, count: half - 1), style: style)
            surface.draw(
                match.postalCode + " " + match.city, in: place.columns(from: half), style: style)
        }
    }

    private func centralLine(_ context: Context) -> String {
        let words = context.texts.search
        switch look(context)?.outcome {
        case .asking?: return words.centralAsking
        case .found(_, isCut: true)?: return words.centralCut
        case .found?: return words.centralNobody
        case .unanswered?: return words.centralLater
        case nil: return isCentreThere(context) ? words.centralReady : words.centralLater
        }
    }
}
