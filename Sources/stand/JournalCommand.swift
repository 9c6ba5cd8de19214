import ArgumentParser
import Glibc
import LocalStore
import StandHeadless
import SyncProtocol

/// `stand journal …`: what is on record, read without disturbing whoever writes.
struct JournalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "List, show, verify and export the journal.",
        subcommands: [List.self, Show.self, Verify.self, Export.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One line a journey.")

        @Flag(help: "One JSON object a line.")
        var json = false

        @OptionGroup var data: DataOption

        func run() throws {
            guard let reader = try data.reader() else { return }
            let list = try JourneyList(reader)
            if json {
                for line in try list.json() { Output.line(line) }
            } else {
                for line in list.text { Output.words(line) }
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The records of one journey; sealed ones stay sealed.")

        @Argument(help: "The journey's id.")
        var journey: String

        @Flag(help: "One stored record a line, as JSON.")
        var json = false

        @OptionGroup var data: DataOption

        func run() throws {
            guard let id = UniqueID(journey) else {
                throw Ending.wrongUse("\(journey) is not a journey's id")
            }
            let records = try data.reader()?.records(of: id) ?? []
            guard !records.isEmpty else { throw Ending.no("there is no journey \(journey)") }
            for record in records {
                if json {
                    Output.line(String(decoding: try RecordLine.encode(record), as: UTF8.self))
                } else {
                    Output.words(RecordText(record).text)
                }
            }
        }
    }

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check order, gaps, chain and signatures; say what is wrong and where.")

        @Argument(help: "A copied journal; this terminal's own when left out.")
        var file: String?

        @Flag(help: "One JSON object.")
        var json = false

        @OptionGroup var data: DataOption

        func run() throws {
            let path = try file ?? data.journal
            let isThere = access(path, F_OK) == 0
            guard isThere || file == nil else {
                throw Ending.wrongUse("\(path) can't be read: \(String(cString: strerror(errno)))")
            }
            // A terminal that has recorded nothing yet has nothing wrong.
            let verification = isThere ? try JournalVerification.of(file: path) : .ofNothing
            let report = VerificationText(verification)
            if json {
                Output.line(try report.json())
            } else {
                for line in report.text { Output.words(line) }
            }
            if !verification.isGood { throw Ending.no("\(path): \(report.sum)") }
        }
    }
}

extension DataOption {
    /// The journal for reading; nothing where none was begun.
    func reader() throws -> JournalReader? {
        let path = try journal
        guard access(path, F_OK) == 0 else { return nil }
        do {
            return try JournalReader.open(file: path)
        } catch {
            throw Ending(error)
        }
    }
}
