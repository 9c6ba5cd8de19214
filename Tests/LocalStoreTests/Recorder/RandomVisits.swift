import JourneyEngine
import TestSupport

@testable import LocalStore

/// Commands by chance, sensible or not, on whatever the terminal holds at the moment.
struct RandomVisits {
    private var chance: SeededGenerator
    private var visitors = 0
    /// The rest of a visit that is under way.
    private var plan: ArraySlice<Command> = []

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
    }

    mutating func isTime(oneIn count: Int) -> Bool {
        Int.random(in: 0..<count, using: &chance) == 0
    }

    mutating func customer(_ records: Records) -> CustomerID? {
        records.customers.map(\.card.id).sorted().randomElement(using: &chance)
    }

    /// Mostly the next step of a visit; now and then something else.
    mutating func next(_ picture: Picture) -> Command {
        if isTime(oneIn: 4) { return interruption(picture) }
        if plan.isEmpty { plan = newVisit()[...] }
        return plan.removeFirst()
    }

    private mutating func newVisit() -> [Command] {
        visitors += 1
        let form = RecorderScene.form("Ann", "Visitor", "visitor\(visitors)@example.org")
        return RecorderScene.visit.map { command in
            if case .createCustomer = command { return .createCustomer(form) }
            return command
        }
    }

    private mutating func interruption(_ picture: Picture) -> Command {
        let records = picture.records
        let quote = records.quoteOrder.randomElement(using: &chance)
        let customer = customer(records)
        let parked = picture.desk.parked.randomElement(using: &chance)?.id
        var commands: [Command] = [
            .signIn(id: "TA00001"), .signIn(id: "TA48213"), .signOut, .parkJourney(.idle),
            .chooseBrand(.peugeot, confirm: true), .chooseBrand(.leapmotor, confirm: true),
            .begin(.luxembourg, .german, confirm: true), .abandon(reason: "no time"),
            .abandon(reason: ""), .skipSendOut(.customerRefused), .keepCustomer,
            .disconnectCustomer, .issueQuote(again: true), .noteWish(.delivery, text: "in May"),
            .editCustomer(RecorderScene.form("Anna", "Visitor", "anna@example.org")),
            .chooseModel("no such model"), .search(RecorderScene.searched),
            .createCustomer(RecorderScene.form("", "", "")), .backToConfiguration,
        ]
        if let customer {
            commands += [.linkCustomer(customer), .takeNews(.account(customer, .activated))]
        }
        if let parked { commands += [.resumeJourney(parked), .resumeJourney(parked)] }
        if let quote {
            commands += [
                .sendOut(SendOutRequest(quote: quote, email: "new@example.org", again: "asked")),
                .takeNews(.sendOut(quote, .failed(why: "550"))),
                .takeNews(.sendOut(quote, .atCentre)),
            ]
        }
        return commands.randomElement(using: &chance) ?? .signOut
    }
}
