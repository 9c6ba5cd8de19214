import JourneyEngine
import SyncQueue
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The end of a visit")
struct CloseTests {
    @Test(
        "R-162: a send-out says what it waits for: the licence, then the Wi-Fi",
        arguments: [
            (LicenceStanding.notRegistered, "No licence yet: the quote", "with the licence."),
            (.valid, "Offline: the quote leaves", "as soon as the Wi-Fi is back. You can"),
        ])
    func queued(licence: LicenceStanding, before: String, after: String) {
        var terminal = FakeTerminal.atSendOut()
        _ = terminal.app.take(
            .status(
                QueueStatus(
                    connection: .offline, licence: licence, waitingRecords: 14,
                    oldestAge: .seconds(37 * 60), lastDrainWallMilliseconds: nil)))
        #expect(terminal.screen.contains(before))
        terminal.press(.enter)
        #expect(terminal.page == .close)
        #expect(terminal.screen.contains(after))
    }

    @Test("R-170: the customer hears that the quote comes by email only where it was sent")
    func whatToSay() {
        #expect(FakeTerminal.atClose().screen.contains("quote BMS26-7K3M9X-0001 comes by email"))
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.function(5), .character("y"))
        #expect(!terminal.screen.contains("comes by email"))
        #expect(!terminal.screen.contains("will get in touch"))
    }

    @Test("R-170: another offer keeps the customer and begins with the models")
    func anotherOffer() {
        var terminal = FakeTerminal.atClose()
        terminal.press(.character("1"))
        #expect(terminal.page == .models)
        #expect(terminal.screen.contains("(ML)"))
        #expect(terminal.journey?.configuration == nil)
    }

    @Test("R-170: disconnecting shows home, and nobody in the ball")
    func disconnect() {
        var terminal = FakeTerminal.atClose()
        terminal.press(.character("2"))
        #expect(terminal.page == .home)
        #expect(terminal.screen.contains("( … )"))
        #expect(terminal.journey == nil)
    }

    @Test("R-151, R-170: Enter alone ends the visit; another offer is asked for")
    func enterEnds() {
        var terminal = FakeTerminal.atClose()
        terminal.press(.enter)
        #expect(terminal.journey == nil)
    }
}
