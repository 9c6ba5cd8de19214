import ArgumentParser
import JourneyEngine
import LocalStore
import QuoteDocument
import QuotePrinter
import SyncQueue

/// `stand quote …`: the quotes that this terminal issued.
struct QuoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quote", abstract: "Print a quote.", subcommands: [PDF.self])

    struct PDF: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pdf", abstract: "Print a quote as a PDF.")

        @Argument(help: "The quote's number or id.")
        var quote: String

        @Option(
            name: .shortAndLong,
            help: "The file to write, or its folder; - for standard output.")
        var output: String?

        @OptionGroup var data: DataOption

        func run() throws {
            let handover = try handover()
            let name = "quote_\(handover.quote.issued.brussels.fileName).pdf"
            let file = try OutputFile(output ?? name, defaultName: name, outside: data.folder)
            let printed: PrintedPaper
            do throws(PrintFailure) {
                printed = try QuotePrinter().print(handover)
            } catch {
                throw Ending.environment("the quote was not printed: \(error)")
            }
            if !printed.remark.isEmpty { StandardError.pass(on: printed.remark) }
            try file.write(printed.bytes)
            if !file.isStandardOutput { Output.words(file.path) }
        }

        private func handover() throws -> QuoteHandover {
            let workplace = try data.workplace()
            defer { try? workplace.close() }
            let records = workplace.recorder.picture.records
            let wanted = quote.uppercased()
            let found =
                QuoteID(quote).flatMap(records.quote)
                ?? records.allQuotes().first { $0.quote.number.uppercased() == wanted }
            guard let issued = found?.quote else {
                throw Ending.no("this terminal issued no quote \(quote)")
            }
            return QuoteHandover(
                quote: issued, customer: records.customer(issued.customer),
                isRegistered: try data.kept().report.licence != .notRegistered,
                sameVoucherAs: records.firstQuote(withVoucherOf: issued))
        }
    }
}
