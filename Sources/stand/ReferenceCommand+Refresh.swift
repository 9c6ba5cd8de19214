import ArgumentParser
import JourneyEngine
import LocalStore
import StandTUI
import SyncQueue

extension ReferenceCommand {
    struct Refresh: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fetch the newest package from the centre; a broken one changes nothing.")

        @OptionGroup var data: DataOption

        func run() throws {
            let terminal = try RegisteredTerminal(data)
            let licence = try terminal.requireLicence()
            let transport = try licence.transport()
            let store: ReferenceStore
            do {
                store = try ReferenceStore.open(
                    terminal.lock, wallMilliseconds: WallClock.milliseconds()
                ).store
            } catch {
                throw Ending(error)
            }
            let fetch = ReferenceFetch(
                terminal.journal, licence: licence, transport: transport,
                wallMilliseconds: WallClock.milliseconds)
            let found: ReferenceFetch.Found
            do {
                let versions = store.versions
                found = try Waiting.run { try await fetch.fetch(besides: versions) }
            } catch let failure as ReferenceFetch.Failure {
                throw ending(failure)
            }
            try take(found, into: store)
            try store.close()
            try terminal.close()
        }

        private func take(_ found: ReferenceFetch.Found, into store: ReferenceStore) throws {
            switch found {
            case .same(let version): Output.words("reference data \(version) is here already")
            case .package(let bytes, _):
                do {
                    let version = try store.importPackage(bytes)
                    Output.words("reference data \(version) is in use")
                } catch {
                    throw Ending.no("the package is refused, nothing has changed: \(error)")
                }
            }
        }

        private func ending(_ failure: ReferenceFetch.Failure) -> Ending {
            switch failure {
            case .nothingPublished: .no("the centre has no reference data to give yet")
            case .notWhole: .no("what came is not what the centre signed for; nothing has changed")
            case .centre(let failure): Ending(failure)
            }
        }
    }
}
