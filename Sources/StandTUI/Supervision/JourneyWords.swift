import JourneyEngine
import LocalStore

/// How a journey is told in a line, and the words that find it.
struct JourneyWords {
    private let texts: Texts

    init(_ language: Language) {
        texts = Texts.in(language)
    }

    /// What stands in the last column: what came of it.
    func outcome(_ journey: JourneySummary) -> String {
        let words = texts.supervisor
        if journey.isSent { return words.sent }
        if !journey.quotes.isEmpty { return words.unsent }
        return words.state(journey.state, of: journey.kind)
    }

    /// The day and the time at which it began: `15/01 13:48`.
    func began(_ journey: JourneySummary) -> String {
        let time = journey.began.brussels
        return Self.day(time.date) + " " + time.clock
    }

    /// The market and the language of the offer: `BE-fr`.
    func offer(_ journey: JourneySummary) -> String {
        [journey.market?.rawValue, journey.language?.rawValue].compactMap { $0 }
            .joined(separator: "-")
    }

    /// Everything by which it can be found: day, time, genius, brand, market, language, kind,
    /// outcome, quotes, and its id.
    func key(_ journey: JourneySummary) -> SearchKey {
        let words = [
            began(journey), journey.genius.short, journey.brand?.name ?? "",
            journey.brand?.rawValue ?? "", offer(journey), texts.supervisor.kind(journey.kind),
            outcome(journey), texts.supervisor.state(journey.state, of: journey.kind),
            journey.journey.text,
        ]
        return SearchKey((words + journey.quotes).joined(separator: " "))
    }

    private static func day(_ date: CalendarDate) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return two(date.day) + "/" + two(date.month)
    }
}
