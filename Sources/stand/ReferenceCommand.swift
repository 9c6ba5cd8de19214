import ArgumentParser
import LocalStore
import StandHeadless

/// `stand reference …`: the reference data package.
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Show, refresh or import the reference data.",
        subcommands: [Show.self, Refresh.self, Import.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "The versions that are here, the newest first.")

        @Flag(help: "One JSON object a line.")
        var json = false

        @OptionGroup var data: DataOption

        func run() throws {
            let workplace = try data.workplace()
            let list = ReferenceList(workplace.reference)
            for line in json ? try list.json() : list.text { Output.line(line) }
            try workplace.close()
        }
    }

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Take a package into use; a broken one is refused and the old one stays.")

        @Argument(help: "The package.")
        var file: String

        @OptionGroup var data: DataOption

        func run() throws {
            let package = try InputFile.read(file)
            let version: String
            do {
                version = try Workplace.importPackage(package, path: try data.folder)
            } catch let refusal as ReferenceError {
                throw Ending.no("\(file) is refused, nothing has changed: \(refusal)")
            } catch {
                throw Ending(error)
            }
            Output.line("reference data \(version) is in use")
        }
    }
}
