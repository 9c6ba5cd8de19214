/// What can happen to a mail.
package enum MailInput: Hashable, Sendable {
    /// The server asks for the message, of which nothing is sent yet.
    case begins
    /// It has left before, as the list beside a restored database says.
    case hasLeft
    /// An attempt is over.
    case ends(MailOutcome)
    /// The centre was started anew and finds the mail as it was left.
    case found
    /// An operator wants it sent, again if need be.
    case retry
}

/// How an attempt to hand a mail over ended.
package enum MailOutcome: Hashable, Sendable {
    /// The server has taken the mail.
    case sent
    /// The server will never take it, in its words; or it can't be written, in ours.
    case refused(String)
    /// Not now, in the server's words; the server does not have it.
    case later(String)
    /// The server can't be worked with, whatever the mail; it does not have it.
    case unreachable(String)
    /// All of it was sent, and no answer came.
    case unanswered(String)
    /// The customer has not agreed to mail of its kind.
    case unwanted
}
