import ArgumentParser
import Glibc
import QuoteDocument

/// `stand-document`: a quote or a consent receipt in JSON on standard input, its PDF on standard
/// output or in a file.
@main
struct StandDocument: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stand-document",
        abstract: "Prints a quote or a receipt: JSON on standard input, PDF on standard output.")

    @Option(name: .shortAndLong, help: "The file to write; standard output without it, or for -.")
    var output = "-"

    func run() throws {
        let input = try Bytes.standardInput()
        let paper: any Paper
        do throws(HandoverFailure) {
            paper = try PaperHandover.paper(json: input)
        } catch {
            throw Ending.wrongInput("\(error)")
        }
        let printed = try Press.print(paper)
        for warning in printed.warnings { StandardError.write(warning) }
        try Bytes.write(printed.bytes, to: output)
    }

    /// Ends with 0 done, 2 wrong use or unreadable input, 3 the environment; of these the last two
    /// never without one line on stderr.
    static func main() {
        umask(0o077)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let end as Ending {
            end.exit()
        } catch {
            guard exitCode(for: error) != .success else { exit(withError: error) }
            Ending.wrongInput(message(for: error)).exit()
        }
    }
}
