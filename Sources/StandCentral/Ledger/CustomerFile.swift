package import SyncProtocol

/// What the ledger holds of a customer up to one record, sealed as it came: what a mail is written
/// from, and what a dealer is told.
package struct CustomerFile: Sendable {
    /// The terminal, whose keys open it.
    package var device: DeviceID
    /// The body of the record that something is asked by.
    package var asked: [UInt8]
    /// The customer's card as it was then.
    package var card: JournalRecord?
    /// The customer's key; nil once they are erased.
    package var key: WrappedKey?
    /// The customer's quotes, in the order they were issued.
    package var quotes: [[UInt8]]
    /// What was noted for the dealer.
    package var wishes: [JournalRecord]
    /// The answers to consents of everybody who has the customer's email, as they came.
    package var consents: [[UInt8]]
}
