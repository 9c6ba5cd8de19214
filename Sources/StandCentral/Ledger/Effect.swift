package import JourneyEngine
package import SyncProtocol

/// What follows at the centre from one record, beside its place in the ledger.
package enum Effect: Sendable {
    /// Nothing: it is there to be counted and replayed.
    case none
    /// It is kept raw for an operator: `why` has no personal data.
    case setAside(why: String)
    /// A customer as the terminal knows them now.
    case customer(CustomerCard)
    /// A quote was issued.
    case quote(Quote)
    /// A quote is to be sent.
    case sendOut(SendOutRequested)
    /// An account is asked for.
    case account(AccountRequested)
    /// The customer of a visit has left the stand.
    case visitEnded
    /// A person is to be erased.
    case erasure(UniqueID)
}
