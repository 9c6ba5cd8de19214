import JourneyEngine

/// Walks every state that a small set of commands can reach, breadth first, and in each of them
/// tries every command there is.
struct Exploration {
    /// A desk with the terminal's memory.
    struct Situation: Hashable {
        var desk = DeskDecider.initial
        var records = MemoryRecords()
    }

    /// One accepted command.
    struct Step: Hashable {
        var from: Situation
        var command: Command
        var events: [Event]
        var to: Situation
    }

    private(set) var situations: Set<Situation> = []
    private(set) var accepted = 0
    private(set) var refusals: Set<Rejection> = []
    private(set) var edges: Set<Edge> = []
    /// Every event that some decision gave.
    private(set) var events: Set<Event> = []

    /// - Parameters:
    ///   - steps: the commands that are followed to new states.
    ///   - probes: commands that are decided in each state and not followed.
    ///   - check: called for every accepted command.
    mutating func explore(steps: [Command], probes: [Command], check: (Step) -> Void) {
        let start = Situation()
        var frontier = [start]
        var seen: Set<Situation> = [start]
        defer { situations.formUnion(seen) }
        while let situation = frontier.popLast() {
            for (place, command) in (steps + probes).enumerated() {
                guard let step = take(command, in: situation) else { continue }
                accepted += 1
                check(step)
                edges.insert(Edge(step))
                events.formUnion(step.events)
                let isFollowed = place < steps.count && Self.isSmall(step.to)
                if isFollowed, seen.insert(step.to).inserted { frontier.append(step.to) }
            }
        }
    }

    private mutating func take(_ command: Command, in situation: Situation) -> Step? {
        let events: [Event]
        do {
            events = try DeskDecider.decide(command, situation.desk, Self.world(situation))
        } catch {
            refusals.insert(error)
            return nil
        }
        var after = situation
        for event in events {
            let journey = after.desk.visit?.id
            DeskDecider.evolve(&after.desk, event)
            after.records.take(event, journey: after.desk.visit?.id ?? journey)
        }
        return Step(from: situation, command: command, events: events, to: after)
    }

    /// The same chance for the same counts, so that equal situations are found equal again.
    private static func world(_ situation: Situation) -> World {
        let quotes = situation.records.order.count + situation.records.leads.count * 4
        let chance = UInt8(situation.desk.parkedVisits.count * 16 + quotes)
        return SmallWorld.world(records: situation.records, chance: chance)
    }

    /// The bound of the small world: two quotes, one lead, one visit set aside.
    private static func isSmall(_ situation: Situation) -> Bool {
        situation.records.order.count <= 2 && situation.records.leads.count <= 1
            && situation.desk.parkedVisits.count <= 1
    }

    /// A step as the diagram shows it.
    struct Edge: Hashable {
        var from: String
        var command: String
        var to: String

        init(_ step: Step) {
            from = Self.place(step.from.desk)
            command = String(describing: step.command).prefix { $0 != "(" }.description
            to = Self.place(step.to.desk)
        }

        private static func place(_ desk: Desk) -> String {
            if let journey = desk.journey, desk.session != nil { return journey.stage.rawValue }
            if let lead = desk.lead { return lead.stage == .form ? "lead" : "thanks" }
            return desk.session == nil ? "signedOut" : "home"
        }
    }
}
