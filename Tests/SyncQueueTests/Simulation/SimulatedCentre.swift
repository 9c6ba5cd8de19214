import SyncProtocol

/// A centre as far as a drain can tell: a ledger a terminal, kept whole through crashes.
struct SimulatedCentre {
    /// The hashes that are durable, by terminal.
    private(set) var ledgers: [[ChainHash]]
    private var backup: [[ChainHash]]
    /// How often a place was stored though it was there: never.
    private(set) var doubles = 0
    var isDown = false
    var isFull = false
    var revoked: Set<Int> = []

    init(terminals: Int) {
        ledgers = Array(repeating: [], count: terminals)
        backup = ledgers
    }

    /// What is sent: hashes from a place on; none for a question.
    struct Request {
        let terminal: Int
        let first: Int64
        let hashes: [ChainHash]
    }

    enum Reply {
        case receipt(acknowledged: Int64, head: ChainHash)
        case gap, fork, full, revoked
    }

    mutating func backUp() { backup = ledgers }

    /// The disk is gone, and the last backup is put back.
    mutating func restore() { ledgers = backup }

    /// One transaction.
    mutating func take(_ request: Request) -> Reply {
        if revoked.contains(request.terminal) { return .revoked }
        if isFull, !request.hashes.isEmpty { return .full }
        var ledger = ledgers[request.terminal]
        for (offset, hash) in request.hashes.enumerated() {
            let place = Int(request.first) + offset - 1
            if place < ledger.count {
                guard ledger[place] == hash else { return .fork }
            } else {
                guard place == ledger.count else { return .gap }
                if ledger.contains(hash) { doubles += 1 }
                ledger.append(hash)
            }
        }
        ledgers[request.terminal] = ledger
        return .receipt(acknowledged: Int64(ledger.count), head: ledger.last ?? .zero)
    }
}
