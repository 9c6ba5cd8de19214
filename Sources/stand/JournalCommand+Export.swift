import ArgumentParser
import Glibc
import LocalStore
import StandHeadless
import SyncProtocol

extension JournalCommand {
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write every record as it is stored.")

        enum Format: String, ExpressibleByArgument {
            case jsonl, csv, bundle
        }

        @Option(help: "jsonl: stored records; csv: their columns without the bodies.")
        var format: Format = .jsonl

        @Option(name: .shortAndLong, help: "The file to write; - for standard output.")
        var output: String

        @OptionGroup var data: DataOption

        func run() throws {
            guard format != .bundle else {
                throw Ending.no("a bundle is sealed to the centre, and no licence is registered")
            }
            let reader = try data.reader()
            let target = try OutputFile(output, outside: data.folder)
            let file = try target.open()
            if format == .csv { try write(Array(RecordText.csvHeader.utf8), to: file) }
            try reader?.visit { element in
                switch element {
                case .unreadable(let seq, let detail):
                    StandardError.write("stand: record \(seq) can't be read: \(detail)")
                case .record(let record):
                    let line =
                        format == .csv
                        ? Array(RecordText(record).csv.utf8) : try RecordLine.encode(record)
                    try write(line, to: file)
                }
            }
            try target.finish(file)
        }

        private func write(_ line: [UInt8], to file: UnsafeMutablePointer<FILE>) throws {
            guard fwrite(line + [0x0A], 1, line.count + 1, file) == line.count + 1 else {
                throw Ending.environment("\(output) could not be written to its end")
            }
        }
    }
}
