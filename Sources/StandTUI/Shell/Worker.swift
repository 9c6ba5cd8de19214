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
        case savePaper(WantedPaper, path: String)
        case saveScanner(ScannerProfile?)
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
        queue.async { [self] in carryOut(job) }
    }

    /// Runs an errand to the centre beside the work; returns at once.
    func run(_ errand: Errand) {
        performer.run(errand)
    }

    /// Does what a supervisor asks beside the work; returns at once.
    func supervise(_ request: SupervisorRequest) {
        let mailbox = self.mailbox
        performer.supervise(request) { mailbox.post(.app(.supervisor($0))) }
    }

    /// Waits until all that was posted is done.
    func wait() {
        queue.sync {}
    }

    private func carryOut(_ job: Job) {
        switch job {
        case .start:
            let started = performer.start { tell($0) }
            mailbox.post(started.map(ShellMessage.app) ?? .left)
        // The next page first; then what the step changed in the status line.
        case .perform(let command):
            tell(performer.perform(command))
            tellNews()
        case .save(let draft): tell(performer.save(draft))
        case .savePaper(let paper, let path): tell(performer.save(paper, to: path))
        case .saveScanner(let profile):
            let trouble = performer.keep(profile)
            tell(trouble.map(Message.failed) ?? .scannerSaved(profile))
        case .checkPin(let pin): tell(.pin(performer.check(pin: pin)))
        case .setPin(let pin): tell(.pin(performer.set(pin: pin)))
        case .news: tellNews()
        case .leave: mailbox.post(.left)
        }
    }

    private func tell(_ message: Message) { mailbox.post(.app(message)) }

    private func tellNews() {
        for message in performer.news() { tell(message) }
    }
}
