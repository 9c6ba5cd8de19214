import ArgumentParser
import JourneyEngine
import LocalStore
import StandHeadless
import StandTUI
import SyncQueue

/// `stand sync …`: what waits for the centre, and sending it.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Show what waits for the centre, and send it.",
        subcommands: [Status.self, DrainOnce.self])

    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status", abstract: "What waits, since when, and what keeps it.")

        @Flag(help: "One JSON object.")
        var json = false

        @OptionGroup var data: DataOption

        func run() throws {
            let kept = try data.kept()
            let status = try QueueStatus(
                of: ReadRecords(reader: kept.reader), report: kept.report,
                wallMilliseconds: WallClock.milliseconds())
            let text = QueueText(status)
            if json {
                Output.line(try text.json())
            } else {
                for line in text.text { Output.words(line) }
            }
        }
    }

    struct DrainOnce: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "drain", abstract: "Send what waits to the centre.")

        @Flag(help: "Go on through failures until nothing waits.")
        var untilEmpty = false

        @Option(help: "Give up after so many seconds.")
        var timeout: Int?

        @Flag(help: "One JSON object at the end.")
        var json = false

        @OptionGroup var data: DataOption

        func validate() throws {
            if let timeout, timeout < 1 {
                throw ValidationError("--timeout takes a whole number of seconds, from 1 on")
            }
        }

        func run() throws {
            let deadline = timeout.map { ContinuousClock.now + .seconds($0) }
            let terminal = try open()
            let licence = try terminal.requireLicence()
            let (before, head) = (try terminal.waiting(), try terminal.outlet.headSeq())
            var result = try HeadlessDrain(
                journal: terminal.journal, shelf: terminal.shelf, licence: licence,
                goesOn: untilEmpty, deadline: deadline
            ).run()
            try terminal.close()
            if result.hasNews { result = try takeNews(terminal, licence, until: deadline) }
            let reader = try data.reader()
            let status = try QueueStatus(
                of: ReadRecords(reader: reader), report: result.report,
                wallMilliseconds: WallClock.milliseconds())
            let added = (try reader?.end().seq ?? head) - head
            try tell(status, sent: max(0, before + added - status.waitingRecords))
            guard status.waitingRecords > 0 || result.report.isOnline != true else { return }
            throw ending(result, waiting: status.waitingRecords)
        }

        /// While the app runs, it is the one that drains.
        private func open() throws -> RegisteredTerminal {
            let folder = try data.standFolder
            do throws(StoreError) {
                _ = try FolderLock(folder)
            } catch {
                guard case .heldBy = error else { throw Ending(error) }
                throw Ending.environment("\(error), which sends by itself: see `stand sync status`")
            }
            return try RegisteredTerminal(data)
        }

        /// Takes on record what the centre told, such as that a mail was sent, and sends that too.
        ///
        /// It takes the whole workplace, with the picture of all that was recorded; most drains
        /// do without.
        private func takeNews(
            _ terminal: RegisteredTerminal, _ licence: Licence,
            until deadline: ContinuousClock.Instant?
        ) throws -> HeadlessDrain.Result {
            let workplace = try data.workplace(terminal.lock)
            let recorder = workplace.recorder
            let result = try HeadlessDrain(
                journal: OutletJournal(outlet: try recorder.outlet()), shelf: terminal.shelf,
                licence: licence, goesOn: untilEmpty, deadline: deadline
            ).run { recorder.take($0) }
            try workplace.close()
            return result
        }

        private func tell(_ status: QueueStatus, sent: Int64) throws {
            if json {
                Output.line(try QueueText(status).json())
            } else {
                Output.line("records sent: \(sent); still waiting: \(status.waitingRecords)")
            }
        }

        /// Why it did not come to its end: a no from the centre or the licence, else the way there.
        private func ending(_ result: HeadlessDrain.Result, waiting: Int64) -> Ending {
            if let halt = result.report.halt { return .no(sentence(for: halt, in: .english)) }
            let words = result.report.trouble.map { sentence(for: $0, in: .english) }
            return .environment(words ?? "the time was over; records that wait: \(waiting)")
        }
    }
}
