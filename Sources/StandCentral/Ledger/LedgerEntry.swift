package import SyncProtocol

/// One place of a journal as it arrives: a record, or what stands for one.
package enum LedgerEntry: Hashable, Sendable {
    case record(JournalRecord)
    case opaque(OpaqueRecord)

    var seq: Int64 {
        switch self {
        case .record(let record): record.header.seq
        case .opaque(let opaque): opaque.seq
        }
    }

    var previous: ChainHash {
        switch self {
        case .record(let record): record.previous
        case .opaque(let opaque): opaque.prev
        }
    }

    var hash: ChainHash {
        switch self {
        case .record(let record): record.hash
        case .opaque(let opaque): opaque.hash
        }
    }

    /// Whether a journal may begin with it at the centre: the first record of all, or the one that
    /// opened a new epoch of a restored or cloned journal.
    var mayBegin: Bool {
        switch self {
        case .record(let record) where record.header.type == ChainCheck.epochOpenedType: true
        default: seq == 1 && previous == .zero
        }
    }
}
