import Glibc
import LocalStore

/// Where the data lie, as it was asked for.
protocol DataPlace {
    /// What was said; nothing for the folder of this user.
    var path: String? { get }
}

/// A journal whose keys are lost has a notice for each sealed record.
private let mostNotices = 10

extension DataPlace {
    /// The folder: the one given, else the one of this user.
    var folder: String {
        get throws {
            if let path {
                guard !path.isEmpty else { throw Ending.wrongUse("--data names no folder") }
                return path
            }
            if let base = Environment.variable("XDG_DATA_HOME"), base.hasPrefix("/") {
                return base + "/stand"
            }
            guard let home = Environment.variable("HOME"), home.hasPrefix("/") else {
                throw Ending.wrongUse("no data folder: give --data DIR, or set HOME")
            }
            return home + "/.local/share/stand"
        }
    }

    /// The folder, made where it is missing.
    var standFolder: StandFolder {
        get throws {
            do {
                return try StandFolder(path: try folder)
            } catch {
                throw Ending(error)
            }
        }
    }

    /// Takes the right to write in the folder, or says who has it.
    func lock() throws -> FolderLock { try lock(try standFolder) }

    /// Takes the right to write in a folder, or says who has it.
    func lock(_ folder: StandFolder, isRehearsal: Bool = false) throws -> FolderLock {
        // from there nothing is registered, recorded in earnest or sent.
        guard isRehearsal || !folder.isRehearsal else {
            throw Ending.no("a rehearsal lies there: use --rehearsal with the folder above it")
        }
        do {
            return try FolderLock(folder)
        } catch {
            throw Ending(error)
        }
    }

    /// Takes the folder into use for writing, and says on stderr what is unusual.
    func workplace() throws -> Workplace {
        let workplace = try workplace(try lock())
        for notice in workplace.notices.prefix(mostNotices) {
            StandardError.write("\(notice)")
        }
        let rest = workplace.notices.count - mostNotices
        if rest > 0 { StandardError.write("and \(rest) more notices like these") }
        if workplace.usesSample {
            StandardError.write("using the sample reference data that ships with it")
        }
        return workplace
    }

    /// Takes a folder into use that this process holds.
    func workplace(
        _ lock: FolderLock, isRehearsal: Bool = false,
        progress: (OpeningProgress) -> Void = { _ in }
    ) throws -> Workplace {
        do {
            return try Workplace.open(
                lock, credentials: Environment.variable("CREDENTIALS_DIRECTORY"),
                sample: SamplePackage.read, isRehearsal: isRehearsal, progress: progress)
        } catch WorkplaceFailure.store(.noReferenceData) {
            throw Ending.environment(
                "no reference data: import a package with `stand reference import FILE`")
        } catch {
            throw Ending(error)
        }
    }

    /// The journal's file, for commands that only read.
    var journal: String {
        get throws { try folder + "/journal.db" }
    }

    /// Says on stderr that a folder that was named isn't there: it may be a slip.
    func sayIfMissing() throws {
        let folder = try folder
        guard path != nil, access(folder, F_OK) != 0, errno == ENOENT else { return }
        StandardError.write("there is no folder \(folder): nothing is on record there")
    }
}
