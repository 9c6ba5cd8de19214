import ArgumentParser
import JourneyEngine
import LocalStore
import QuoteDocument
import QuotePrinter
import StandHeadless
import SyncQueue

/// `stand close-day`: certifies the day, and closes it when everything is away.
struct CloseDayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close-day",
        abstract: "Certify the day: counts, the journal's head, the centre's receipt, open visits.")

    @Option(help: "Who closes it.")
    var name = ""

    @Option(help: "The day, as 2026-01-15; today by the clocks in Brussels when left out.")
    var day: String?

    @Option(
        name: .shortAndLong,
        help: "A file for the certificate as a PDF, or its folder; - for standard output.")
    var output: String?

    @Flag(help: "One JSON object.")
    var json = false

    @OptionGroup var data: DataOption

    func run() throws {
        let now = Timestamp(milliseconds: WallClock.milliseconds())
        let day = try day.map(FilterOptions.date) ?? now.brussels.date
        guard let supervisor = try? FreeText.check(name).value else {
            throw Ending.wrongUse("--name has at most 1,000 characters")
        }
        let file = try output.map { path in
            try OutputFile(path, defaultName: "close_\(day.text).pdf", outside: data.folder)
        }
        let workplace = try data.workplace()
        let certificate: DayCertificate
        do {
            certificate = try DayCertificate(
                of: workplace.recorder, on: day, at: now, notes: try data.kept().notes,
                by: supervisor)
            try workplace.recorder.closeDay(certificate, by: supervisor)
        } catch {
            throw Ending(error)
        }
        try workplace.close()
        try tell(certificate, file)
        guard certificate.isClosed else {
            throw Ending.no(CertificateText(certificate).refusal)
        }
    }

    private func tell(_ certificate: DayCertificate, _ file: OutputFile?) throws {
        let text = CertificateText(certificate)
        if file?.isStandardOutput != true {
            if json {
                Output.line(try text.json())
            } else {
                for line in text.text { Output.words(line) }
            }
        }
        guard let file else { return }
        let printed: PrintedPaper
        do throws(PrintFailure) {
            printed = try QuotePrinter().print(CertificateHandover(certificate))
        } catch {
            throw Ending.environment("the certificate was not printed: \(error)")
        }
        if !printed.remark.isEmpty { StandardError.pass(on: printed.remark) }
        try file.write(printed.bytes)
    }
}
