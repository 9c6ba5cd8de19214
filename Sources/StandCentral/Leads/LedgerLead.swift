internal import SyncProtocol

/// A confirmed lead as it lies in the ledger: its facts in plain, the visitor sealed.
package struct LedgerLead: Sendable {
    /// The body of the record of its facts.
    var facts: [UInt8]
    /// The record of the visitor, as it came; none where it did not.
    var visitor: JournalRecord?
    /// The visitor's key; none once the visitor is erased.
    var key: WrappedKey?
    /// The terminal that took it.
    var device: DeviceID
}
