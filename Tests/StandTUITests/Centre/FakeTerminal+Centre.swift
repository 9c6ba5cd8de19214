import JourneyEngine
import SyncQueue

@testable import StandTUI

extension FakeTerminal {
    /// At home, with a licence and a queue as given.
    static func registered(
        _ language: Language = .english, _ change: (inout QueueStatus) -> Void = { _ in }
    ) -> FakeTerminal {
        var terminal = FakeTerminal.atHome(language)
        var status = QueueStatus(
            connection: .online, licence: .valid, waitingRecords: 0, oldestAge: nil,
            lastDrainWallMilliseconds: FakeTerminal.now.milliseconds - 120_000)
        status.terms = LicenceTerms(
            show: "BMS-2026", terminal: 12, name: "stand-hall-5",
            brands: ["peugeot", "citroen", "opel", "ds"],
            validUntilMilliseconds: FakeTerminal.now.milliseconds + 864_000_000,
            centre: "https://centre.bms.example:8750")
        status.offeredReference = "2026-01-14"
        status.skewMilliseconds = 300
        change(&status)
        terminal.send(.status(status))
        return terminal
    }

    /// As ``registered(_:_:)``, but the centre can't be reached.
    static func cutOff(_ language: Language = .english) -> FakeTerminal {
        registered(language) { status in
            status.connection = .offline
            status.waitingRecords = 14
            status.oldestAge = .seconds(37 * 60)
            status.trouble = .unreachable
            status.attempts = 6
            status.nextTryWallMilliseconds = FakeTerminal.now.milliseconds + 45_000
            status.skewMilliseconds = -400_000
        }
    }
}
