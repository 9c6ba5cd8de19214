import JourneyEngine
import SyncQueue
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The centre's pages")
struct CentreTests {
    private func errands(_ terminal: FakeTerminal) -> [Errand] {
        terminal.effects.compactMap { effect in
            if case .errand(let errand) = effect { errand } else { nil }
        }
    }

    @Test("R-305: the status line tells the connection, what waits, since when, and the last drain")
    func statusLine() {
        let offline = FakeTerminal.cutOff().screen
        #expect(offline.contains("offline"))
        #expect(offline.contains("queue 14, oldest 37 min"))
        let online = FakeTerminal.registered().screen
        #expect(online.contains("online"))
        #expect(online.contains("queue 0  sent "))
    }

    @Test(
        "R-305: the status line says why nothing is sent until somebody acts",
        arguments: [
            (LicenceStanding.expired, "licence expired"), (.revoked, "licence revoked"),
            (.notRegistered, "licence not registered"),
        ])
    func standing(standing: LicenceStanding, words: String) {
        let terminal = FakeTerminal.registered { $0.licence = standing }
        #expect(terminal.screen.contains(words))
    }

    @Test(
        "R-305: each reason has a sentence of its own in each language",
        arguments: Language.allCases)
    func reasons(language: Language) {
        let troubles: [DrainTrouble] = [
            .unreachable, .untrusted, .notTheCentre, .interrupted, .busy, .centreFull,
            .centreFailed(status: 500), .refused(status: 400), .outOfStep, .journalUnreadable,
            .epochNotOpened,
        ]
        let halts: [DrainHalt] = [
            .licence(.notRegistered), .licence(.expired), .licence(.revoked), .unknownTerminal,
            .fork, .cloned, .notUnderstood,
        ]
        let sentences =
            troubles.map { sentence(for: $0, in: language) }
            + halts.map { sentence(for: $0, in: language) }
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.count > 20 })
    }

    @Test("R-301: a code and an address make a registration, one at a time")
    func registers() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.character("q"), .character("l"))
        #expect(terminal.page == .licence)
        terminal.type("ABCD-1234")
        terminal.press(.enter)
        terminal.type("centre:8750")
        terminal.press(.enter, .enter)
        #expect(
            errands(terminal) == [.register(code: "ABCD-1234", centre: "https://centre:8750")])
        terminal.send(.errandEnded(.otherCentre))
        #expect(terminal.screen.contains("did not issue this code"))
        terminal.press(.enter)
        #expect(errands(terminal).count == 2)
    }

    @Test("R-302: the licence goes only after a question; no is no")
    func removes() {
        var terminal = FakeTerminal.registered()
        terminal.press(.character("q"), .character("l"), .character("r"), .character("n"))
        #expect(errands(terminal).isEmpty)
        terminal.press(.character("r"), .character("y"))
        #expect(errands(terminal) == [.removeLicence])
        terminal.send(.errandEnded(.recordsWait(count: 3)))
        #expect(terminal.screen.contains("3 records wait"))
    }

    @Test("R-305: Enter on the queue's page sends now; the ball menu leads there too")
    func sends() {
        var terminal = FakeTerminal.registered()
        terminal.press(.character("q"), .enter)
        #expect(errands(terminal) == [.send])
        terminal.send(.errandEnded(.tried))
        terminal.press(.escape, .function(10), .end, .enter)
        #expect(terminal.page == .queue || terminal.page == .home)
    }

    @Test("R-103: a licence names the brands that may be chosen")
    func brands() {
        let terminal = FakeTerminal.registered()
        #expect(terminal.app.context.brands == [.peugeot, .citroen, .opel, .ds])
    }

    @Test("What the centre told changes the records under a command that is under way, no more")
    func learned() {
        var terminal = FakeTerminal.served()
        let before = terminal.app.context.desk
        terminal.send(
            .learned(
                Snapshot(
                    desk: Desk(), records: terminal.app.context.records,
                    catalogue: terminal.app.context.catalogue,
                    freshCustomer: CustomerID(milliseconds: 0, random: []))))
        #expect(terminal.app.context.desk != before || before == Desk())
    }
}
