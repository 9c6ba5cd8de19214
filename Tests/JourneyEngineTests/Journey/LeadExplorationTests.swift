import JourneyEngine
import Testing

/// What holds of a lead in every state that can be reached, and for every command in each of them.
@Suite("The lead explored whole")
struct LeadExplorationTests {
    /// The way through, with its forks; followed to new states.
    static let wayThrough: [Command] = [
        .signIn(id: "TA48213"), .chooseBrand(.citroen, confirm: true), .beginLead(.noTime),
        .scanTicket(payload: Scene.ticket, agreed: true),
        .fillLead(.title, .text("mrs")), .fillLead(.models, .list(["citroen/newcomer"])),
        .fillLead(.cta, .text("keepMeInformed")), .answerLeadConsent(.contact, .yes),
        .confirmLead(emailRead: true), .newLead, .disconnectCustomer, .abandon(reason: "left"),
        .promoteLead(firstLead), .demote(.toolDown), .signOut,
    ]

    /// A lead that obliges a dealer, and a journey in a hurry.
    static let otherWays: [Command] = [
        .signIn(id: "TA48213"), .chooseBrand(.citroen, confirm: true), .beginLead(.toolDown),
        .scanTicket(payload: Scene.ticket, agreed: true), .undoScan,
        .fillLead(.models, .list(["citroen/city"])), .fillLead(.pointOfSale, .text("other")),
        .parkJourney(.idle), .begin(.belgium, .french, confirm: true), Scene.search,
        .demote(.noTime), .signOut,
    ]

    /// The first lead that the small world makes.
    static let firstLead = LeadID(
        milliseconds: SmallWorld.now.milliseconds, random: Array(repeating: 0, count: 10))

    /// Everything else that is about leads, sensible or not; tried in each state.
    static let probes: [Command] =
        hostile + [
            .signIn(id: "TA00001"), .beginLead(.kmi), Scene.search,
            .scanTicket(payload: "BMS26-7K3M9XQ2", agreed: true),
            .scanTicket(payload: Scene.ticket, agreed: false),
            .fillLead(.comment, .text("Garage Dupont, Lille")),
            .fillLead(.country, .text("FR")), .fillLead(.tradeIn, .flag(true)),
            .fillLead(.tradeIn, .text("true")), .fillLead(.models, .flag(true)),
            .fillLead(.models, .list([])), .fillLead(.cta, .text("testDrive")),
            .fillLead(.pointOfSale, .text("carrect")), .fillLead(.pointOfSale, .text("hidden")),
            .answerLeadConsent(.contact, .notAsked), .answerLeadConsent(.partners, .notAsked),
            .answerLeadConsent(.partners, .no), .confirmLead(emailRead: false),
            .chooseBrand(.leapmotor, confirm: true), .chooseBrand(.ds, confirm: false),
            .promoteLead(LeadID(milliseconds: 0, random: [])),
        ]

    private static let hostile: [Command] = ["", "\u{1B}[2J", "%00=%1B"]
        .flatMap { text in
            LeadField.allCases.map { .fillLead($0, .text(text)) }
                + [.scanTicket(payload: text, agreed: true)]
        }

    static let exploration: (Exploration, [String]) = {
        var broken: [String] = []
        var exploration = Exploration()
        for steps in [wayThrough, otherWays] {
            exploration.explore(steps: steps, probes: probes) { step in
                for invariant in ExplorationTests.invariants + invariants
                where !invariant.holds(step) {
                    broken.append(
                        "\(invariant.name): \(step.command) → \(step.events.map(\.kind))")
                }
            }
        }
        return (exploration, broken)
    }()

