import ArgumentParser
import JourneyEngine
import StandHeadless

/// `stand doctor`: what is well and what isn't, each with what to do.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check terminal, locale, disk, clock, settings and chain; say what to do.")

    @Flag(help: "One JSON object a line.")
    var json = false

    @OptionGroup var data: DataOption

    func run() throws {
        let findings = Doctor(
            folder: try data.folder,
            surroundings: .ofThisProcess(
                Environment.variables(["TERM", "LC_ALL", "LC_CTYPE", "LANG", "NO_COLOR"]),
                now: Timestamp(milliseconds: WallClock.milliseconds()))
        ).examine()
        for finding in findings {
            if json { Output.line(try finding.json()) } else { Output.words(finding.text) }
        }
        let bad = findings.filter { !$0.isGood }.count
        if bad > 0 {
            throw Ending.no(
                bad == 1 ? "one finding needs attention" : "\(bad) findings need attention")
        }
    }
}
