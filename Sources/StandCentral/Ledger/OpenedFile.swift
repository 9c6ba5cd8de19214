internal import Crypto
internal import JourneyEngine
internal import SyncProtocol

/// A ``CustomerFile``, opened with the customer's key.
struct OpenedFile {
    let card: CustomerCard
    /// Each in the order in which they came.
    let quotes: [Quote]
    let wishes: [WishNoted]
    let consents: [ConsentAnswered]
    /// What is asked, if that is a send-out.
    let sendOut: SendOutRequested?

    /// - Parameter keys: The centre's, to which the customer's key is wrapped.
    /// - Returns: nil where the customer is erased, or their card can't be read.
    init?(_ file: CustomerFile, keys: CentreKeys) {
        guard let key = try? file.key?.open(from: file.device, with: keys.sealing),
            let event = file.card.flatMap({ Self.event(in: $0, key) })
        else { return nil }
        switch event {
        case .customerCreated(let card), .customerLinked(let card), .customerEdited(let card),
            .contactAdded(let card):
            self.card = card
        case .leadRecorded(let lead): card = lead.card
        default: return nil
        }
        quotes = file.quotes.compactMap { body in
            guard case .quoteIssued(let quote)? = try? Event(.quoteIssued, body: body) else {
                return nil
            }
            return quote
        }
        wishes = file.wishes.compactMap { record in
            guard case .wishNoted(let wish)? = Self.event(in: record, key) else { return nil }
            return wish
        }
        consents = file.consents.compactMap { body in
            guard case .consentAnswered(let step)? = try? Event(.consentAnswered, body: body)
            else { return nil }
            return step
        }
        if case .sendOutRequested(let step)? = try? Event(.sendOutRequested, body: file.asked) {
            sendOut = step
        } else {
            sendOut = nil
        }
    }

    /// The last answer to a consent, on whatever terminal it was given.
    func answer(to purpose: ConsentPurpose) -> ConsentAnswer? {
        consents.filter { $0.purpose == purpose }.map(\.answer).max { $0.time < $1.time }
    }

    private static func event(in record: JournalRecord, _ key: SymmetricKey) -> Event? {
        guard let kind = Event.Kind(rawValue: record.header.type),
            let body = try? SealedBody.open(
                record.body, key: key, associated: record.header.canonicalBytes)
        else { return nil }
        return try? Event(kind, body: body)
    }
}
