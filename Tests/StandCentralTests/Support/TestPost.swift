import Synchronization

@testable import StandCentral

/// A mail server of a test: it takes what it is told to take, and remembers it.
final class TestPost: MailPost {
    private let state = Mutex(State())

    private struct State {
        var answers: [Answer] = []
        var taken: [MailParcel] = []
        var meanwhile: (@Sendable () -> Void)?
        var isStopped = false
    }

    /// How it meets a mail.
    enum Answer: Sendable {
        case takes
        case replies(MailReport.Stage, Int)
        /// It hangs up after the last byte, which it kept.
        case keepsAndHangsUp
    }

    /// Whether it was asked to come to an end.
    var isStopped: Bool { state.withLock { $0.isStopped } }

    func stop() { state.withLock { $0.isStopped = true } }

    /// Everything it has kept.
    var taken: [MailParcel] { state.withLock { $0.taken } }

    /// How it meets the next mails; after that it takes them.
    func answers(_ answers: Answer...) { state.withLock { $0.answers = answers } }

    /// What happens between its greeting and the message.
    func meanwhile(_ body: @escaping @Sendable () -> Void) {
        state.withLock { $0.meanwhile = body }
    }

    func send(
        _ parcel: MailParcel, begins: @escaping @Sendable () -> Bool
    ) async -> MailReport {
        let (answer, meanwhile) = state.withLock { state in
            (state.answers.isEmpty ? .takes : state.answers.removeFirst(), state.meanwhile)
        }
        func report(_ stage: MailReport.Stage, _ reply: Int = 0) -> MailReport {
            MailReport(stage: stage, isTaken: false, reply: reply, words: "\(reply) words")
        }
        if case .replies(let stage, let reply) = answer, stage < .begun {
            return report(stage, reply)
        }
        meanwhile?()
        guard begins() else { return report(.asked) }
        if case .replies(let stage, let reply) = answer { return report(stage, reply) }
        state.withLock { $0.taken.append(parcel) }
        switch answer {
        case .takes, .replies:
            return MailReport(stage: .whole, isTaken: true, reply: 250, words: "")
        case .keepsAndHangsUp: return report(.whole)
        }
    }
}
