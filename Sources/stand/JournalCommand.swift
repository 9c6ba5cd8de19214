import ArgumentParser
import Glibc
import JourneyEngine
import LocalStore
import StandHeadless
import SyncProtocol

/// `stand journal …`: what is on record, read without disturbing whoever writes.
struct JournalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "List, show, verify and export the journal.",
        subcommands: [List.self, Show.self, Verify.self, Export.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "One line a journey.")

        @Flag(help: "One JSON object a line.")
        var json = false

        @OptionGroup var reveal: RevealOption
        @OptionGroup var data: DataOption

        func run() throws {
            guard let reader = try data.reader() else { return try data.sayIfMissing() }
            let names = try reveal.granted(data, .unmasked(nil)) { archive, records in records }
            let list = try JourneyList(reader, revealing: names)
            if json {
                for line in try list.json() { Output.line(line) }
            } else {
                for line in list.text { Output.words(line) }
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "The records of one journey; sealed ones stay sealed without --reveal.")

        @Argument(help: "The journey's id.")
        var journey: String

        @Flag(help: "One stored record a line, as JSON.")
        var json = false

        @OptionGroup var reveal: RevealOption
        @OptionGroup var data: DataOption

        func validate() throws {
            guard !(json && reveal.reveal) else {
                throw ValidationError("--json shows records as they are stored, sealed")
            }
        }

        func run() throws {
            guard let id = UniqueID(journey) else {
                throw Ending.wrongUse("\(journey) is not a journey's id")
            }
            let records = try data.reader()?.records(of: id) ?? []
            guard !records.isEmpty else { throw Ending.no("there is no journey \(journey)") }
            let bodies = try reveal.granted(data, .unmasked(JourneyID(journey))) { archive, _ in
                records.map(archive.plainBody)
            }
            for (index, record) in records.enumerated() {
                if json {
                    Output.line(String(decoding: try RecordLine.encode(record), as: UTF8.self))
                } else {
                    Output.words(RecordText(record, plainBody: bodies?[index]).text)
                }
            }
        }
    }

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Check order, gaps, chain and signatures; say what is wrong and where.")

        @Argument(help: "A copied journal; this terminal's own when left out.")
        var file: String?

        @Flag(help: "One JSON object.")
        var json = false

        @OptionGroup var data: DataOption

        func run() throws {
            let path = try file ?? data.journal
            let verification = try verification(of: path)
            let report = VerificationText(verification)
            if json {
                Output.line(try report.json())
            } else {
                for line in report.text { Output.words(line) }
            }
            if !verification.isGood { throw Ending.no("\(path): \(report.sum)") }
        }

        private func verification(of path: String) throws -> JournalVerification {
            guard file != nil else {
                let folder = try data.folder
                // A terminal that was never used has nothing wrong, and stays as it is.
                if access(folder, F_OK) != 0, errno == ENOENT {
                    try data.sayIfMissing()
                    return JournalVerification()
                }
                return try JournalVerification.ofOwn(try StandFolder(path: folder))
            }
            try InputFile.require(path)
            return try JournalVerification.of(file: path)
        }
    }
}

extension DataOption {
    /// The journal for reading; nothing where none was begun.
    func reader() throws -> JournalReader? {
        let path = try journal
        guard access(path, F_OK) == 0 else {
            guard errno == ENOENT else {
                throw Ending.environment(
                    "\(path) can't be read: \(SystemError.words)")
            }
            return nil
        }
        do {
            return try JournalReader.open(file: path)
        } catch {
            throw Ending(error)
        }
    }
}
