import Foundation
import JourneyEngine
import Testing

/// What holds in every state that can be reached, and for every command in each of them.
@Suite("The Genius journey explored whole")
struct ExplorationTests {
    static let exploration: (Exploration, [String]) = {
        var broken: [String] = []
        var exploration = Exploration()
        for steps in [Exploration.comingAndGoing, Exploration.wayThrough] {
            exploration.explore(steps: steps, probes: Exploration.probes) { step in
                for invariant in invariants where !invariant.holds(step) {
                    broken.append("\(invariant.name): \(step.command) → \(step.events.map(\.kind))")
                }
            }
        }
        return (exploration, broken)
    }()

    struct Invariant: Sendable {
        var name: String
        var holds: @Sendable (Exploration.Step) -> Bool
    }

    static let invariants: [Invariant] = [
        Invariant(name: "R-154 no quote without a linked customer whose account was asked for") {
            guard let quote = $0.issuedQuote else { return true }
            guard let customer = $0.from.desk.journey?.linkedCustomer else { return false }
            return quote.customer == customer.id && customer.account != .notAsked
        },
        Invariant(name: "R-122 no quote without answered consents") {
            $0.issuedQuote == nil
                || $0.from.desk.journey?.customer?.unansweredConsents.isEmpty == true
        },
        Invariant(name: "R-140 no quote without one dealer of the right brand and market") {
            guard let quote = $0.issuedQuote else { return true }
            return quote.dealer.brands.contains(quote.brand) && quote.dealer.market == quote.market
        },
        Invariant(name: "R-170 no customer data at the desk after disconnect") {
            let ends = $0.events.contains {
                [.customerDisconnected, .journeyAbandoned].contains($0.kind)
            }
            return !ends || $0.to.desk.journey == nil
        },
        Invariant(name: "R-164 an unsent quote never leaves with its journey") {
            let ends = $0.events.contains {
                [.customerDisconnected, .journeyAbandoned].contains($0.kind)
            }
            return !ends || $0.from.desk.journey?.unsentQuote == nil
        },
        Invariant(name: "R-134 a quote's lines add up, gross and net") {
            guard let price = $0.issuedQuote?.price else { return true }
            return price.lines.reduce(.zero) { $0 + $1.gross } == price.total
                && price.lines.reduce(.zero) { $0 + $1.net } == price.net
        },
        Invariant(name: "R-304 a journey keeps the version it began with") {
            guard let before = $0.from.desk.journey, let after = $0.to.desk.journey,
                before.id == after.id
            else { return true }
            return before.referenceVersion == after.referenceVersion
        },
        Invariant(name: "R-110 nobody is created before a search") {
            !$0.events.contains { $0.kind == .customerCreated }
                || $0.from.desk.journey?.hasSearched == true
        },
        Invariant(name: "an open journey has a genius who is signed in") {
            guard let journey = $0.to.desk.journey else { return true }
            return $0.to.desk.session?.genius == journey.genius
        },
        Invariant(name: "the ball shows initials only of a customer who is there") {
            guard let journey = $0.to.desk.journey else { return true }
            return !journey.isLinked || journey.customer != nil
        },
        Invariant(name: "after the customer stage the customer is ready") {
            guard let journey = $0.to.desk.journey, journey.stage > .customer else { return true }
            return journey.linkedCustomer?.isReady == true
        },
    ]

    @Test("every invariant holds after every accepted command in every reachable state")
    func invariantsHold() {
        let (exploration, broken) = Self.exploration
        #expect(broken.isEmpty, "\(broken.prefix(5))")
        #expect(exploration.situations.count > 500)
        #expect(exploration.accepted > 2000)
    }

    @Test("R-303: whatever happens is coded for the journal and read back the same")
    func eventsSurviveTheJournal() throws {
        for event in Self.exploration.0.events {
            #expect(try Event(event.kind, body: event.body()) == event)
        }
    }

    @Test("each rejection names its rule")
    func rejectionsNameRules() {
        let rules = Self.exploration.0.refusals.map(\.rule.rawValue)
        #expect(rules.count > 50)
        #expect(rules.allSatisfy { $0.wholeMatch(of: /R-\d{3}/) != nil })
    }

    @Test("every stage is reached, and from every stage a journey can end")
    func stagesAreReached() {
        let edges = Self.exploration.0.edges
        for stage in Stage.allCases.dropFirst() {
            #expect(edges.contains { $0.to == stage.rawValue }, "\(stage)")
            #expect(edges.contains { $0.from == stage.rawValue && $0.to != stage.rawValue })
        }
    }

    @Test("the diagram in docs/journey.md is what the exploration finds")
    func diagramIsTrue() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../docs/journey.md").standardizedFileURL
        let drawn =
            Self.diagram(Self.exploration.0.edges)
            + LeadExplorationTests.diagram(LeadExplorationTests.exploration.0.edges)
        if ProcessInfo.processInfo.environment["STAND_RENEW"] == "1" {
            try drawn.write(to: page, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: page, encoding: .utf8) == drawn)
    }

    static func diagram(_ edges: Set<Exploration.Edge>) -> String {
        let places = ["signedOut", "home"] + Stage.allCases.dropFirst().map(\.rawValue)
        let grouped = Dictionary(grouping: edges.filter { $0.from != $0.to }) { [$0.from, $0.to] }
        let arrows = grouped.map { ends, edges in
            (ends, edges.map(\.command).sorted())
        }.sorted { left, right in
            let order = { (ends: [String]) in ends.compactMap { places.firstIndex(of: $0) } }
            return order(left.0).lexicographicallyPrecedes(order(right.0))
        }
        let lines = arrows.map { ends, commands in
            "    \(ends[0]) --> \(ends[1]): \(Set(commands).sorted().joined(separator: ", "))"
        }
        return """
            # The Genius journey

            Drawn by the test that explores every reachable state (`ExplorationTests`); renew it
            with `STAND_RENEW=1 swift test --filter ExplorationTests`. An arrow is a command that
            was accepted and led to another stage.

            ```mermaid
            stateDiagram-v2
                [*] --> signedOut
            \(lines.joined(separator: "\n"))
            ```

            """
    }
}

extension Exploration.Step {
    var issuedQuote: Quote? {
        events.lazy.compactMap { event in
            if case .quoteIssued(let quote) = event { quote } else { nil }
        }.first
    }
}
