internal import ArgumentParser
internal import FoundationEssentials
internal import StandCentral

/// `stand-central leads export --format adf|csv`
struct LeadsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "leads", abstract: "Hand on the backup leads.", subcommands: [Export.self])
    }

    /// `leads export --format adf|csv [--dealer ID] [-o FOLDER]`
    struct Export: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: "Write the leads, one file for each dealer, or all to standard output.")
        }

        @Option(help: "adf: ADF/XML 1.0, the leads that a dealer has to call; csv: every lead.")
        var format: LeadExport.Format

        @Option(help: "Only this dealer's leads, by the dealer's id.")
        var dealer: String?

        @Option(
            name: .shortAndLong,
            help: "The folder for a file a dealer; it is made. Default: standard output.")
        var output: String?

        @Flag(help: "Print what was written as JSON, a line a file.")
        var json = false

        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let export = try await database.administer { admin throws(Administration.Refusal) in
                try await admin.exportLeads(format, dealer: dealer)
            }
            if let output, output != "-" {
                try write(export, to: output)
            } else {
                print(export.whole, terminator: "")
            }
        }

        private func write(_ export: LeadExport, to folder: String) throws {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true)
                for file in export.files {
                    let path = "\(folder)/\(file.name).\(format.suffix)"
                    try Data(file.text.utf8).write(to: URL(filePath: path), options: .atomic)
                    guard json else {
                        print("\(path): \(file.leads)")
                        continue
                    }
                    try Output.json(Written(dealer: file.dealer, file: path, leads: file.leads))
                }
            } catch {
                throw Ending(code: 3, "\(folder) can't be written: \(error)")
            }
        }

        private struct Written: Encodable {
            let dealer: String
            let file: String
            let leads: Int
        }
    }
}

extension LeadExport.Format: ExpressibleByArgument {}
