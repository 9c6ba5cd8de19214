internal import Crypto
internal import SyncProtocol

/// Holds the signed heads against the records they were signed over.
struct HeadCheck {
    private var expected: [Int64: [Head]] = [:]
    private var found: [JournalFinding] = []

    /// - Parameters:
    ///   - epochs: The journal's epochs with the keys that may sign.
    ///   - heads: The heads in the journal.
    ///   - latest: The head kept elsewhere.
    init(epochs: [JournalReader.Epoch], heads: [Head], latest: Head?) {
        for head in heads + [latest].compactMap(\.self) {
            let keys = epochs.filter { $0.id == head.epoch }.compactMap {
                try? Curve25519.Signing.PublicKey(rawRepresentation: $0.publicKey)
            }
            if keys.contains(where: { head.isSigned(by: $0) }) {
                expected[head.seq, default: []].append(head)
            } else {
                found.append(JournalFinding(seq: head.seq, problem: .headSignatureWrong))
            }
        }
    }

    /// Takes the record at a head's place.
    mutating func take(_ record: JournalRecord) {
        let seq = record.header.seq
        guard let heads = expected[seq] else { return }
        if heads.contains(where: { $0.hash != record.hash || $0.epoch != record.header.epoch }) {
            found.append(JournalFinding(seq: seq, problem: .headDiffers))
        }
    }

    /// What was found, once the journal has ended at `end`.
    func findings(end: Int64) -> [JournalFinding] {
        guard let proved = expected.keys.max(), proved > end else { return found }
        return found + [JournalFinding(seq: end, problem: .tailLost(proved: proved))]
    }
}
