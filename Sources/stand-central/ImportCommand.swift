internal import ArgumentParser
internal import StandCentral
internal import SyncProtocol

/// `stand-central import BUNDLE`
struct ImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: "Take the records of a bundle; a second time has no effect.")
    }

    @Argument(help: "The bundle, as `stand journal export --format bundle` made it.")
    var bundle: String

    @Flag(help: "Print the outcome as JSON.")
    var json = false

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let lines = try LineFile(bundle)
        guard let header = try lines.next() else {
            throw Ending(code: 2, "\(bundle) is empty")
        }
        guard !lines.isCut else {
            throw Ending(code: 2, "\(bundle) ends in its first line: it is no bundle, or was cut")
        }
        let store = try database.open()
        defer { try? store.close() }
        let outcome: BundleImport.Outcome
        do {
            let centre = try await Centre(store: store, clock: WallClock.now)
            var taking = try BundleImport(header: header, to: centre)
            try await Self.take(lines, &taking)
            outcome = taking.outcome
        } catch let error as CentralStoreError {
            throw Ending(code: 3, error.description)
        } catch let failure as BundleImport.Failure {
            throw Ending(code: failure.exitCode, failure.message)
        }
        if json {
            try Output.json(outcome)
        } else {
            print(
                "stored: \(outcome.stored), there before: \(outcome.duplicates),",
                "set aside: \(outcome.setAside)")
        }
        guard outcome.isWhole else {
            throw Ending(code: 1, "the bundle was cut: what is in it was taken, the end is missing")
        }
    }

    /// Takes the parts. One that the file ends in the midst of is missing, and not forged.
    private static func take(_ lines: LineFile, _ taking: inout BundleImport) async throws {
        while let line = try lines.next() {
            do throws(BundleImport.Failure) {
                try await taking.take(line)
            } catch .bundle(.notAuthentic) where lines.isCut {
                return
            }
        }
    }
}
