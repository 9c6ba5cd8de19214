import ArgumentParser
import JourneyEngine
import LocalStore
import StandHeadless
import StandTUI

/// `stand walk FILE|-`: a journey from commands, one JSON object a line.
struct WalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walk", abstract: "Walk a journey from commands, one JSON object a line.")

    @Argument(help: "The file of commands; - for standard input.")
    var file: String

    @Flag(help: "Park the open journey first.")
    var new = false

    @Flag(help: "Stop at the first line that is rejected.")
    var strict = false

    @OptionGroup var data: DataOption

    func run() throws {
        let workplace = try data.workplace()
        if new { try parkOpenJourney(workplace.recorder) }
        var walk = Walk(workplace.recorder, isStrict: strict)
        do {
            try InputFile.forEachLine(of: file) { line in
                switch try walk.take(line) {
                case .nothing: return true
                case .answer(let answer):
                    Output.line(answer)
                    return true
                case .lastAnswer(let answer):
                    Output.line(answer)
                    return false
                }
            }
        } catch let failure as WalkFailure {
            try? workplace.close()
            throw ending(failure)
        }
        try workplace.close()
        switch walk.rejections {
        case 0: return
        case 1: throw Ending.no("one line was rejected")
        default: throw Ending.no("\(walk.rejections) lines were rejected")
        }
    }

    private func parkOpenJourney(_ recorder: JourneyRecorder) throws {
        guard recorder.picture.desk.journey != nil else { return }
        do {
            try recorder.perform(.parkJourney(.newJourney))
        } catch {
            switch error {
            case .refused(let rejection):
                throw Ending.no(
                    "the open journey was not parked: "
                        + sentence(for: rejection, in: .english))
            case .store(let failure): throw Ending(failure)
            }
        }
    }

    private func ending(_ failure: WalkFailure) -> Ending {
        switch failure {
        case .notJSON(let line): .wrongUse("line \(line) is not a JSON object with a \"do\"")
        case .unknownCommand(let line, let name): .wrongUse("line \(line): unknown do \"\(name)\"")
        case .unwritable(let line): .environment("the answer to line \(line) can't be written")
        case .store(let error): .environment("\(error)")
        }
    }
}
