import ArgumentParser
import JourneyEngine
import StandHeadless
import SyncQueue

/// `stand doctor`: what is well and what isn't, each with what to do.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check terminal, disk, keys, clock, chain, licence, centre; say what to do.")

    @Flag(help: "One JSON object a line.")
    var json = false

    @OptionGroup var data: DataOption

    func run() throws {
        let names = ["TERM", "LC_ALL", "LC_CTYPE", "LANG", "NO_COLOR"]
        let variables = names.compactMap { name in
            Environment.variable(name).map { (name, $0) }
        }
        let findings = Doctor(
            folder: try data.folder,
            surroundings: .ofThisProcess(
                Dictionary(uniqueKeysWithValues: variables),
                now: Timestamp(milliseconds: WallClock.milliseconds())),
            centre: centre
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

    /// The licence, and what comes back when the centre is asked how it is; what can't be read is
    /// told by the other findings.
    private var centre: CentreSight {
        guard let kept = try? data.kept() else { return CentreSight() }
        var sight = CentreSight(terms: kept.report.terms, standing: kept.report.licence)
        guard let licence = kept.licence, let transport = try? licence.transport() else {
            return sight
        }
        let question = CentreRequest(method: "GET", path: "/health", mostAnswerBytes: 4096)
        sight.answer = try? Waiting.run {
            let answer: CentreSight.Answer
            do throws(TransportFailure) {
                answer = .status(try await transport.exchange(question).status)
            } catch {
                answer = .failed(error)
            }
            await transport.close()
            return answer
        }
        return sight
    }
}
