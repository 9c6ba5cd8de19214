import JourneyEngine
import LocalStore

/// Finds journeys in a long journal, a little at a time: what one was about is read when it is
/// listed or when a filter asks for it, and then remembered.
struct JourneyFinder {
    private var places: [JourneyPlace] = []
    private var question = JourneyQuestion()
    /// The indices of the places that the filter lets through, as far as they were looked at.
    private var found: [Int] = []
    private var looked = 0
    /// What is known of journeys, and at which last record it was true.
    private var known: [JourneyID: (last: Int64, summary: JourneySummary?)] = [:]

    /// The journal has these journeys now, the last touched first.
    mutating func take(_ places: [JourneyPlace]) {
        guard places != self.places else { return }
        self.places = places
        begin()
    }

    /// Another question; what was found stays as long as the filter does.
    mutating func ask(_ question: JourneyQuestion) {
        let isSame =
            question.filter == self.question.filter
            && question.customers == self.question.customers
            && question.language == self.question.language
        self.question = question
        if !isSame { begin() }
    }

    private mutating func begin() {
        found = []
        looked = 0
    }

    private var hasFilter: Bool { !SearchKey(question.filter).words.isEmpty }

    /// Whether the part asked for is whole; without a filter nothing has to be looked for.
    var isComplete: Bool { !hasFilter || looked == places.count }

    /// Looks on for a while.
    /// - Parameters:
    ///   - isTimeUp: asked after each journey.
    ///   - summary: reads what a journey was about.
    mutating func look(
        until isTimeUp: () -> Bool, reading summary: (JourneyID) -> JourneySummary?
    ) -> JourneyPage {
        let wanted = SearchKey(question.filter)
        while hasFilter, looked < places.count {
            if let journey = read(looked, summary), matches(journey, wanted) {
                found.append(looked)
            }
            looked += 1
            if isTimeUp() { break }
        }
        return page(summary)
    }

    private mutating func page(_ summary: (JourneyID) -> JourneySummary?) -> JourneyPage {
        let count = hasFilter ? found.count : places.count
        let first = max(0, min(question.offset, count))
        question.offset = first
        let rows = (first..<min(count, first + JourneyQuestion.rows)).map { index in
            read(hasFilter ? found[index] : index, summary)
        }
        return JourneyPage(
            question: question, total: places.count, found: count,
            looked: hasFilter ? looked : places.count, rows: rows)
    }

    private mutating func read(
        _ index: Int, _ summary: (JourneyID) -> JourneySummary?
    ) -> JourneySummary? {
        let place = places[index]
        if let known = known[place.journey], known.last == place.places.upperBound {
            return known.summary
        }
        let read = summary(place.journey)
        known[place.journey] = (place.places.upperBound, read)
        return read
    }

    private func matches(_ journey: JourneySummary, _ wanted: SearchKey) -> Bool {
        if let customer = journey.customer, question.customers.contains(customer) { return true }
        return JourneyWords(question.language).key(journey).matches(wanted)
    }
}
