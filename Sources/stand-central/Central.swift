internal import ArgumentParser

/// The programs of the centre.
struct Central: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stand-central", abstract: "The centre that terminals drain to.",
            subcommands: [Reference.self])
    }

    /// What concerns the reference data package.
    struct Reference: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: "Build the reference data that terminals work with.",
                subcommands: [ReferenceBuildCommand.self])
        }
    }
}
