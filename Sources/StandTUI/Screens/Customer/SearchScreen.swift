import JourneyEngine
import LocalStore
import TerminalKit

/// Stage 2 begins here: the terminal's own customers answer at each key (R-110 … R-114).
struct SearchScreen: Screen {
    static let name = ScreenName.customerSearch
    var text = TextField(maximumLength: 80)
    var email = TextField(maximumLength: 80)
    var kind: CustomerKind?
    var focus = Focus.text
    var selected = 0
    /// The highlighted one of those whom the central base alone knows.
    var selectedCentral = 0
    /// Whether email and phone stand unmasked in the card at the right.
    var isUnfolded = false

    enum Focus: String, Codable, CaseIterable {
        case text, email, kind, results, central
    }

    init(_ context: Context) {}

    var query: CustomerQuery { CustomerQuery(text: text.text, email: email.text, kind: kind) }

    func results(_ context: Context) -> [CustomerCard] {
        query.isEmpty ? [] : context.records.search(query, limit: 50)
    }

    /// How many the filter keeps out of sight, so that nobody is created twice for it.
    func hidden(_ context: Context) -> Int {
        guard kind != nil, !query.isEmpty else { return 0 }
        let everyone = CustomerQuery(text: text.text, email: email.text)
        return context.records.search(everyone, limit: 50).count - results(context).count
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.search
        let results = results(context)
        var keys = enterKeys(results, context)
        if focus == .kind {
            keys.append(
                LiveKey(
                    of: " 123".map(Key.character) + [.left, .right],
                    meaning: context.texts.keys.choose
                ) { screen, key, context in screen.type(.key(key), context) })
        }
        let moves: [Key] =
            focus == .results || focus == .central
            ? [.tab, .backTab] : [.tab, .backTab, .down, .up]
        keys.append(
            LiveKey(of: moves, meaning: context.texts.keys.field) { screen, key, context in
                screen.move(key == .tab || key == .down ? 1 : -1, context)
            })
        if !results.isEmpty {
            keys.append(
                LiveKey(.function(3), meaning: words.details) { screen, _, _ in
                    screen.isUnfolded.toggle()
                    return []
                })
        }
        keys += focus == .central ? [] : centralKeys(context)
        if context.journey?.hasSearched == true {
            keys.append(
                LiveKey(.function(5), meaning: words.create) { screen, _, context in
                    [.resume(CreateScreen(context, screen.query))]
                })
        }
        return keys + [
            LiveKey(.escape, meaning: context.texts.keys.back, does: .back(.languageAndCountry))
        ]
    }

    /// Enter links the highlighted customer, or puts the search on record.
    private func enterKeys(_ results: [CustomerCard], _ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.search
        if focus == .central, !matches(context).isEmpty { return centralKeys(context) }
        if focus == .results, !results.isEmpty {
            let chosen = results[min(selected, results.count - 1)].id
            return [LiveKey(.enter, meaning: words.link, does: .perform(.linkCustomer(chosen)))]
                + ListView.keys(\Self.selected, count: results.count, texts: context.texts.keys)
        }
        guard !query.isEmpty else { return [] }
        let facts = SearchFacts(by: query.facts, kind: kind, hits: results.count)
        return [LiveKey(.enter, meaning: words.search, does: .perform(.search(facts)))]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        var outcome = Outcome.ignored
        switch focus {
        case .text: outcome = text.handle(event)
        case .email: outcome = email.handle(event)
        case .kind:
            guard case .key(let key) = event else { return [] }
            // A letter never chooses: it was meant for the name.
            if case .character(let letter) = key, letter.isLetter { return [] }
            var row = kindRow(context)
            outcome = row.handle(key)
            choose(row.chosen)
        case .results, .central: break
        }
        if outcome == .changed {
            selected = 0
            selectedCentral = 0
            isUnfolded = false
        }
        return []
    }

    var typing: TextField? {
        switch focus {
        case .text: text
        case .email: email
        case .kind, .results, .central: nil
        }
    }

    var entered: AnyHashable? { [text.text, email.text, kind?.rawValue ?? ""] }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        switch group {
        case "results":
            let isHere = focus == .results
            focus = .results
            if isHere { return point(at: index, \.selected, context) }
            selected = index
        case "central":
            let isHere = focus == .central
            focus = .central
            if isHere { return point(at: index, \.selectedCentral, context) }
            selectedCentral = index
        case "kind":
            focus = .kind
            choose(index)
        default: focus = Focus.allCases[index]
        }
        return []
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for case .customerLinked in events { return [.goOn] }
        for case .customersSearched in events {
            let found = results(context).count
            if found > 0 { focus = .results }
            selected = 0
            let words = context.texts.search
            let central = asking(context, onRequest: false)
            if found > 0 { return central }
            let hidden = hidden(context)
            let line = hidden > 0 ? words.hidden(hidden) : words.nobodyFound
            return central + [.say(Notice(line, .warning))]
        }
        return []
    }

    private mutating func move(_ step: Int, _ context: Context) -> [Action] {
        let stops = Focus.allCases.filter { stop in
            switch stop {
            case .results: !results(context).isEmpty
            case .central: !matches(context).isEmpty
            default: true
            }
        }
        let here = stops.firstIndex(of: focus) ?? 0
        focus = stops[(here + step + stops.count) % stops.count]
        return [.keepDraft]
    }

    /// The last answer is both kinds.
    private mutating func choose(_ answer: Int?) {
        kind = answer.flatMap { $0 < 2 ? CustomerKind.allCases[$0] : nil }
    }

    func kindRow(_ context: Context) -> ChoiceRow {
        let words = context.texts.side
        let chosen = kind.flatMap(CustomerKind.allCases.firstIndex) ?? 2
        return ChoiceRow(
            CustomerKind.allCases.map(words.kind) + [context.texts.search.all], chosen: chosen)
    }
}
