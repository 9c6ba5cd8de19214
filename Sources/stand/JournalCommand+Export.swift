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
            try refuseOwnFolder()
            let file = try open()
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
            guard fclose(file) == 0, !isRenamed || rename(unfinished, output) == 0 else {
                throw Ending.environment("\(output) could not be written to its end")
            }
        }

        /// A file is written beside its target and renamed, so that a failed export leaves what
        /// was there; standard output, a pipe or a device is written to as it is.
        private var isRenamed: Bool {
            if output == "-" { return false }
            var status = stat()
            return stat(output, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
        }

        private var unfinished: String { output + ".unfinished" }

        private func open() throws -> UnsafeMutablePointer<FILE> {
            let file =
                output == "-"
                ? fdopen(dup(STDOUT_FILENO), "wb") : fopen(isRenamed ? unfinished : output, "wb")
            guard let file else {
                throw Ending.environment("\(output) can't be written: \(SystemError.words)")
            }
            return file
        }

        /// The data folder holds the journal and its keys: an export never lands on them.
        private func refuseOwnFolder() throws {
            let cut = output.lastIndex(of: "/")
            let target = cut.map { $0 == output.startIndex ? "/" : String(output[..<$0]) } ?? "."
            guard output != "-", let own = Self.real(try data.folder), Self.real(target) == own
            else { return }
            throw Ending.wrongUse("\(output) lies in the data folder: choose another place")
        }

        private static func real(_ path: String) -> String? {
            guard let resolved = realpath(path, nil) else { return nil }
            defer { free(resolved) }
            return String(cString: resolved)
        }

        private func write(_ line: [UInt8], to file: UnsafeMutablePointer<FILE>) throws {
            guard fwrite(line + [0x0A], 1, line.count + 1, file) == line.count + 1 else {
                throw Ending.environment("\(output) could not be written to its end")
            }
        }
    }
}
