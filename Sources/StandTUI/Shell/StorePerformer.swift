internal import Dispatch
public import JourneyEngine
public import LocalStore
public import SyncQueue
internal import Synchronization
public import TerminalKit

/// Carries commands out on the store, on a queue of its own.
public final class StorePerformer: Performer {
    private let mailbox: Mailbox<ShellMessage>
    private let queue = DispatchQueue(label: "stand.store")
    private let workplace = Mutex<Workplace?>(nil)
    private let status: @Sendable (JourneyRecorder) -> QueueStatus?

    /// - Parameters:
    ///   - mailbox: where the answers go.
    ///   - status: what the status line tells, asked after each step.
    public init(
        mailbox: Mailbox<ShellMessage>, status: @escaping @Sendable (JourneyRecorder) -> QueueStatus?
    ) {
        self.mailbox = mailbox
        self.status = status
    }

    /// Opens the store behind the first frame, and tells the app what it holds.
    /// - Parameter open: takes the data folder into use, or says in words why it can't.
    public func start(_ open: @escaping @Sendable () throws -> Workplace) {
        queue.async {
            do {
                let workplace = try open()
                self.workplace.withLock { $0 = workplace }
                self.tell(.started(self.start(of: workplace)))
                self.tellStatus(workplace)
            } catch {
                self.mailbox.post(.cannotStart("\(error)"))
            }
        }
    }

    public func perform(_ command: Command) {
        queue.async {
            guard let workplace = self.workplace.withLock({ $0 }) else { return }
            do throws(PerformFailure) {
                let performed = try workplace.recorder.perform(command)
                let snapshot = Snapshot(performed, workplace.recorder)
                self.tell(.performed(performed.events, snapshot))
            } catch {
                switch error {
                case .refused(let rejection): self.tell(.refused(rejection))
                case .store(let failure): self.tell(.failed(StoreTrouble(failure)))
                }
            }
            self.tellStatus(workplace)
        }
    }

    public func save(_ draft: Draft) {
        queue.async {
            guard let workplace = self.workplace.withLock({ $0 }) else { return }
            do {
                try workplace.recorder.saveDraft(try draft.bytes(), about: draft.customer)
                self.tell(.draftSaved)
            } catch let error as StoreError {
                self.tell(.draftFailed(StoreTrouble(error)))
            } catch {
                self.tell(.draftFailed(.other("\(error)")))
            }
        }
    }

    public func finish() {
        queue.async { self.mailbox.post(.done) }
    }

    /// Waits until all that was asked for is done, then signs the journal's end and gives the
    /// folder back.
    public func close() throws(StoreError) {
        queue.sync {}
        try workplace.withLock { $0 }?.close()
    }

    private func start(of workplace: Workplace) -> Start {
        let picture = workplace.recorder.picture
        let draft = (try? workplace.recorder.draft()).flatMap { $0 }.flatMap(Draft.init(bytes:))
        return Start(
            snapshot: Snapshot(
                desk: picture.desk, records: picture.records,
                catalogue: workplace.recorder.catalogue,
                freshCustomer: workplace.recorder.mintCustomer()),
            draft: draft, capabilities: Capabilities(),
            notices: workplace.startNotices)
    }

    private func tell(_ message: Message) {
        mailbox.post(.app(message))
    }

    private func tellStatus(_ workplace: Workplace) {
        if let status = status(workplace.recorder) { tell(.status(status)) }
    }
}

extension Snapshot {
    init(_ performed: Performed, _ recorder: JourneyRecorder) {
        self.init(
            desk: performed.desk, records: performed.records, catalogue: recorder.catalogue,
            freshCustomer: recorder.mintCustomer())
    }
}

extension Workplace {
    /// What the genius should tell the supervisor, the gravest first.
    fileprivate var startNotices: [StartNotice] {
        var notices: [StartNotice] = []
        var unreadable = 0
        for notice in self.notices {
            switch notice {
            case .startedAnew(let file, _): notices.append(.setAside(file: file))
            case .unreadable: unreadable += 1
            case .erasuresFinished: break
            }
        }
        if unreadable > 0 { notices.append(.unreadable(count: unreadable)) }
        if usesSample { notices.append(.sampleData) }
        return notices
    }
}

extension StoreTrouble {
    init(_ error: StoreError) {
        self =
            switch error {
            case .diskFull: .diskFull
            case .readOnly: .notWritable
            default: .other("\(error)")
            }
    }
}
