internal import GRDB
internal import Glibc
public import SyncProtocol

/// What can go wrong in the store, each case one that a person can do something about.
public enum StoreError: Error, Equatable, Sendable {
    /// Another `stand` has this data folder; end that process, or use another folder.
    case heldBy(pid: Int32)
    /// No room is left on the disk; what was committed before is safe.
    case diskFull
    /// The file or its folder can't be written.
    case readOnly(file: String)
    /// Another process kept the file busy for longer than we wait.
    case busy(file: String)
    /// The file is damaged.
    case damaged(file: String, detail: String)
    /// The file is not one this program made.
    case foreign(file: String, detail: String)
    /// The file was written by a newer version of this program; update the program.
    case newerSchema(file: String)
    /// SQLite did not take a setting without which nothing may be written.
    case pragmaRefused(name: String, expected: String, found: String)
    /// The journal was begun with another device key than the one in this folder.
    case otherDevice(file: String)
    /// The device key is given by the service that runs the program; change it there.
    case deviceKeyGiven
    /// The device key can't be read as a key.
    case deviceKeyUnreadable(file: String)
    /// The person's key was destroyed: what it sealed can never be read again.
    case erased(UniqueID)
    /// No key of this person was ever in this folder.
    case unknownSubject(UniqueID)
    /// A sealed body is not what was sealed with this key for this record.
    case notAuthentic
    /// The device key is gone while the journal or the keys that need it are there.
    case deviceKeyMissing(file: String)
    /// No reference data was imported: without models and dealers nothing can be offered.
    case noReferenceData
    /// An operation of the operating system failed.
    case systemFailed(operation: String, file: String, code: Int32)
    /// SQLite failed in another way.
    case databaseFailed(file: String, code: Int32, detail: String)
}

extension StoreError {
    /// Names what SQLite, the operating system or this store itself reported.
    init(_ error: any Error, file: String) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .databaseFailed(file: file, code: -1, detail: "\(error)")
            return
        }
        let detail = error.message ?? "\(error.resultCode)"
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .diskFull
            // The index of the log is a file too, and the first that finds no room.
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .diskFull
            case .SQLITE_CORRUPT: .damaged(file: file, detail: detail)
            case .SQLITE_NOTADB: .foreign(file: file, detail: detail)
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .readOnly(file: file)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(file: file)
            default:
                .databaseFailed(
                    file: file, code: error.extendedResultCode.rawValue, detail: detail)
            }
    }
}

extension StoreError: CustomStringConvertible {
    /// The error in one sentence, for stderr and `stand doctor`.
    public var description: String {
        switch self {
        case .heldBy(let pid) where pid > 0: "the data folder is in use by process \(pid)"
        case .heldBy: "the data folder is in use by another process"
        case .diskFull: "the disk is full; everything saved before is safe"
        case .readOnly(let file): "\(file) can't be written"
        case .busy(let file): "\(file) is kept busy by another process"
        case .damaged(let file, let detail): "\(file) is damaged: \(detail)"
        case .foreign(let file, let detail): "\(file) is not one of this program: \(detail)"
        case .newerSchema(let file): "\(file) was written by a newer version of this program"
        case .pragmaRefused(let name, let expected, let found):
            "SQLite refused \(name) = \(expected): it is \(found)"
        case .otherDevice(let file): "\(file) belongs to another device key"
        case .deviceKeyGiven:
            "the device key is a credential of the service: give this machine one of its own"
        case .deviceKeyUnreadable(let file): "\(file) does not hold a device key"
        case .erased: "this person was erased"
        case .unknownSubject: "this person's key was never in this folder"
        case .deviceKeyMissing(let file):
            "\(file) is missing: the journal belongs to it; put the file back from a copy"
        case .noReferenceData: "the data folder holds no reference data"
        case .notAuthentic: "the sealed data was changed or belongs elsewhere"
        case .systemFailed(let operation, let file, let code):
            "\(operation) failed on \(file): \(Self.words(ofSystemError: code))"
        case .databaseFailed(let file, let code, let detail):
            "\(file): SQLite error \(code): \(detail)"
        }
    }

    /// A code of the operating system in its own words; 0 stands for content that is not right.
    private static func words(ofSystemError code: Int32) -> String {
        code == 0 ? "unreadable" : String(cString: strerror(code))
    }
}
