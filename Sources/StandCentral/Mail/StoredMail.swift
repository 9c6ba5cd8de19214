package import SyncProtocol

/// A mail as the database has it: nothing in it is personal.
package struct StoredMail: Hashable, Sendable {
    package var id: Int64
    /// The event that asked for it.
    package var event: UniqueID
    package var kind: LetterKind
    package var customer: UniqueID
    /// The number of the quote it is about, if any.
    package var quote: String?
    package var machine: MailMachine
    /// When its state changed last, milliseconds since 1970, UTC.
    package var changed: Int64
    /// The domain it goes to; empty where that is not known.
    package var domain: String
}
