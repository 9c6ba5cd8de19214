import SyncProtocol

/// A centre as far as terminals can tell: a ledger an epoch, whole through crashes.
struct SimulatedCentre {
    /// What its database holds.
    struct Database {
        var ledgers: [UniqueID: Ledger] = [:]
        /// Whose keys it has, and from which terminals.
        var holders: [Int: Set<DeviceID>] = [:]
        var news: [DeviceID: [News]] = [:]
        /// From which terminal a terminal was copied.
        var kin: [DeviceID: DeviceID] = [:]
    }

    struct Ledger {
        let device: DeviceID
        /// Counts the journals in the order in which they began here.
        let number: Int
        /// The place of its first record.
        let first: Int64
        var entries: [SimulatedJournal.Entry] = []
        var isCloned = false

        var acknowledged: Int64 { entries.isEmpty ? 0 : first + Int64(entries.count) - 1 }
        func entry(at seq: Int64) -> SimulatedJournal.Entry? {
            let index = Int(seq - first)
            return entries.indices.contains(index) ? entries[index] : nil
        }
    }

    struct News {
        let number: Int64
        let erased: Int
    }

    struct Batch {
        let first: Int64
        let entries: [SimulatedJournal.Entry]
        let keys: Set<Int>
    }

    struct Request {
        let device: DeviceID
        let epoch: UniqueID
        let newsSeen: Int64
        let ask: Ask

        enum Ask {
            case cursor
            case place(Int64)
            case batch(Batch)
        }
    }

    struct Receipt {
        let acknowledged: Int64
        let head: ChainHash
        let news: [News]
        let time: Int64
    }

    enum Reply {
        case receipt(Receipt)
        case gap, fork, cloned, full, revoked
    }

    private(set) var database = Database()
    private var backup = Database()
    /// The list beside the database that outlives a restore.
    private(set) var erased: Set<Int> = []
    var isDown = false
    var isFull = false
    var revoked: Set<DeviceID> = []

    mutating func backUp() { backup = database }

    /// The disk is gone and the last backup is put back; whoever is on the list is erased again.
    mutating func restore(at time: Int64) {
        database = backup
        for person in erased.sorted() { erase(person, askedBy: nil, time) }
    }

    /// One transaction.
    mutating func take(_ request: Request, at time: Int64) -> Reply {
        if revoked.contains(request.device) { return .revoked }
        var end: Int64?
        switch request.ask {
        case .cursor: break
        case .place(let seq): end = seq
        case .batch(let batch):
            if isFull { return .full }
            if let refusal = take(batch, request, time) { return refusal }
        }
        let ledger = own(request)
        let last = min(ledger?.acknowledged ?? 0, end ?? .max)
        let entry = ledger?.entry(at: last)
        return .receipt(
            Receipt(
                acknowledged: entry == nil ? 0 : last,
                head: entry.map { .sample($0.hash) } ?? .zero,
                news: (database.news[request.device] ?? []).filter {
                    $0.number > request.newsSeen
                }, time: time))
    }

    private func own(_ request: Request) -> Ledger? {
        database.ledgers[request.epoch].flatMap { $0.device == request.device ? $0 : nil }
    }

    private mutating func take(_ batch: Batch, _ request: Request, _ time: Int64) -> Reply? {
        if let known = database.ledgers[request.epoch], known.device != request.device {
            return .fork
        }
        var ledger =
            database.ledgers[request.epoch]
            ?? Ledger(
                device: request.device, number: database.ledgers.count, first: batch.first)
        var new: [SimulatedJournal.Entry] = []
        for (offset, entry) in batch.entries.enumerated() {
            let seq = batch.first + Int64(offset)
            if seq <= ledger.acknowledged {
                guard ledger.entry(at: seq) == entry else { return .fork }
            } else if ledger.entries.isEmpty {
                guard seq == 1 || entry.opens != nil else { return .gap }
                ledger.entries.append(entry)
                new.append(entry)
            } else {
                guard seq == ledger.acknowledged + 1 else { return .gap }
                let link = SimulatedJournal.hash(
                    entry.event, in: request.epoch, after: ledger.entries.last?.hash ?? 0)
                guard link == entry.hash else { return .fork }
                ledger.entries.append(entry)
                new.append(entry)
            }
        }
        if !new.isEmpty, ledger.isCloned { return .cloned }
        database.ledgers[request.epoch] = ledger
        keep(batch.keys, of: request.device, time)
        for entry in new { carryOut(entry, request, time) }
        if !new.isEmpty { markCopies(of: ledger) }
        return nil
    }

    private mutating func carryOut(
        _ entry: SimulatedJournal.Entry, _ request: Request, _ time: Int64
    ) {
        switch entry.kind {
        case .plain, .about: break
        case .erasure(let person): erase(person, askedBy: request.device, time)
        case .opening(let parent):
            if let before = database.ledgers[parent]?.device, before != request.device {
                database.kin[request.device] = before
            }
            for person in erased.sorted() { tell(request.device, of: person, time) }
        }
    }

    private mutating func keep(_ keys: Set<Int>, of device: DeviceID, _ time: Int64) {
        for person in keys.sorted() {
            if erased.contains(person) {
                tell(device, of: person, time)
            } else {
                database.holders[person, default: []].insert(device)
            }
        }
    }

    private mutating func markCopies(of written: Ledger) {
        for (id, ledger) in database.ledgers
        where ledger.device == written.device && ledger.number > written.number {
            database.ledgers[id]?.isCloned = true
        }
    }

    private mutating func erase(_ person: Int, askedBy device: DeviceID?, _ time: Int64) {
        erased.insert(person)
        var holders = database.holders[person] ?? []
        if let device { holders.insert(device) }
        var copies = holders
        while !copies.isEmpty {
            copies = Set(database.kin.filter { copies.contains($0.value) }.keys)
                .subtracting(holders)
            holders.formUnion(copies)
        }
        for holder in holders { tell(holder, of: person, time) }
        database.holders[person] = nil
    }

    private mutating func tell(_ device: DeviceID, of person: Int, _ time: Int64) {
        let last = database.news[device]?.last?.number ?? 0
        database.news[device, default: []].append(
            News(number: max(last + 1, time), erased: person))
    }
}

extension SimulatedJournal.Entry {
    /// The epoch behind which it opens another, if it does.
    var opens: UniqueID? { if case .opening(let parent) = kind { parent } else { nil } }
}
