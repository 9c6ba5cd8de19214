import LocalStore
import SyncProtocol
import SyncQueue

/// A data folder held by this process for dealings with the centre alone: its journal, its keys,
/// and the licence if there is one.
struct RegisteredTerminal {
    let lock: FolderLock
    let outlet: JournalOutlet
    let shelf: FolderShelf

    /// Opens the folder.
    init(_ data: DataOption) throws {
        lock = try data.lock()
        do {
            outlet = try JournalOutlet.open(
                lock, credentials: Environment.variable("CREDENTIALS_DIRECTORY"))
        } catch {
            throw Ending(error)
        }
        shelf = FolderShelf(lock)
    }

    var journal: OutletJournal { OutletJournal(outlet: outlet) }

    /// The licence; nil before registration, and where what is kept can't be believed.
    var licence: Licence? { Licence(on: shelf, for: outlet.device) }

    /// The licence, or the sentence that there is none.
    func requireLicence() throws -> Licence {
        guard let licence else {
            throw Ending.no("no licence is registered: use `stand licence register`")
        }
        return licence
    }

    /// The records that the centre has not acknowledged.
    func waiting() throws -> Int64 {
        let notes = CentreNotes(on: shelf, licence: licence)
        return max(0, try outlet.headSeq() - notes.acknowledged(of: outlet.epoch))
    }

    /// Gives the folder back.
    func close() throws {
        do { try outlet.close() } catch { throw Ending(error) }
    }
}

extension Licence {
    /// The way to the licence's centre.
    func transport() throws -> HTTPTransport {
        do {
            return try HTTPTransport(address, authority: authority)
        } catch {
            throw Ending.environment("the certificates kept with the licence can't be read")
        }
    }
}
