import Crypto
import LocalStore
import SyncProtocol
import SyncQueue

/// The journal as the drain sees it.
struct OutletJournal: DrainedJournal {
    let outlet: JournalOutlet

    var epoch: UniqueID { outlet.epoch }
    var origin: Int64 { outlet.origin }
    var device: DeviceID { outlet.device }

    func earlierEpochs() throws -> [EarlierEpoch] {
        try outlet.earlierEpochs().map { earlier in
            EarlierEpoch(
                id: earlier.epoch, device: earlier.device, origin: earlier.origin,
                common: earlier.common)
        }
    }

    func headSeq() throws -> Int64 { try outlet.headSeq() }

    func hash(at seq: Int64) throws -> ChainHash? { try outlet.record(at: seq)?.hash }

    func visit(_ places: ClosedRange<Int64>, _ body: (DrainedElement) throws -> Bool) throws {
        struct Enough: Error {}
        do {
            try outlet.visit(places) { element in
                guard try body(DrainedElement(element)) else { throw Enough() }
            }
        } catch is Enough {
            return
        }
    }

    func key(of subject: UniqueID) throws -> SymmetricKey? { try outlet.key(of: subject) }

    func sign(_ bytes: [UInt8]) throws -> [UInt8] { try outlet.sign(bytes) }

    func signHead() throws { try outlet.signHead() }

    func openEpoch(after seq: Int64) throws { try outlet.openEpoch(after: seq) }
}

extension DrainedElement {
    init(_ element: JournalElement) {
        switch element {
        case .record(let record): self = .record(record)
        case .unreadable(let seq, let detail): self = .unreadable(seq: seq, detail: detail)
        }
    }
}
