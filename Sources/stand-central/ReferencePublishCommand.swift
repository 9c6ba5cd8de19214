internal import ArgumentParser
internal import FoundationEssentials
internal import StandCentral

/// `stand-central reference publish FILE`
struct ReferencePublishCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "publish", abstract: "Offer a reference package to the terminals.")
    }

    @Argument(help: "The package, as `reference build` made it.")
    var file: String

    @Flag(help: "Print the outcome as JSON.")
    var json = false

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        guard let package = try? Data(contentsOf: URL(filePath: file)) else {
            throw Ending(code: 2, "\(file) can't be read")
        }
        let version = try await database.administer { admin throws(Administration.Refusal) in
            try await admin.publish([UInt8](package))
        }
        if json { try Output.json(["version": version]) } else { print("published \(version)") }
    }
}
