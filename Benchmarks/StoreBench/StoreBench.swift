import ArgumentParser
import GeneratedShow
import JourneyEngine
import LocalStore
import SyncProtocol

/// What the benchmarks ask of the store from inside one process; nothing of it ships.
@main
struct StoreBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store-bench", abstract: "Measure the store; each answer is one JSON line.",
        subcommands: [
            Generate.self, Append.self, Replay.self, Rewrite.self, CountFigures.self,
        ])

    /// Takes a data folder into use, as the app does; it has reference data already.
    static func workplace(_ folder: String) throws -> Workplace {
        try Workplace.open(
            try FolderLock(try StandFolder(path: folder)), credentials: nil, sample: { nil })
    }

    /// Prints how much was done, and in how many seconds.
    static func report(_ count: Int, since start: ContinuousClock.Instant) {
        let duration = start.duration(to: .now)
        let seconds =
            Double(duration.components.seconds)
            + Double(duration.components.attoseconds) * 1e-18
        print("{\"count\":\(count),\"seconds\":\(seconds)}")
    }
}

extension StoreBench {
    /// Fills a new data folder with the events of a seeded show.
    struct Generate: ParsableCommand {
        @Argument var folder: String
        @Option var events: Int
        @Option var seed: UInt64 = 1

        func run() throws {
            let workplace = try StoreBench.workplace(folder)
            let start = ContinuousClock.now
            var generator = ShowGenerator(workplace.recorder, seed: seed)
            try generator.run(events: events)
            try workplace.close()
            StoreBench.report(generator.events, since: start)
        }
    }

    /// Appends sealed records, each durable before the next.
    struct Append: ParsableCommand {
        @Argument var folder: String
        @Option var count: Int
        @Option(help: "The size of each body before it is sealed.") var bytes = 300

        func run() throws {
            let workplace = try StoreBench.workplace(folder)
            let recorder = workplace.recorder
            var chance = SystemRandomNumberGenerator()
            let key = try recorder.vault.mint(.random(using: &chance))
            let body = [UInt8](repeating: UInt8(ascii: "x"), count: bytes)
            let journey = UniqueID.random(using: &chance)
            let entries = (0..<count).map { index in
                JournalEntry(
                    eventID: .random(using: &chance), journey: journey, type: "wishNoted",
                    genius: "INETPSA\\TA48213",
                    moment: Moment(
                        wallMilliseconds: Int64(index), monotonicMilliseconds: Int64(index),
                        bootID: .zero),
                    body: .personal(body, key: key))
            }
            let start = ContinuousClock.now
            for entry in entries { try recorder.journal.append([entry]) }
            StoreBench.report(count, since: start)
            try workplace.close()
        }
    }

    /// Reads a journal as one event after another: chain verified, seal opened, folded.
    struct Replay: ParsableCommand {
        @Argument var folder: String

        func run() throws {
            let lock = try FolderLock(try StandFolder(path: folder))
            let device = try DeviceKey.load(lock, credentials: nil)
            let start = ContinuousClock.now
            let vault = try KeyVault.open(lock, device: device, wallMilliseconds: 0).vault
            var fold = JournalFold(Sealer(vault))
            var chain = ChainCheck()
            var count = 0
            var findings = 0
            try JournalReader.open(file: lock.folder.journal).visit { element in
                if case .record(let record) = element { findings += chain.take(record).count }
                fold.take(element)
                count += 1
            }
            fold.finish()
            StoreBench.report(count, since: start)
            guard findings == 0, fold.notices.isEmpty else { throw ExitCode(1) }
        }
    }

    /// Counts the figures of a journal from its first record on.
    struct CountFigures: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "figures")

        @Argument var folder: String

        func run() throws {
            let reader = try JournalReader.open(file: folder + "/journal.db")
            let start = ContinuousClock.now
            var reading = FigureReading()
            try reading.read(reader)
            let figures = Figures(reading.fold)
            StoreBench.report(Int(reading.reached), since: start)
            guard figures.quotes > 0, reading.unreadable == 0 else { throw ExitCode(1) }
        }
    }

    /// Makes the durable writes of another folder's journal over again, in the same transactions:
    /// the appends of a walk without the walk.
    struct Rewrite: ParsableCommand {
        @Argument var source: String
        @Argument var folder: String

        func run() throws {
            var turns: [[JournalRecord]] = []
            try JournalReader.open(file: source + "/journal.db").visit { element in
                guard case .record(let record) = element else { return }
                if let last = turns.last?.last, last.isOfTurn(of: record) {
                    turns[turns.count - 1].append(record)
                } else {
                    turns.append([record])
                }
            }
            let workplace = try StoreBench.workplace(folder)
            let recorder = workplace.recorder
            let start = ContinuousClock.now
            for turn in turns {
                try recorder.journal.append(try turn.map { try $0.entry(recorder.vault) })
            }
            StoreBench.report(turns.count, since: start)
            try workplace.close()
        }
    }
}

extension JournalRecord {
    /// Whether two records were made by one command: their ids share their chance.
    fileprivate func isOfTurn(of other: JournalRecord) -> Bool {
        header.eventID.low == other.header.eventID.low
    }

    /// The same record as one that is to be appended; a sealed body is taken for its plain one.
    fileprivate func entry(_ vault: KeyVault) throws -> JournalEntry {
        let isPersonal = isSealed
        let key = isPersonal ? try header.subject.map(vault.mint) : nil
        return JournalEntry(
            eventID: header.eventID, journey: header.journey, type: header.type,
            version: header.version, genius: header.genius, moment: header.moment,
            body: key.map { .personal(Array(body.dropFirst(29)), key: $0) }
                ?? .plain(body, subject: header.subject))
    }
}
