internal import SyncProtocol

/// A mail as the operator sees it, without whom it is for.
package struct MailSummary: Hashable, Sendable, Codable {
    /// What `mail retry` takes.
    package var id: Int64
    package var kind: String
    /// `waiting`, `sending`, `sent`, `failed`, `uncertain` or `dropped`.
    package var state: String
    package var customer: String
    /// The number of the quote, if it is about one.
    package var quote: String?
    /// How often the server has put it off.
    package var attempts: Int
    /// When it is due while it waits, milliseconds since 1970, UTC.
    package var due: Int64
    /// When its state changed last, milliseconds since 1970, UTC.
    package var changed: Int64
    /// Why it waits, failed or is uncertain.
    package var words: String?

    init(_ mail: StoredMail) {
        id = mail.id
        kind = mail.kind.rawValue
        state = mail.machine.state.rawValue
        customer = mail.customer.description
        quote = mail.quote
        attempts = mail.machine.attempts
        due = mail.machine.due
        changed = mail.changed
        words = mail.machine.words
    }
}
