internal import ArgumentParser
internal import StandCentral

/// `stand-central mail list | retry`
struct MailCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mail", abstract: "List the mails, and have one sent again.",
            subcommands: [List.self, Retry.self])
    }

    /// `mail list`
    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(abstract: "List every mail, oldest first, without addresses.")
        }

        @Flag(help: "Print them as JSON, a line each.")
        var json = false

        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let mails = try await database.administer { admin throws(Administration.Refusal) in
                try await admin.mails()
            }
            for mail in mails {
                if json {
                    try Output.json(mail)
                } else {
                    print(
                        mail.id, mail.state, mail.kind, mail.quote ?? "-", mail.customer,
                        mail.words ?? "", separator: "\t")
                }
            }
        }
    }

    /// `mail retry ID`
    struct Retry: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: "Send a mail that failed or is uncertain; it may then arrive twice.")
        }

        @Argument(help: "The mail's number, as `mail list` shows it.")
        var id: String

        @Flag(help: "Print the outcome as JSON.")
        var json = false

        @OptionGroup var database: DatabaseOption

        func run() async throws {
            try await database.administer { admin throws(Administration.Refusal) in
                try await admin.retry(mail: id)
            }
            if json { try Output.json(["retried": id]) } else { print("waits to be sent") }
        }
    }
}
