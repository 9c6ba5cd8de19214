import ArgumentParser
import JourneyEngine
import LocalStore
import StandHeadless

/// `stand random-check …`: a look at journeys drawn by lot, and the verdict.
struct RandomCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "random-check",
        abstract: "Draw journeys by lot, show what is odd about them, record the verdict.",
        subcommands: [Draw.self, Verdict.self], defaultSubcommand: Draw.self)

    struct Draw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "draw",
            abstract: "Draw journeys that have ended; the same seed draws the same ones anywhere.")

        @Argument(help: "How many.")
        var count: Int

        @Option(help: "The seed, a whole number.")
        var seed: UInt64

        @Flag(help: "One JSON object a line.")
        var json = false

        @OptionGroup var part: FilterOptions
        @OptionGroup var data: DataOption

        func run() throws {
            guard count > 0 else { throw Ending.wrongUse("draw at least one journey") }
            let filter = try part.filter
            let workplace = try data.workplace()
            let drawn: [CheckedJourney]
            do {
                drawn = try CheckedJourney.draw(
                    count, seed: seed, filter: filter, from: workplace.recorder)
            } catch {
                throw Ending(error)
            }
            try workplace.close()
            for journey in drawn {
                if json {
                    Output.line(try journey.json())
                } else {
                    journey.text.forEach(Output.words)
                }
            }
            guard !drawn.isEmpty else {
                throw Ending.no("no journey with a customer has ended: there is nothing to draw")
            }
        }
    }

    struct Verdict: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verdict", abstract: "Record what was found about a journey.")

        @Argument(help: "The journey's id.")
        var journey: String

        @Argument(help: "good or bad.")
        var verdict: String

        @Option(help: "What there is to say, in words; it is sealed with the customer's key.")
        var remark = ""

        @OptionGroup var data: DataOption

        func run() throws {
            guard let id = JourneyID(journey) else {
                throw Ending.wrongUse("\(journey) is not a journey's id")
            }
            guard let verdict = QualityVerdict(rawValue: verdict) else {
                throw Ending.wrongUse("the verdict is good or bad, not \(verdict)")
            }
            guard let text = try? FreeText.check(remark).value else {
                throw Ending.wrongUse("--remark has at most 1,000 characters")
            }
            let workplace = try data.workplace()
            do {
                try workplace.recorder.check(id, verdict, remark: text)
            } catch VerdictFailure.unknownJourney {
                try workplace.close()
                throw Ending.no("no journey \(journey) has ended here with a customer")
            } catch {
                throw Ending(error)
            }
            try workplace.close()
            Output.line("recorded: \(verdict.rawValue)")
        }
    }
}
