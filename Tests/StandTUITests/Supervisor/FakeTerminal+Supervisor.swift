import SyncProtocol
import TerminalKit

@testable import JourneyEngine
@testable import LocalStore
@testable import StandTUI

extension FakeTerminal {
    /// A visitor was served; the supervisor came in with the PIN.
    static func supervising(_ language: Language = .english) -> FakeTerminal {
        var terminal = FakeTerminal.served(language)
        terminal.app.context.hasPin = true
        terminal.press(.function(10), .up, .up, .enter)
        terminal.type("4711")
        terminal.press(.enter)
        terminal.send(.pin(.checked(.right)))
        terminal.send(.supervisor(.entered))
        return terminal
    }

    /// The list of journeys.
    static func atJournal(
        _ language: Language = .english, filter: String = ""
    ) -> FakeTerminal {
        var terminal = supervising(language)
        terminal.press(.character("1"))
        terminal.type(filter)
        terminal.answerJournal()
        return terminal
    }

    /// The journey of the visitor who was served, in its middle, after these keys.
    static func replaying(
        _ language: Language = .english, at position: Int = 4, _ keys: Key...
    ) -> FakeTerminal {
        var terminal = atJournal(language)
        terminal.press(.enter)
        terminal.answerReplay()
        for _ in 0..<position { terminal.press(.right) }
        for key in keys { terminal.press(key) }
        return terminal
    }

    static func verifying(_ language: Language = .english) -> FakeTerminal {
        var terminal = supervising(language)
        terminal.press(.character("2"), .enter)
        terminal.send(.supervisor(.verifying(412_000, of: 1_000_000)))
        return terminal
    }

    /// A verification with one finding of each kind.
    static func verified(_ language: Language = .english) -> FakeTerminal {
        var terminal = verifying(language)
        let problems: [JournalProblem] = [
            .outOfOrder(after: 1041), .missing(first: 7, last: 9), .previousDiffers, .hashDiffers,
            .epochDiffers, .unreadable(detail: "its columns"), .headDiffers, .headSignatureWrong,
            .tailLost(proved: 1_000_007), .fileDamaged(detail: "page 7"),
            .schemaChanged(name: "trigger journal_is_not_changed"),
        ]
        let findings = problems.enumerated().map { index, problem in
            let isFile = index > 8
            return VerificationFinding(
                JournalFinding(seq: isFile ? 0 : Int64(index * 100 + 7), problem: problem))
        }
        terminal.send(
            .supervisor(
                .verified(
                    VerificationReport(
                        records: 1_000_000, findings: findings, isStopped: false))))
        return terminal
    }

    static func atAccess(_ language: Language = .english) -> FakeTerminal {
        var terminal = supervising(language)
        let journey = terminal.past.compactMap(\.journey).first
        var records = terminal.records
        let genius = terminal.desk.session?.genius
        for (minute, note) in [
            SupervisorNote.entered, .unmasked(journey), .exported(journey, .cast),
        ].enumerated() {
            let time = FakeTerminal.now.adding(milliseconds: Int64(minute) * 60_000)
            records.take(SupervisorAct(note: note, genius: genius, time: time))
        }
        terminal.send(
            .supervisor(
                .noted(
                    Snapshot(
                        desk: terminal.desk, records: records, catalogue: SampleShow.catalogue,
                        freshCustomer: CustomerID(milliseconds: 0, random: [])))))
        terminal.press(.character("3"))
        return terminal
    }

    static func forgetting(_ language: Language = .english) -> FakeTerminal {
        var terminal = atJournal(language)
        terminal.press(.function(8))
        terminal.type("x")
        return terminal
    }

    /// The journeys that this terminal's journal would list, and as many again of others.
    mutating func answerJournal() {
        guard let question = requests.compactMap(\.question).last else { return }
        let own = JourneySummary(recorded)
        let others = (1...30).map { JourneySummary(otherVisit($0)) }
        let rows = [own] + others
        send(
            .supervisor(
                .journeys(
                    JourneyPage(
                        question: question, total: 31, found: rows.count, looked: 31, rows: rows))))
    }

    /// The journey that was asked for, as the store would read it.
    mutating func answerReplay() {
        guard case .open(_, let isMasked)? = requests.last else { return }
        let records = recorded
        let tape = ReplayTape(
            records, isMasked: isMasked, open: { record throws(StoreError) in record.body },
            record: { seq in records.first { $0.header.seq == seq } })
        guard let tape else { return }
        send(.supervisor(.tape(tape, SampleShow.catalogue)))
    }

    var requests: [SupervisorRequest] {
        effects.compactMap { effect in
            if case .supervise(let request) = effect { request } else { nil }
        }
    }

    /// The first journey of the terminal as its records, fourteen seconds from step to step.
    private var recorded: [JournalRecord] {
        let journey = past.compactMap(\.journey).first
        let events = past.filter { $0.journey == journey }.map(\.event)
        return Self.records(of: events, journey, from: 1041, at: FakeTerminal.now)
    }

    /// A short visit some time before, of another genius.
    private func otherVisit(_ number: Int) -> [JournalRecord] {
        let time = FakeTerminal.now.adding(milliseconds: -Int64(number) * 760_000)
        let genius = GeniusID(recorded: #"INETPSA\TA5109"# + String(number % 10))
        let journey = JourneyID(milliseconds: time.milliseconds, random: [UInt8(number)])
        let brands = Brand.allCases.filter(\.makesQuotes)
        let begun = JourneyBegan(
            journey: journey, genius: genius, brand: brands[number % brands.count],
            market: number.isMultiple(of: 4) ? .luxembourg : .belgium,
            language: number.isMultiple(of: 3) ? .dutch : .french, referenceVersion: "1")
        let ends: [Event] = [
            .customerDisconnected, .journeyAbandoned, .journeyParked(JourneyParked(reason: .idle)),
            .journeyDemoted,
        ]
        return Self.records(
            of: [.journeyBegan(begun), ends[number % ends.count]], journey, from: Int64(number) * 2,
            at: time)
    }

    private static func records(
        of events: [Event], _ journey: JourneyID?, from seq: Int64, at time: Timestamp
    ) -> [JournalRecord] {
        var previous = ChainHash.zero
        return events.enumerated().compactMap { index, event in
            let passed = Int64(index) * 14_000
            let header = RecordHeader(
                epoch: .zero, seq: seq + Int64(index), eventID: .zero,
                journey: journey.map { UniqueID($0) } ?? .zero, type: event.kind.rawValue,
                version: 1, subject: event.customer.map { UniqueID($0) },
                genius: #"INETPSA\TA48213"#,
                moment: Moment(
                    wallMilliseconds: time.milliseconds + passed, monotonicMilliseconds: passed,
                    bootID: .zero))
            guard let body = try? event.body() else { return nil }
            let record = JournalRecord(header: header, body: body, after: previous)
            previous = record.hash
            return record
        }
    }
}

extension SupervisorRequest {
    fileprivate var question: JourneyQuestion? {
        if case .journeys(let question) = self { question } else { nil }
    }
}