    static let invariants: [ExplorationTests.Invariant] = [
        .init(name: "one visit at most is open") {
            $0.to.desk.journey == nil || $0.to.desk.lead == nil
        },
        .init(name: "R-208 no lead without the first consent asked") {
            guard $0.facts != nil, let lead = $0.from.desk.openLead else { return true }
            return lead.consents[.contact] != nil
        },
        .init(name: "R-208 each consent is answered or recorded as not asked") { step in
            guard step.facts != nil, let lead = step.from.desk.openLead else { return true }
            let unasked = step.events.compactMap { event in
                if case .consentNotAsked(let unasked) = event { unasked.purpose } else { nil }
            }
            return ConsentPurpose.allCases.allSatisfy {
                lead.consents[$0] != nil || lead.notAsked.contains($0) || unasked.contains($0)
            }
        },
        .init(name: "R-206 news alone makes no task for a dealer") {
            guard let facts = $0.facts else { return true }
            return facts.isDealerTask == facts.lines.contains { $0.request != .keepMeInformed }
        },
        .init(name: "R-214 a lead that obliges a dealer has one") {
            guard let facts = $0.facts else { return true }
            return !facts.isDealerTask || facts.dealer != nil
        },
        .init(name: "R-207 a dealer elsewhere is named in the comment") {
            guard $0.facts?.dealer == .other else { return true }
            return $0.from.desk.openLead?.form.comment != nil
        },
        .init(name: "R-170 nothing of the visitor stays on the desk") {
            guard let lead = $0.to.desk.lead, lead.stage == .done else { return true }
            return lead.form.filledFields == [.language] && lead.consents.isEmpty
        },
        .init(name: "R-304 a lead keeps the version it began with") {
            guard let before = $0.from.desk.openLead, let after = $0.to.desk.openLead,
                before.id == after.id
            else { return true }
            return before.referenceVersion == after.referenceVersion
        },
        .init(name: "R-211 a demoted journey is ended, or waits with its unsent quote") {
            guard case .demote = $0.command, let journey = $0.from.desk.journey else { return true }
            let isKept = $0.to.desk.parkedJourney(journey.id) != nil
            return isKept == (journey.unsentQuote != nil) && $0.to.desk.openLead != nil
        },
    ]

    @Test("R-209: every invariant holds after every accepted command in every reachable state")
    func invariantsHold() {
        let (exploration, broken) = Self.exploration
        #expect(broken.isEmpty, "\(broken.prefix(5))")
        #expect(exploration.situations.count > 100)
        #expect(exploration.accepted > 2000)
    }

    @Test("R-303: whatever happens to a lead is coded for the journal and read back the same")
    func eventsSurviveTheJournal() throws {
        for event in Self.exploration.0.events {
            #expect(try Event(event.kind, body: event.body()) == event)
        }
    }

    @Test("R-209: a lead is reached, thanked for, and left in every way there is")
    func everyWay() {
        let edges = Self.exploration.0.edges
        for way in [
            ["home", "beginLead", "lead"], ["lead", "confirmLead", "thanks"],
            ["thanks", "newLead", "lead"], ["thanks", "disconnectCustomer", "home"],
            ["lead", "abandon", "home"], ["lead", "parkJourney", "home"],
            ["customer", "demote", "lead"], ["thanks", "promoteLead", "customer"],
            ["lead", "signOut", "signedOut"], ["signedOut", "signIn", "lead"],
        ] {
            #expect(
                edges.contains { [$0.from, $0.command, $0.to] == way }, "\(way)")
        }
    }

    static func diagram(_ edges: Set<Exploration.Edge>) -> String {
        let stages = Set(Stage.allCases.map(\.rawValue))
        func place(_ name: String) -> String { stages.contains(name) ? "journey" : name }
        let order = ["signedOut", "home", "journey", "lead", "thanks"]
        let grouped: [[String]: Set<Exploration.Edge>] = Dictionary(
            grouping: edges, by: { [place($0.from), place($0.to)] }
        ).mapValues(Set.init)
        func isAboutLeads(_ ends: [String]) -> Bool {
            ends[0] != ends[1] && !ends.contains("signedOut")
                && (ends.contains("lead") || ends.contains("thanks"))
        }
        func rank(_ ends: [String]) -> [Int] { ends.compactMap(order.firstIndex) }
        let arrows: [(ends: [String], commands: [String])] =
            grouped
            .filter { isAboutLeads($0.key) }
            .map { ($0.key, Set($0.value.map(\.command)).sorted()) }
            .sorted { rank($0.0).lexicographicallyPrecedes(rank($1.0)) }
        let lines: [String] = arrows.map { arrow in
            "    \(arrow.ends[0]) --> \(arrow.ends[1]): \(arrow.commands.joined(separator: ", "))"
        }
        return """

            ## The lead

            Drawn the same way (`LeadExplorationTests`); from each place `signOut` leads out, and
            what was open comes back with its genius.

            ```mermaid
            stateDiagram-v2
                [*] --> home
            \(lines.joined(separator: "\n"))
            ```

            """
    }
}

extension Exploration.Step {
    /// The lead that the step confirmed.
    fileprivate var facts: LeadFacts? {
        events.lazy.compactMap { event in
            if case .leadConfirmed(let facts) = event { facts } else { nil }
        }.first
    }
}
