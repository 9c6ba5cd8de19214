import ArgumentParser
import JourneyEngine
import StandHeadless

/// `stand check KIND`: one JSON string a line in, one verdict a line out.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge values as the fields do, one JSON string a line.")

    @Argument(help: "email, mobile, vat, postcode or vin.")
    var kind: String

    @Option(help: "The country that is preset: BE or LU.")
    var country = Market.belgium.rawValue

    @OptionGroup var data: DataOption

    func run() throws {
        guard let kind = CheckKind(rawValue: kind) else {
            let kinds = CheckKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Ending.wrongUse("there is no check of \(kind): \(kinds)")
        }
        guard let market = Market(rawValue: country.uppercased()) else {
            throw Ending.wrongUse("--country is BE or LU, not \(country)")
        }
        let check = Check(kind, market: market)
        var number = 0
        var invalid = 0
        try InputFile.forEachLine(of: "-") { line in
            number += 1
            guard let verdict = check.verdict(on: line) else {
                throw Ending.wrongUse("line \(number) is not a JSON string")
            }
            if !verdict.isValid { invalid += 1 }
            Output.line(verdict.json)
            return true
        }
        if invalid > 0 { throw Ending.no("\(invalid) of \(number) are not valid") }
    }
}
