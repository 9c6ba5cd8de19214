/// Whoever takes mails to the outside world: an SMTP server, or a test's own.
package protocol MailPost: Sendable {
    /// Hands one mail over.
    ///
    /// - Parameter begins: Called once, when the server has asked for the message and nothing of it
    ///   is sent; it may wait for a disk. False ends the attempt.
    func send(
        _ parcel: MailParcel, begins: @escaping @Sendable () -> Bool
    ) async -> MailReport

    /// Ends what is under way soon: a server that says nothing is not waited for any more.
    func stop()
}

/// A mail as it is handed over.
package struct MailParcel: Sendable {
    /// Who is told when it can't be delivered.
    package var sender: MailAddress
    package var recipient: MailAddress
    /// The message with its header, lines ended by CRLF.
    package var message: [UInt8]
}

/// How far a conversation with the mail server came.
package struct MailReport: Hashable, Sendable {
    package var stage: Stage
    /// Whether the server has taken the mail.
    package var isTaken: Bool
    /// The code of the server's last reply; 0 where the connection ended instead.
    package var reply: Int
    /// The server's words, or what is known of the broken connection.
    package var words: String

    /// The last that was said to the server.
    package enum Stage: Int, Comparable, Sendable, CaseIterable {
        /// No more than names, TLS and passwords.
        case nowhere
        case sender, recipient
        /// It was asked to take the message.
        case asked
        /// A part of the message.
        case begun
        /// All of it: from here on the server may have the mail.
        case whole

        package static func < (left: Self, right: Self) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    package init(stage: Stage, isTaken: Bool, reply: Int, words: String) {
        self.stage = stage
        self.isTaken = isTaken
        self.reply = reply
        self.words = words
    }

    /// What it means for the mail.
    ///
    /// A refusal before the recipient was named is about us, not about the mail.
    package var outcome: MailOutcome {
        if isTaken { return .sent }
        switch (stage, reply) {
        case (.nowhere, _), (.sender, _): return .unreachable(words)
        case (_, 421): return .unreachable(words)
        case (_, 500...599): return .refused(words)
        case (_, 400...499): return .later(words)
        case (.whole, _): return .unanswered(words)
        case (.begun, _): return .later(words)
        case (.recipient, _), (.asked, _): return .unreachable(words)
        }
    }
}
