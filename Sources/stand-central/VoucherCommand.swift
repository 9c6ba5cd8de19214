internal import ArgumentParser
internal import StandCentral

/// `stand-central voucher verify | redeem`
struct VoucherCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "voucher", abstract: "Look a voucher up, and redeem it once.",
            subcommands: [Verify.self, Redeem.self])
    }

    /// `voucher verify CODE`
    struct Verify: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: "Say whether a voucher is valid, used, expired or unknown.")
        }

        @Argument(help: "What the voucher's QR code says.")
        var code: String

        @Flag(help: "Print the answer as JSON.")
        var json = false

        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let state = try await database.administer { admin throws(Administration.Refusal) in
                try await admin.voucher(code)
            }
            try VoucherCommand.tell(state, json: json)
        }
    }

    /// `voucher redeem CODE`
    struct Redeem: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(abstract: "Redeem a valid voucher; a second time is refused.")
        }

        @Argument(help: "What the voucher's QR code says.")
        var code: String

        @Flag(help: "Print what it was before as JSON.")
        var json = false

        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let state = try await database.administer { admin throws(Administration.Refusal) in
                try await admin.redeem(code)
            }
            try VoucherCommand.tell(state, json: json, redeemed: true)
        }
    }

    /// Says what a voucher is, and ends with 1 where it is worth nothing.
    private static func tell(_ state: VoucherState, json: Bool, redeemed: Bool = false) throws {
        if json { try Output.json(VoucherAnswer(state)) }
        switch state {
        case .valid(let facts):
            if !json {
                let word = redeemed ? "redeemed" : "valid until \(facts.validUntil)"
                print("\(word): \(facts.amountCents / 100) EUR, \(facts.show)")
            }
        case .used: throw Ending(code: 1, "the voucher is already used")
        case .expired(let facts):
            throw Ending(code: 1, "the voucher was valid until \(facts.validUntil)")
        case .unknown: throw Ending(code: 1, "the voucher is unknown here")
        }
    }
}
