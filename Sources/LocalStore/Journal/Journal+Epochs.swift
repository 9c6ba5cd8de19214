internal import Crypto
internal import GRDB
public import SyncProtocol

/// What is written to now, and by whom.
struct JournalEpoch: Sendable {
    let id: UniqueID
    /// The place before its first record.
    let origin: Int64
    let device: DeviceKey
}

extension Journal {
    /// Opens a new epoch behind what a centre has alike, in one durable transaction.
    ///
    /// Its first record says so; what follows the last common place is appended again behind it,
    /// each record under its own event id, personal ones sealed for their new places. The earlier
    /// records stay as they are. On a full disk the ballast is given up.
    ///
    /// - Parameters:
    ///   - id: The new epoch, a random id.
    ///   - common: The last place that the centre has as it is here.
    ///   - device: Another key that signs from now on; the same when left out.
    ///   - vault: Where the persons' keys are.
    ///   - moment: Now.
    /// - Complexity: O(records behind the common place) in time and, for their ids, in memory.
    public func openEpoch(
        _ id: UniqueID, after common: Int64, device: DeviceKey? = nil, vault: KeyVault,
        moment: Moment
    ) throws(StoreError) {
        let opening = EpochOpening(
            epoch: id, common: common, device: device ?? self.device, vault: vault,
            moment: moment)
        do {
            try carryOut(opening)
        } catch {
            guard error == .diskFull, giveUpBallast() else { throw error }
            try carryOut(opening)
        }
    }

    private func carryOut(_ opening: EpochOpening) throws(StoreError) {
        try write { db in
            let end = try self.currentTail(db)
            self.forgetTail()
            var tail = end
            try db.inTransaction(.immediate) {
                tail = try opening.write(db, behind: end, of: self.epoch, reader: self.reader)
                return .commit
            }
            self.begin(
                JournalEpoch(id: opening.epoch, origin: end.seq, device: opening.device), tail)
        }
    }
}

/// The records with which a new epoch begins.
private struct EpochOpening {
    let epoch: UniqueID
    let common: Int64
    let device: DeviceKey
    let vault: KeyVault
    let moment: Moment

    /// - Returns: The journal's end behind them.
    func write(
        _ db: Database, behind end: JournalTail, of old: UniqueID, reader: JournalReader
    ) throws -> JournalTail {
        let again = (common + 1)...max(common + 1, end.seq)
        var count: Int64 = 0
        var lacking = Lacking()
        try reader.visit(db, in: again) { if lacking.take($0) != nil { count += 1 } }
        try db.execute(
            sql: "INSERT INTO epochs (first_seq, epoch, public_key) VALUES (?, ?, ?)",
            arguments: [
                end.seq + 1, StoredBytes(epoch),
                StoredBytes([UInt8](device.publicKey.rawRepresentation)),
            ])
        var tail = try append(try opened(db, old, again: count, end), db)
        lacking = Lacking()
        try reader.visit(db, in: again) { element in
            guard element.seq <= end.seq, let record = lacking.take(element) else { return }
            tail = try append(copy(of: record, after: tail), db)
        }
        return tail
    }

    private func append(_ record: JournalRecord, _ db: Database) throws -> JournalTail {
        try db.insert(record)
        return JournalTail(seq: record.header.seq, hash: record.hash)
    }

    private func opened(
        _ db: Database, _ old: UniqueID, again: Int64, _ end: JournalTail
    ) throws -> JournalRecord {
        let hash = try StoredBytes.fetchOne(
            db, sql: "SELECT hash FROM journal WHERE seq = ?", arguments: [common]
        ).flatMap { ChainHash(bytes: $0.bytes) }
        let body = EpochOpened(epoch: old, seq: common, hash: hash ?? .zero, again: again)
        return try JournalEntry(
            eventID: epoch, journey: .zero, type: ChainCheck.epochOpenedType, genius: "",
            moment: moment, body: .plain(try body.encoded(), subject: nil)
        ).record(epoch: epoch, after: end)
    }

    /// The same event at its new place. A body is bound to its place, and so sealed anew; what
    /// nobody can open any more stays as it is.
    private func copy(of record: JournalRecord, after tail: JournalTail) throws -> JournalRecord {
        var header = record.header
        header.epoch = epoch
        header.seq = tail.seq + 1
        var body = record.body
        if let subject = record.header.subject, record.isSealed,
            let key = try? vault.key(for: subject).key,
            let plain = try? SealedBody.open(
                body, key: key, associated: record.header.canonicalBytes)
        {
            body = try SealedBody.seal(plain, key: key, associated: header.canonicalBytes)
        }
        return JournalRecord(header: header, body: body, after: tail.hash)
    }
}

/// What goes along: all that can be read, each event once, but earlier openings, which speak of
/// other epochs.
private struct Lacking {
    /// The events so far; behind an earlier opening they come again.
    private var events: Set<UniqueID> = []

    mutating func take(_ element: JournalElement) -> JournalRecord? {
        guard case .record(let record) = element,
            record.header.type != ChainCheck.epochOpenedType,
            events.insert(record.header.eventID).inserted
        else { return nil }
        return record
    }
}
