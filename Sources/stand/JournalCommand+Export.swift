import ArgumentParser
import Glibc
import LocalStore
import StandHeadless
import SyncProtocol

extension JournalCommand {
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Write every record as it is stored, or a bundle of what waits.")

        enum Format: String, ExpressibleByArgument {
            case jsonl, csv, bundle
        }

        @Option(
            help: "jsonl: stored records; csv: their columns; bundle: what waits for the centre.")
        var format: Format = .jsonl

        @Option(name: .shortAndLong, help: "The file to write; - for standard output.")
        var output: String

        @Flag(help: "Seal the bundle with a passphrase, from the terminal or standard input.")
        var passphrase = false

        @OptionGroup var data: DataOption

        func run() throws {
            if format == .bundle { return try exportBundle() }
            guard !passphrase else {
                throw Ending.wrongUse("--passphrase is for --format bundle")
            }
            let reader = try data.reader()
            let target = try self.target
            let file = try target.open()
            if format == .csv { try write(Array(RecordText.csvHeader.utf8), to: file) }
            try reader?.visit { element in
                switch element {
                case .unreadable(let seq, let detail):
                    StandardError.write("record \(seq) can't be read: \(detail)")
                case .record(let record):
                    let line =
                        format == .csv
                        ? Array(RecordText(record).csv.utf8) : try RecordLine.encode(record)
                    try write(line, to: file)
                }
            }
            try target.finish(file)
        }

        /// The file, anywhere but in the data folder.
        var target: OutputFile {
            get throws { try OutputFile(output, outside: data.folder) }
        }

        func write(_ line: [UInt8], to file: UnsafeMutablePointer<FILE>) throws {
            guard fwrite(line + [0x0A], 1, line.count + 1, file) == line.count + 1 else {
                throw Ending.environment("\(output) could not be written to its end")
            }
        }
    }
}
