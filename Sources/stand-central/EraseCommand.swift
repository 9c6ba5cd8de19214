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
        let leads = try await database.administer { admin throws(Administration.Refusal) in
            try await admin.handedOn(of: customer)
        }
        let mails = try await database.administer { admin throws(Administration.Refusal) in
            try await admin.mailed(to: customer)
        }
        guard !json else {
            return try Output.json(Erased(erased: copies, handedOn: leads, mailed: mails))
        }
        print(copies == 0 ? "was erased before" : "erased, with all copies: \(copies)")
        if !leads.isEmpty {
            print("leads that dealers have already:", leads.joined(separator: ", "))
        }
        if !mails.isEmpty {
            print("mails that have left:", mails.map(String.init).joined(separator: ", "))
        }
    }

    private struct Erased: Encodable {
        let erased: Int
        /// Leads that were handed on before; nobody can call them back.
        let handedOn: [String]
        /// Mails that have left, as `mail list` numbers them.
        let mailed: [Int64]
    }
}
