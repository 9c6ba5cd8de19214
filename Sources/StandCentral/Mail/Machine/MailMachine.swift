/// What becomes of a mail, as decisions over values: none is silently lost, and none is sent a
/// second time by itself.
///
/// The one moment that nobody can know about lies between the last byte and the server's answer.
/// What ends there, by a broken connection or by a kill, is ``MailState/uncertain``.
package struct MailMachine: Hashable, Sendable {
    package var state: MailState
    /// How often the server has put it off.
    package var attempts: Int
    /// When it is due while it waits, milliseconds since 1970, UTC.
    package var due: Int64
    /// Why it waits, failed or is uncertain; nil for nothing to say.
    package var words: String?

    /// What an attempt that the program did not survive says of itself.
    static let interrupted = "the centre was stopped while the mail was handed over"

    /// What a mail says of itself that left before the database was restored from a backup.
    static let restored = "it left before the database was restored"

    package init(
        state: MailState = .waiting, attempts: Int = 0, due: Int64, words: String? = nil
    ) {
        self.state = state
        self.attempts = attempts
        self.due = due
        self.words = words
    }

    /// Whether the server has it, or may have it.
    var mayHaveLeft: Bool { [.sending, .sent, .uncertain].contains(state) }

    /// Takes what happened.
    ///
    /// - Parameter time: Now, milliseconds since 1970, UTC.
    /// - Returns: Whether it can happen in this state; nothing has changed where it can't.
    package mutating func take(_ input: MailInput, at time: Int64) -> Bool {
        switch (state, input) {
        case (.waiting, .begins):
            become(.sending, nil)
        case (.waiting, .ends(.sent)), (.waiting, .ends(.unanswered)):
            // Nothing of it can have been sent: it never began.
            return false
        case (.waiting, .ends(let outcome)), (.sending, .ends(let outcome)):
            end(outcome, at: time)
        case (.sending, .found):
            become(.uncertain, Self.interrupted)
        case (.waiting, .hasLeft):
            become(.uncertain, Self.restored)
        case (.failed, .retry), (.uncertain, .retry), (.waiting, .retry), (.dropped, .retry):
            self = MailMachine(due: time)
        case (.waiting, .found), (.sending, .begins), (.sending, .retry), (.sending, .hasLeft),
            (.sent, _),
            (.failed, _), (.uncertain, _), (.dropped, _):
            return false
        }
        return true
    }

    private mutating func become(_ state: MailState, _ words: String?) {
        self.state = state
        self.words = words
    }

    private mutating func end(_ outcome: MailOutcome, at time: Int64) {
        switch outcome {
        case .sent: become(.sent, nil)
        case .refused(let words): become(.failed, words)
        case .unanswered(let words): become(.uncertain, words)
        case .unwanted: become(.dropped, nil)
        case .unreachable(let words):
            become(.waiting, words)
            due = time + Self.pause
        case .later(let words):
            attempts += 1
            guard let delay = Self.delay(after: attempts) else {
                return become(.failed, "given up after \(attempts) attempts: \(words)")
            }
            become(.waiting, words)
            due = time + delay
        }
    }
}

extension MailMachine {
    /// How long a mail is kept back when the server can't be worked with, in milliseconds.
    static let pause: Int64 = 60_000

    private static let delays: [Int64] = [1, 5, 15, 30, 60, 120, 240]
    /// Five days, which is as long as mail servers try among themselves.
    static let mostAttempts = 36

    /// How long a mail waits after it was put off, in milliseconds: a minute at first, as
    /// greylisting servers like it, then ever longer.
    ///
    /// - Returns: nil when it was put off often enough.
    static func delay(after attempts: Int) -> Int64? {
        guard attempts < mostAttempts else { return nil }
        let minutes = delays[min(max(attempts, 1), delays.count) - 1]
        return minutes * 60_000
    }
}
