import ArgumentParser
import JourneyEngine
import LocalStore
import QuoteDocument
import QuotePrinter
import StandTUI

/// `stand consents CUSTOMER -o FILE`: the receipt of what a customer agreed to.
struct ConsentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consents",
        abstract: "Save the receipt of a customer's consents: texts, answers, how to withdraw.")

    @Argument(help: "The customer's id.")
    var customer: String

    @Option(
        name: .shortAndLong,
        help: "The file to write, or its folder; .txt for plain text, - for standard output.")
    var output: String?

    @OptionGroup var data: DataOption

    func run() throws {
        guard let id = CustomerID(customer) else {
            throw Ending.wrongUse("\(customer) is not a customer's id")
        }
        let handover = try handover(of: id)
        let name = handover.fileName + ".pdf"
        let file = try OutputFile(output ?? name, defaultName: name, outside: data.folder)
        if file.path.hasSuffix(".txt") {
            try file.write(Array(ConsentReceipt(handover).text.utf8))
        } else {
            try file.write(try print(handover))
        }
        if !file.isStandardOutput { Output.words(file.path) }
    }

    private func handover(of id: CustomerID) throws -> ConsentHandover {
        let workplace = try data.workplace()
        defer { try? workplace.close() }
        guard let card = workplace.recorder.picture.records.customer(id) else {
            throw Ending.no("nobody with this id is known here")
        }
        guard let handover = ConsentHandover(of: card, from: workplace.reference) else {
            throw Ending.environment("the reference data can't be read")
        }
        return handover
    }

    private func print(_ handover: ConsentHandover) throws -> [UInt8] {
        do throws(PrintFailure) {
            let printed = try QuotePrinter().print(handover)
            if !printed.remark.isEmpty { StandardError.pass(on: printed.remark) }
            return printed.bytes
        } catch {
            throw Ending.environment("the receipt was not printed: \(error)")
        }
    }
}
