import ArgumentParser
import JourneyEngine
import StandHeadless

/// `stand check KIND`: one JSON string a line in, one verdict a line out.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge values as the fields do, one JSON string a line.")

    @Argument(help: "email, mobile, vat, postcode or vin.")
    var kind: CheckKind

    @Option(help: "The country that is preset: BE or LU.")
    var country: Market = .belgium

    func run() throws {
        let check = Check(kind, market: country)
        var number = 0
        try InputFile.forEachLine(of: "-") { line in
            number += 1
            guard let verdict = check.verdict(on: line) else {
                throw Ending.wrongUse("line \(number) is not a JSON string")
            }
            Output.line(verdict)
            return true
        }
    }
}

extension CheckKind: ExpressibleByArgument {}
extension Market: ExpressibleByArgument {}
