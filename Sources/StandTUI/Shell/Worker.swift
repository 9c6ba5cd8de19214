import Dispatch
import JourneyEngine
import TerminalKit

/// The one thread beside the screen's: what it is asked for is done in order, durably, and
/// answered through the mailbox.
final class Worker: Sendable {
    /// A piece of work.
    enum Job: Sendable {
        case start
        case perform(Command)
        case save(Draft)
        case checkPin(String)
        case setPin(String)
        case news
        case leave
    }

    private let performer: any Performer
    private let mailbox: Mailbox<ShellMessage>
    private let queue = DispatchQueue(label: "stand.worker", qos: .userInitiated)

    init(_ performer: any Performer, mailbox: Mailbox<ShellMessage>) {
        self.performer = performer
        self.mailbox = mailbox
    }

    /// Takes a piece of work; returns at once.
    func post(_ job: Job) {
        queue.async { [self] in
            for message in answers(job) { mailbox.post(message) }
        }
    }

    /// Runs an errand to the centre beside the work; returns at once.
    func run(_ errand: Errand) {
        performer.run(errand)
    }

    /// Waits until all that was posted is done.
    func wait() {
        queue.sync {}
    }

    private func answers(_ job: Job) -> [ShellMessage] {
        switch job {
        case .start: performer.start().map { [.app($0)] } ?? [.left]
        // A step changes what waits: the status line tells it at once.
        case .perform(let command):
            [.app(performer.perform(command))] + performer.news().map(ShellMessage.app)
        case .save(let draft): [.app(performer.save(draft))]
        case .checkPin(let pin): [.app(.pin(performer.check(pin: pin)))]
        case .setPin(let pin): [.app(.pin(performer.set(pin: pin)))]
        case .news: performer.news().map(ShellMessage.app)
        case .leave: [.left]
        }
    }
}
