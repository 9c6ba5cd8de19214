import ArgumentParser
import Glibc
import LocalStore

/// `stand pin set`: the supervisor's PIN.
struct PinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pin", abstract: "The supervisor's PIN.", subcommands: [Set.self])

    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Set the PIN: typed twice at a terminal, else one line of standard input.")

        @OptionGroup var data: DataOption

        func run() throws {
            let pin = try isatty(STDIN_FILENO) == 1 ? typedTwice() : firstLine()
            do {
                try SupervisorPin(of: try data.standFolder).set(pin)
            } catch let refusal as PinRefusal {
                throw Ending.no("\(refusal)")
            } catch {
                throw Ending(error)
            }
            Output.line("the supervisor's PIN is set")
        }

        private func firstLine() throws -> String {
            var pin: String?
            try InputFile.forEachLine(of: "-") { line in
                pin = line
                return false
            }
            guard let pin else { throw Ending.wrongUse("no PIN on standard input") }
            return pin
        }

        private func typedTwice() throws -> String {
            let unchanged = "the PIN is as it was"
            let pin = try HiddenInput.line(after: "New PIN: ", silence: unchanged)
            guard try HiddenInput.line(after: "Once more: ", silence: unchanged) == pin else {
                throw Ending.no("the two differ: \(unchanged)")
            }
            return pin
        }
    }
}
