internal import ArgumentParser
internal import Glibc
internal import StandCentral

/// `--database FILE`, which every command that needs the centre's data takes.
struct DatabaseOption: ParsableArguments {
    @Option(
        name: .customLong("database"),
        help: "The database. Default: $XDG_DATA_HOME/stand-central/central.db.")
    var path: String?

    /// Opens the database.
    ///
    /// - Parameter creating: Whether one is made where there is none; a mistyped path must not
    ///   look like an empty centre.
    func open(creating: Bool = false) throws -> SQLiteStore {
        guard let file = path ?? CentralFolder.database(variable: Self.variable) else {
            throw Ending(code: 2, "no database: give --database FILE, or set HOME")
        }
        guard !file.contains("://") else {
            throw Ending(code: 2, "\(file): only a file can be the database so far")
        }
        guard creating || access(file, F_OK) == 0 else {
            throw Ending(
                code: 2, "there is no database \(file): `stand-central serve` makes one")
        }
        do {
            return try SQLiteStore(path: file)
        } catch {
            throw Ending(code: 3, error.description)
        }
    }

    /// Does something to the database and closes it again.
    ///
    /// - Parameter creating: Whether one is made where there is none.
    func administer<Result>(
        creating: Bool = false,
        _ body: (Administration) async throws(Administration.Refusal) -> Result
    ) async throws -> Result {
        let store = try open(creating: creating)
        let outcome: Swift.Result<Result, Administration.Refusal>
        do throws(Administration.Refusal) {
            outcome = .success(try await body(Administration(store: store, clock: WallClock.now)))
        } catch {
            outcome = .failure(error)
        }
        try? store.close()
        return try outcome.mapError { Ending(code: $0.exitCode, $0.message) }.get()
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        return String(cString: value)
    }
}

/// The machine's clock.
enum WallClock {
    /// Milliseconds since 1970, UTC.
    @Sendable static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
