internal import ArgumentParser
internal import JourneyEngine
internal import StandCentral

/// `stand-central licence issue | list | revoke`
struct LicenceCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "licence", abstract: "Issue, list and revoke licences.",
            subcommands: [Issue.self, List.self, Revoke.self])
    }

    /// `licence issue --show BMS-2026 --brands a,b --seats N [--valid-until DATE]`
    struct Issue: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(abstract: "Issue a licence and print its code.")
        }

        @Option(help: "The show, which begins its quotes' numbers: BMS-2026.")
        var show: String

        @Option(help: "The brands' ids, with commas between them.")
        var brands: String

        @Option(help: "How many terminals may register.")
        var seats: Int

        @Option(help: "The last day on which it is valid, YYYY-MM-DD. Default: in 90 days.")
        var validUntil: String?

        @Flag(help: "Print the licence as JSON.")
        var json = false

        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let lastDay = validUntil.flatMap { CalendarDate($0) }
            guard (lastDay == nil) == (validUntil == nil) else {
                throw Ending(code: 2, "--valid-until takes a day, such as 2026-01-18")
            }
            let brands = brands.split(separator: ",").map(String.init)
            let licence = try await database.administer(creating: true) {
                admin throws(Administration.Refusal) in
                try await admin.issue(show: show, brands: brands, seats: seats, lastDay: lastDay)
            }
            if json { try Output.json(licence) } else { print(licence.code) }
        }
    }

    /// `licence list`
    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(abstract: "List the licences, oldest first.")
        }

        @Flag(help: "Print them as JSON, a line each.")
        var json = false

        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let licences = try await database.administer { admin throws(Administration.Refusal) in
                try await admin.licences()
            }
            for licence in licences {
                if json {
                    try Output.json(licence)
                } else {
                    print(
                        licence.code, licence.show, "\(licence.terminals)/\(licence.seats)",
                        licence.validUntil, licence.state, licence.brands.joined(separator: ","),
                        separator: "\t")
                }
            }
        }
    }

    /// `licence revoke CODE`
    struct Revoke: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: "Revoke a licence: its terminals go on recording, and drain no more.")
        }

        @Argument(help: "The licence's code.")
        var code: String

        @Flag(help: "Print the outcome as JSON.")
        var json = false

        @OptionGroup var database: DatabaseOption

        func run() async throws {
            try await database.administer { admin throws(Administration.Refusal) in
                try await admin.revoke(code)
            }
            if json { try Output.json(["revoked": code]) } else { print("revoked") }
        }
    }
}
