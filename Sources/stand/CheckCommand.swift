import ArgumentParser
import JourneyEngine
import StandHeadless

/// `stand check KIND`: one JSON string a line in, one verdict a line out.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge values as the fields do, one JSON string a line.")

    @Argument(help: "email, mobile, vat, postcode, vin or ticket.")
    var kind: String

    @Option(help: "The country that is preset: BE or LU; of postal codes any, in two letters.")
    var country = Country.belgium.text

    @OptionGroup var data: DataOption

    func run() throws {
        guard let kind = CheckKind(rawValue: kind) else {
            let kinds = CheckKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Ending.wrongUse("there is no check of \(kind): \(kinds)")
        }
        let isOfAny = kind == .postcode
        guard let country = try? Country.check(country).value,
            isOfAny || Market(rawValue: country.text) != nil
        else { throw Ending.wrongUse("--country is BE or LU, not \(country)") }
        let tickets = TicketList(data)
        let check = Check(kind, country: country, listed: tickets.ticket)
        var number = 0
        var invalid = 0
        try InputFile.forEachLine(of: "-") { line in
            number += 1
            guard let verdict = check.verdict(on: line) else {
                throw Ending.wrongUse("line \(number) is not a JSON string")
            }
            Output.line(try verdict.json())
            if !verdict.valid { invalid += 1 }
            return true
        }
        try tickets.close()
        if invalid > 0 { throw Ending.no("\(invalid) of \(number) are not valid") }
    }
}
