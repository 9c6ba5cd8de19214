internal import ArgumentParser

/// The programs of the centre.
struct Central: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stand-central", abstract: "The centre that terminals drain to.",
            subcommands: [
                ServeCommand.self, LicenceCommand.self, Reference.self, ImportCommand.self,
                EraseCommand.self, MailCommand.self, LeadsCommand.self, VoucherCommand.self,
                FiguresCommand.self,
            ])
    }

    /// Does what the arguments ask for.
    static func execute() async throws {
        var command = try parseAsRoot()
        if var asynchronous = command as? any AsyncParsableCommand {
            try await asynchronous.run()
        } else {
            try command.run()
        }
    }

    /// What concerns the reference data package.
    struct Reference: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: "Build and publish the reference data that terminals work with.",
                subcommands: [ReferenceBuildCommand.self, ReferencePublishCommand.self])
        }
    }
}
