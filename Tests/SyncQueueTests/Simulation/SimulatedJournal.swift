import SyncProtocol
import SyncQueue

/// A journal as the drain sees it, with a number in the place of each hash: it hangs together like
/// the real one, and costs nothing.
struct SimulatedJournal {
    private(set) var entries: [Entry] = []
    private(set) var epoch: UniqueID
    private(set) var origin: Int64 = 0
    private(set) var earlier: [EarlierEpoch] = []

    /// What stands at one place.
    struct Entry: Equatable {
        let event: UniqueID
        let kind: Kind
        let hash: Int64
    }

    enum Kind: Equatable {
        case plain
        /// Sealed with a person's key.
        case about(Int)
        case erasure(Int)
        /// Opens an epoch behind another one's place.
        case opening(of: UniqueID)
    }

    init(epoch: UniqueID) {
        self.epoch = epoch
    }

    var head: Int64 { Int64(entries.count) }

    /// The hash at a place; nil where there is none.
    func hash(at seq: Int64) -> ChainHash? {
        guard seq > 0 else { return .zero }
        return entries.indices.contains(Int(seq) - 1) ? .sample(entries[Int(seq) - 1].hash) : nil
    }

    mutating func append(_ event: UniqueID, _ kind: Kind) {
        let hash = Self.hash(event, in: epoch, after: entries.last?.hash ?? 0)
        entries.append(Entry(event: event, kind: kind, hash: hash))
    }

    /// As the journal on disk does it: an opening, and behind it what the centre lacks.
    mutating func openEpoch(_ id: UniqueID, after common: Int64, by device: DeviceID) {
        var known: Set<UniqueID> = []
        let again = entries.dropFirst(Int(common)).filter { entry in
            if case .opening = entry.kind { return false }
            return known.insert(entry.event).inserted
        }
        earlier.append(EarlierEpoch(id: epoch, device: device, origin: origin, common: common))
        origin = head
        let old = epoch
        epoch = id
        append(id, .opening(of: old))
        for entry in again { append(entry.event, entry.kind) }
    }

    /// The link of the chain: what stands before, and what is said in which epoch.
    static func hash(_ event: UniqueID, in epoch: UniqueID, after previous: Int64) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in [UInt64(bitPattern: previous), event.low, epoch.low] {
            for byte in 0..<8 {
                hash = (hash ^ (word >> (8 * byte)) & 0xFF) &* 0x0000_0100_0000_01B3
            }
        }
        return Int64(hash >> 1) | 1
    }
}
