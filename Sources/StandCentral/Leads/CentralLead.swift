internal import Crypto
internal import JourneyEngine
internal import SyncProtocol

/// A lead as it is handed on: what was asked for, and who asked.
struct CentralLead {
    let facts: LeadFacts
    let card: CustomerCard
    let comment: String

    /// Opens a lead of the ledger.
    ///
    /// - Parameter sealing: The centre's key, to which the terminal wrapped the visitor's.
    /// - Returns: nil for one whose visitor is erased, or that can't be read.
    init?(_ stored: LedgerLead, sealing: Curve25519.KeyAgreement.PrivateKey) {
        guard case .leadConfirmed(let facts)? = try? Event(.leadConfirmed, body: stored.facts),
            let visitor = stored.visitor,
            let key = try? stored.key?.open(from: stored.device, with: sealing),
            let body = try? SealedBody.open(
                visitor.body, key: key, associated: visitor.header.canonicalBytes),
            case .leadRecorded(let recorded)? = try? Event(.leadRecorded, body: body)
        else { return nil }
        self.facts = facts
        card = recorded.card
        comment = recorded.comment?.text ?? ""
    }

    /// The dealer that it is for; `other` for one elsewhere, who is named in the comment; nil where
    /// none is wanted.
    var dealer: String? { facts.dealer?.rawValue }
}
