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
            try finish(file)
        }

        /// Brings what was written to the disk, and gives it its name.
        func finish(_ file: UnsafeMutablePointer<FILE>) throws {
            let isFlushed = fflush(file) == 0 && (!isRenamed || fsync(fileno(file)) == 0)
            guard fclose(file) == 0, isFlushed, !isRenamed || rename(unfinished, output) == 0 else {
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

        func open() throws -> UnsafeMutablePointer<FILE> {
            let file =
                output == "-"
                ? fdopen(dup(STDOUT_FILENO), "wb") : fopen(isRenamed ? unfinished : output, "wb")
            guard let file else {
                throw Ending.environment("\(output) can't be written: \(SystemError.words)")
            }
            return file
        }

        /// The data folder holds the journal and its keys: an export never lands on them.
        func refuseOwnFolder() throws {
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

        func write(_ line: [UInt8], to file: UnsafeMutablePointer<FILE>) throws {
            guard fwrite(line + [0x0A], 1, line.count + 1, file) == line.count + 1 else {
                throw Ending.environment("\(output) could not be written to its end")
            }
        }
    }
}
