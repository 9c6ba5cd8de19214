import JourneyEngine
import LocalStore

extension App {
    /// The question before one customer makes room for another, if there is something to ask.
    ///
    /// Once the open journey has a vehicle or a quote it stays its customer's: the other one gets
    /// a journey of their own, or the one that was set aside for them.
    func handover(_ command: Command) -> AskScreen? {
        guard let journey = context.journey, let taken = command.customerTaken,
            taken != journey.customer?.id
        else { return nil }
        let words = context.texts.menu
        let isServing = journey.configuration != nil || !journey.quotes.isEmpty
        let anew = isServing ? leaving(journey, for: command) : [command]
        if let waiting = context.parkedJourney(of: taken) {
            let name = waiting.customer?.name ?? ""
            return AskScreen(words.askResume(name), yes: [.resumeJourney(waiting.id)], no: anew)
        }
        guard isServing, let served = journey.customer else { return nil }
        return AskScreen(words.askSetAside(served.name), yes: anew)
    }

    private func leaving(_ journey: Journey, for command: Command) -> [Command] {
        var steps: [Command] = [
            .parkJourney(.newJourney), .begin(journey.market, journey.language, confirm: false),
        ]
        // the new journey has a search of its own on record.
        if case .createCustomer(let form) = command {
            let name = [form.firstName, form.lastName].compactMap { $0 }.joined(separator: " ")
            let query = CustomerQuery(text: name)
            let hits = context.records.search(query, limit: 50).count
            steps.append(.search(SearchFacts(by: query.facts, kind: nil, hits: hits)))
        }
        return steps + [command]
    }
}

extension Context {
    /// The newest journey that the genius set aside for a customer.
    func parkedJourney(of customer: CustomerID) -> Journey? {
        guard let genius = desk.session?.genius else { return nil }
        return desk.parkedJourneys(of: genius).first { $0.customer?.id == customer }
    }
}

extension Command {
    /// The customer whom the step puts at the desk.
    fileprivate var customerTaken: CustomerID? {
        switch self {
        case .linkCustomer(let id): id
        case .createCustomer(let form): form.customer
        default: nil
        }
    }
}
