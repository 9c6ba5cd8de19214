internal import ArgumentParser
internal import StandCentral

/// `stand-central erase CUSTOMER`
struct EraseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: "Erase a customer here and on every terminal that holds them.")
    }

    @Argument(help: "The customer's id.")
    var customer: String

    @Flag(help: "Print the outcome as JSON.")
    var json = false

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let copies = try await database.administer { admin throws(Administration.Refusal) in
            try await admin.erase(customer)
        }
        if json {
            try Output.json(["erased": copies])
        } else {
            print(copies == 0 ? "was erased before" : "erased, with all copies: \(copies)")
        }
    }
}
