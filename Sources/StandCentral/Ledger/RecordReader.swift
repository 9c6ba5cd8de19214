internal import Crypto
internal import JourneyEngine
internal import SyncProtocol

/// Reads what a record means for the centre.
///
/// It never refuses: an authentic record that it doesn't know or can't read is set aside, and the
/// journal goes on behind it.
struct RecordReader {
    /// The keys at hand of the customers the records are about.
    let keys: [UniqueID: SymmetricKey]

    /// Records of the terminal's own house-keeping that mean nothing here.
    private static let silent: Set<String> = [
        "refused", "erasureReasonNoted", "personErased", "qualityChecked", "dayClosed",
        "remarkNoted", "supervisorEntered", "personalDataUnmasked", "journalExported",
        ChainCheck.epochOpenedType,
    ]
    private static let erasureRequested = "erasureRequested"

    func effect(of entry: LedgerEntry) -> Effect {
        switch entry {
        case .opaque(let opaque): .setAside(why: "sent opaque: \(opaque.reason)")
        case .record(let record): effect(of: record)
        }
    }

    private func effect(of record: JournalRecord) -> Effect {
        let type = record.header.type
        if Self.silent.contains(type) { return .none }
        if type == Self.erasureRequested {
            return record.header.subject.map { .erasure($0) } ?? .setAside(why: "about nobody")
        }
        guard let kind = Event.Kind(rawValue: type), record.header.version <= Event.bodyVersion
        else { return .setAside(why: "of a type or version that is not known here") }
        switch kind {
        case .customerCreated, .customerLinked, .customerEdited, .contactAdded, .leadRecorded,
            .quoteIssued, .sendOutRequested, .accountRequested:
            return read(record, kind)
        case .customerDisconnected: return .visitEnded
        default: return .none
        }
    }

    private func read(_ record: JournalRecord, _ kind: Event.Kind) -> Effect {
        guard let body = plainBody(of: record) else {
            return .setAside(why: "sealed with a key that is not here")
        }
        switch try? Event(kind, body: body) {
        case .customerCreated(let card), .customerLinked(let card), .customerEdited(let card),
            .contactAdded(let card):
            return .customer(card)
        case .leadRecorded(let lead): return .customer(lead.card)
        case .quoteIssued(let quote): return .quote(quote)
        case .sendOutRequested(let step): return .sendOut(step)
        case .accountRequested(let step): return .account(step)
        default: return .setAside(why: "its body can't be read")
        }
    }

    private func plainBody(of record: JournalRecord) -> [UInt8]? {
        guard record.isSealed else { return record.body }
        guard let key = record.header.subject.flatMap({ keys[$0] }) else { return nil }
        return try? SealedBody.open(
            record.body, key: key, associated: record.header.canonicalBytes)
    }
}
