import Crypto
import SyncProtocol
import SyncQueue
import Synchronization

/// A terminal's journal in memory, with a device key and customers' keys.
final class SampleJournal: DrainedJournal {
    let deviceKey = Curve25519.Signing.PrivateKey()
    let state = Mutex(State())

    struct State {
        var records: [JournalRecord] = []
        var keys: [UniqueID: SymmetricKey] = [:]
        var unreadable: Set<Int64> = []
        var heads = 0
        var epoch = UniqueID(high: 7, low: 7)
        var origin: Int64 = 0
        var earlier: [EarlierEpoch] = []
        /// Whether the disk lets a new epoch be opened.
        var isFull = false
    }

    var epoch: UniqueID { state.withLock { $0.epoch } }
    var origin: Int64 { state.withLock { $0.origin } }

    func earlierEpochs() -> [EarlierEpoch] { state.withLock { $0.earlier } }

    var device: DeviceID { DeviceID(publicKey: deviceKey.publicKey) }

    /// Appends plain records.
    func append(_ count: Int, bytes: Int = 2) {
        for _ in 0..<count {
            append(body: [UInt8](repeating: UInt8(ascii: "7"), count: bytes), subject: nil)
        }
    }

    /// Appends a record sealed with a customer's key, made where there is none.
    func appendSealed(about subject: UniqueID) throws {
        let key = state.withLock { state in
            let key = state.keys[subject] ?? SymmetricKey(size: .bits256)
            state.keys[subject] = key
            return key
        }
        let body = try SealedBody.seal(Array("Marie".utf8), key: key, associated: [])
        append(body: body, subject: subject)
    }

    private func append(body: [UInt8], subject: UniqueID?) {
        state.withLock { state in
            state.append(
                "noted", body: body, subject: subject,
                event: UniqueID(high: 1, low: UInt64(state.records.count + 1)))
        }
    }

    /// Writes on from an old copy: other events at the places behind it.
    func restore(to seq: Int, then count: Int) {
        state.withLock { state in
            state.records = Array(state.records.prefix(seq))
            for other in 0..<count {
                state.append(
                    "noted", body: Array("\"other\"".utf8), subject: nil,
                    event: UniqueID(high: 8, low: UInt64(other)))
            }
        }
    }

    /// The disk is full.
    struct DiskFull: Error {}

    func openEpoch(after seq: Int64) throws {
        try state.withLock { state in
            guard !state.isFull else { throw DiskFull() }
            var known: Set<UniqueID> = []
            let again = state.records.dropFirst(Int(seq)).filter { record in
                record.header.type != ChainCheck.epochOpenedType
                    && known.insert(record.header.eventID).inserted
            }
            state.earlier.append(
                EarlierEpoch(id: state.epoch, device: device, origin: state.origin, common: seq))
            let body = EpochOpened(
                epoch: state.epoch, seq: seq, hash: .zero, again: Int64(again.count))
            state.origin = Int64(state.records.count)
            state.epoch = UniqueID(high: 7, low: state.epoch.low + 1)
            state.append(
                ChainCheck.epochOpenedType, body: try body.encoded(), subject: nil,
                event: state.epoch)
            for record in again {
                state.append(
                    record.header.type, body: record.body, subject: record.header.subject,
                    event: record.header.eventID)
            }
        }
    }

    func headSeq() -> Int64 { state.withLock { Int64($0.records.count) } }

    func hash(at seq: Int64) -> ChainHash? {
        state.withLock { state in
            guard !state.unreadable.contains(seq), state.records.indices.contains(Int(seq) - 1)
            else { return nil }
            return state.records[Int(seq) - 1].hash
        }
    }

    func visit(_ places: ClosedRange<Int64>, _ body: (DrainedElement) throws -> Bool) throws {
        let (records, unreadable) = state.withLock { ($0.records, $0.unreadable) }
        for record in records where places.contains(record.header.seq) {
            let seq = record.header.seq
            let element: DrainedElement =
                unreadable.contains(seq)
                ? .unreadable(seq: seq, detail: "a bad page") : .record(record)
            guard try body(element) else { return }
        }
    }

    func key(of subject: UniqueID) -> SymmetricKey? { state.withLock { $0.keys[subject] } }

    func sign(_ bytes: [UInt8]) throws -> [UInt8] {
        [UInt8](try deviceKey.signature(for: bytes))
    }

    func signHead() { state.withLock { $0.heads += 1 } }
}

extension SampleJournal.State {
    mutating func append(
        _ type: String, body: [UInt8], subject: UniqueID?, event: UniqueID
    ) {
        let seq = Int64(records.count + 1)
        let header = RecordHeader(
            epoch: epoch, seq: seq, eventID: event, journey: .zero, type: type, version: 1,
            subject: subject, genius: "",
            moment: Moment(
                wallMilliseconds: seq, monotonicMilliseconds: seq,
                bootID: UniqueID(high: 2, low: 2)))
        records.append(
            JournalRecord(header: header, body: body, after: records.last?.hash ?? .zero))
    }
}
