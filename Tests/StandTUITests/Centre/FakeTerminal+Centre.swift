import JourneyEngine
import SyncQueue
import TerminalKit

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

    /// Journeys that wait: the first of them has been tried.
    private static var waitingJourneys: [WaitingJourney] {
        let told: [(String?, Int, Int, String, String?)] = [
            (nil, 1, 37, "", nil), ("1", 6, 36, "INETPSA\\TA48213", "ML"),
            ("2", 4, 20, "INETPSA\\TA48213", "JD"), ("3", 2, 11, "INETPSA\\TA51090", nil),
            ("4", 1, 2, "INETPSA\\TA51090", "PV"), ("5", 1, 1, "INETPSA\\TA48213", "AB"),
        ]
        var journeys = told.enumerated().map { index, journey in
            WaitingJourney(
                journey: journey.0, records: journey.1,
                places: Int64(index + 1)...Int64(index + 1),
                wallMilliseconds: FakeTerminal.now.milliseconds - Int64(journey.2) * 60_000,
                genius: journey.3, initials: journey.4)
        }
        for index in 0..<3 { journeys[index].attempts = 6 }
        return journeys
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
            status.journeys = waitingJourneys
        }
    }

    /// A search begun online.
    static func searchingCentrally(_ language: Language = .english) -> FakeTerminal {
        var terminal = FakeTerminal.registered(language)
        terminal.press(.character("1"), .character(offerKey(language)))
        return terminal
    }

    /// The central base answers what it was asked last.
    mutating func answerCentrally(_ outcome: CentralLook.Outcome? = nil) {
        guard let question = app.context.central?.question else { return }
        let matches = [
            ("Marie", "Leblanc", "1000", "Bruxelles"), ("Marie", "Leblanc", "4000", "Liège"),
        ]
        let found = matches.enumerated().map { index, match in
            CentralMatch(
                customer: CustomerID(
                    milliseconds: 1, random: [UInt8](repeating: UInt8(index + 1), count: 10)),
                isProfessional: false, firstName: match.0, lastName: match.1, company: "",
                postalCode: match.2, city: match.3)
        }
        send(.central(CentralLook(question, outcome ?? .found(found, isCut: false))))
    }
}
