internal import ArgumentParser
internal import StandCentral

/// `stand-central figures`
struct FiguresCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "figures", abstract: "Print the counts over everything the centre keeps.")
    }

    @Flag(help: "Print them as one line of JSON.")
    var json = false

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let figures = try await database.administer { admin throws(Administration.Refusal) in
            try await admin.figures()
        }
        guard !json else { return try Output.json(figures) }
        for (name, value) in [
            ("records", figures.records), ("customers", figures.customers),
            ("quotes", figures.quotes), ("leads", figures.leads),
            ("send-outs", figures.sendOuts), ("mails sent", figures.mailsSent),
            ("mails waiting", figures.mailsWaiting), ("mails in doubt", figures.mailsInDoubt),
            ("terminals", figures.terminals), ("set aside", figures.setAside),
            ("erased", figures.erased),
        ] {
            print("\(name): \(value)")
        }
    }
}
