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
        let head = try outlet.headSeq()
        return head - notes.acknowledged(of: outlet.epoch, head: head, origin: outlet.origin)
    }

    /// Makes a terminal of its own of one that was copied, before it is registered anew.
    func becomeAnotherIfCloned() throws {
        guard let licence, CentreNotes(on: shelf, licence: licence).isCloned else { return }
        let (journal, transport) = (journal, try licence.transport())
        do {
            let place = try Waiting.run {
                try await CentrePlace(
                    journal, licence: licence, transport: transport,
                    wallMilliseconds: WallClock.milliseconds
                ).ask()
            }
            try outlet.becomeAnother(lock, after: place)
        } catch let failure as CentreFailure {
            throw Ending(failure)
        } catch {
            throw Ending(error)
        }
    }

    /// Gives the folder back.
    func close() throws {
        do { try outlet.close() } catch { throw Ending(error) }
    }
}

extension JournalOutlet {
    /// Takes a key of its own, and a new epoch behind what the centre has of the old one.
    func becomeAnother(_ lock: FolderLock, after place: Int64) throws(StoreError) {
        try becomeAnother(
            lock, after: place, credentials: Environment.variable("CREDENTIALS_DIRECTORY"))
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
