import Testing

@testable import StandCentral

@Suite("The mail rule")
struct MailMachineTests {
    /// A mail and the world around it, as nobody but the test can see both.
    private struct Situation: Hashable {
        var machine = MailMachine(due: 0)
        var place = Place.idle
        /// How often the server has taken it.
        var copies = 0
        /// How often an operator sent it although it may have arrived.
        var decisions = 0

        enum Place { case idle, connecting, begun, given }

        /// What is true whatever happens.
        var isSound: Bool {
            let isWhole = copies <= 1 + decisions
            return switch machine.state {
            case .waiting: isWhole && copies <= decisions
            case .sent: isWhole && copies >= 1
            case .failed: isWhole && copies <= decisions
            case .sending, .uncertain: isWhole
            case .dropped: false
            }
        }

        func taking(_ input: MailInput, _ place: Place = .idle) -> Situation? {
            var next = self
            guard next.machine.take(input, at: 0) else { return nil }
            next.machine.due = 0
            next.place = place
            return next
        }

        func ending(_ stage: MailReport.Stage, _ reply: Int, isTaken: Bool = false) -> Situation? {
            taking(
                .ends(
                    MailReport(stage: stage, isTaken: isTaken, reply: reply, words: "").outcome))
        }

        /// The program is killed and started again: only what was written down is left.
        var killed: Situation {
            var next = self
            next.place = .idle
            _ = next.machine.take(.found, at: 0)
            return next
        }

        /// Everything that can happen next.
        var next: [Situation?] {
            switch place {
            case .idle: idle
            case .connecting:
                [
                    killed, taking(.begins, .begun), ending(.nowhere, 0), ending(.nowhere, 535),
                    ending(.sender, 530), ending(.recipient, 451), ending(.recipient, 550),
                    ending(.recipient, 0), ending(.asked, 0), ending(.asked, 452),
                ]
            case .begun:
                [killed, ending(.begun, 0), with { $0.place = .given }]
            case .given:
                [taken.killed, killed, taken.ending(.whole, 250, isTaken: true)]
                    + [taken, self].map { $0.ending(.whole, 0) }
                    + [ending(.whole, 451), ending(.whole, 554), ending(.whole, 421)]
            }
        }

        private var idle: [Situation?] {
            let wasUncertain = machine.state == .uncertain
            let retried =
                decisions < 2
                ? taking(.retry)?.with { $0.decisions += wasUncertain ? 1 : 0 } : nil
            guard machine.state == .waiting else { return [retried] }
            return [retried, taking(.hasLeft), with { $0.place = .connecting }]
        }

        private var taken: Situation { with { $0.copies += 1 } }

        private func with(_ change: (inout Situation) -> Void) -> Situation {
            var next = self
            change(&next)
            return next
        }
    }

    @Test(
        "R-162: in every state that can be reached a mail is neither lost nor sent twice by itself")
    func everywhere() {
        var seen: Set<Situation> = [Situation()]
        var open = [Situation()]
        while let situation = open.popLast() {
            #expect(situation.isSound, "\(situation)")
            for next in situation.next.compactMap({ $0 }) where seen.insert(next).inserted {
                open.append(next)
            }
        }
        #expect(seen.count > 500)
        #expect(Set(seen.map(\.machine.state)) == Set(MailState.allCases).subtracting([.dropped]))
    }

    @Test(
        "R-163: what the server said decides what becomes of the mail",
        arguments: [
            (.nowhere, 0, .unreachable("w")), (.nowhere, 554, .unreachable("w")),
            (.sender, 550, .unreachable("w")), (.recipient, 550, .refused("w")),
            (.recipient, 450, .later("w")), (.recipient, 421, .unreachable("w")),
            (.recipient, 0, .unreachable("w")), (.asked, 554, .refused("w")),
            (.begun, 0, .later("w")), (.whole, 0, .unanswered("w")), (.whole, 451, .later("w")),
            (.whole, 554, .refused("w")),
        ] as [(MailReport.Stage, Int, MailOutcome)])
    func outcomes(stage: MailReport.Stage, reply: Int, outcome: MailOutcome) {
        let report = MailReport(stage: stage, isTaken: false, reply: reply, words: "w")
        #expect(report.outcome == outcome)
    }

    @Test("R-163: a mail that is put off waits ever longer, and is given up after five days")
    func backOff() throws {
        var machine = MailMachine(due: 0)
        var time: Int64 = 0
        var waits: [Int64] = []
        while machine.state == .waiting {
            time = machine.due
            let isTaken = machine.take(.ends(.later("greylisted")), at: time)
            try #require(isTaken)
            waits.append((machine.due - time) / 60_000)
        }
        #expect(waits.prefix(8) == [1, 5, 15, 30, 60, 120, 240, 240])
        #expect((4...6).contains(time / 86_400_000))
        #expect(machine.words == "given up after 36 attempts: greylisted")
    }

    @Test("R-163: a server that is away costs a mail no attempt")
    func away() {
        var machine = MailMachine(due: 0)
        for _ in 0..<100 {
            let isTaken = machine.take(.ends(.unreachable("away")), at: machine.due)
            #expect(isTaken)
        }
        #expect(machine.attempts == 0)
        #expect(machine.state == .waiting)
    }

    @Test("Mails to one domain keep their distance, those to others don't wait for them")
    func pace() {
        var pace = MailPace(perSecond: 10)
        // The last one is after the clock was put back.
        let asked: [(String, Int64)] = [
            ("a", 1_000), ("b", 1_000), ("a", 1_040), ("a", 1_100), ("a", 5),
        ]
        #expect(asked.map { pace.wait(for: $0.0, at: $0.1) } == [0, 0, 60, 0, 0])
        var none = MailPace(perSecond: 0)
        #expect((0..<9).allSatisfy { _ in none.wait(for: "a", at: 0) == 0 })
    }

    @Test("R-407: the words of a refusal come without the person")
    func words() throws {
        let marie = try #require(MailAddress("marie.leblanc@example.com"))
        let report = MailReport(
            stage: .recipient, isTaken: false, reply: 550,
            words: "550 5.1.1 <marie.leblanc@example.com>: \u{1B}[2J Marie.Leblanc\r\n unknown é")
        #expect(report.without(marie).words == "550 5.1.1 … [2J … unknown")
    }
}
