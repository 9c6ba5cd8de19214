internal import SyncProtocol

/// The rule of the ledger as decisions over values: what is taken, what is known already, and what
/// can't be.
enum LedgerRule {
    /// Looks at a batch by itself: consecutive places of one epoch, each hash right, each linked to
    /// the one before.
    ///
    /// - Throws: ``Problem/Kind/badRecord`` with the first bad place.
    static func check(_ entries: [LedgerEntry], epoch: UniqueID) throws(Problem) {
        var before: LedgerEntry?
        for entry in entries {
            guard entry.seq >= 1 else { throw Problem(.malformed, detail: "a place below 1") }
            if case .record(let record) = entry {
                let hash = Chain.hash(
                    header: record.header.canonicalBytes, body: record.body,
                    previous: record.previous)
                guard hash == record.hash else { throw Problem(.badRecord, seq: entry.seq) }
                guard record.header.epoch == epoch else {
                    throw Problem(.badRecord, detail: "of another epoch", seq: entry.seq)
                }
            }
            if let before, entry.seq != before.seq + 1 || entry.previous != before.hash {
                throw Problem(
                    .badRecord, detail: "does not follow the one before", seq: entry.seq)
            }
            before = entry
        }
    }

    /// Where a checked batch meets the ledger.
    ///
    /// - Parameters:
    ///   - entries: What ``check(_:epoch:)`` let pass.
    ///   - cursor: How far the journal has come.
    ///   - known: The hash the ledger has at a place, if any.
    /// - Returns: How many entries at the front are duplicates.
    /// - Throws: ``Problem/Kind/gap`` with the place expected next, or ``Problem/Kind/fork`` with
    ///   the first place where the two journals differ.
    static func duplicates(
        _ entries: [LedgerEntry], at cursor: LedgerCursor, known: (Int64) throws -> ChainHash?
    ) throws -> Int {
        var count = 0
        for entry in entries {
            guard entry.seq <= cursor.acknowledged else { break }
            guard try known(entry.seq) == entry.hash else { throw Problem(.fork, seq: entry.seq) }
            count += 1
        }
        guard count < entries.count else { return count }
        let next = entries[count]
        if cursor == .beginning {
            guard next.mayBegin else { throw Problem(.gap, expected: 1) }
        } else {
            guard next.seq == cursor.acknowledged + 1 else {
                throw Problem(.gap, expected: cursor.acknowledged + 1)
            }
            guard next.previous == cursor.head else { throw Problem(.fork, seq: next.seq) }
        }
        return count
    }

    /// The entries' fates as ranges.
    static func ranges(_ statuses: [(seq: Int64, status: RecordStatus)]) -> [RecordRange] {
        var ranges: [RecordRange] = []
        for (seq, status) in statuses {
            if let last = ranges.last, last.status == status, last.last + 1 == seq {
                ranges[ranges.count - 1].last = seq
            } else {
                ranges.append(RecordRange(first: seq, last: seq, status: status))
            }
        }
        return ranges
    }
}
