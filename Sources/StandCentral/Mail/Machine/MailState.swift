/// Where a mail is on its way to the mail server.
package enum MailState: String, Hashable, Sendable, CaseIterable {
    /// It is to be handed over when its time has come.
    case waiting
    /// The server has asked for it; written before the first byte of it leaves.
    case sending
    /// The server has taken it.
    case sent
    /// The server has refused it, or it can't be written at all.
    case failed
    /// The connection ended between its last byte and the server's answer: it may have arrived. It
    /// is never sent again by itself.
    case uncertain
    /// It was not to be sent after all: the customer has not agreed to it.
    case dropped
}
