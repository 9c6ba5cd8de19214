import ArgumentParser
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
        let doctor = Doctor(folder: try data.folder)
        let findings = doctor.examine()
        for finding in findings {
            Output.line(json ? try finding.json() : finding.text)
        }
        let bad = findings.filter { !$0.isGood }.count
        if bad > 0 { throw Ending.no("\(bad) findings need attention") }
    }
}
