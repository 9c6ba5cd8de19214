internal import FoundationEssentials
internal import JourneyEngine
internal import Synchronization

/// Hands over the mails whose time has come, one after the other.
///
/// It decides nothing about a mail: ``MailMachine`` does, and what it decides is on the disk before
/// the next thing happens.
package actor Mailer {
    private let store: any CentralStore
    private let post: any MailPost
    private let writer: LetterWriter
    private let clock: @Sendable () -> Int64
    private var pace: MailPace
    private var isSettled = false
    /// Until when nothing is tried, since the server could not be worked with.
    private var pausedUntil: Int64 = 0
    /// Set when no more mail is begun.
    private let isStopping = Mutex(false)
    /// What could not be written down, such as on a full disk: those mails are not sent again.
    private var unwritten: [(mail: Int64, outcome: MailOutcome)] = []

    /// How often new mail is looked for, and how long a server is left alone, in milliseconds.
    private static let look: Int64 = 1_000
    private static let rest: Int64 = 10_000
    private static let mostAtOnce = 50

    /// - Parameters:
    ///   - perSecond: Mails a second to one domain; 0 for no limit.
    ///   - clock: Milliseconds since 1970, UTC.
    package init(
        store: any CentralStore, post: any MailPost, writer: LetterWriter, perSecond: Int,
        clock: @escaping @Sendable () -> Int64
    ) {
        self.store = store
        self.post = post
        self.writer = writer
        self.clock = clock
        pace = MailPace(perSecond: perSecond)
    }

    /// Sends until the task is cancelled; the mail under way is finished, or given up by a server
    /// that says nothing, and how it ended is written down.
    package func run() async {
        while !Task.isCancelled {
            // Not cancelled with this task: the database refuses cancelled ones.
            let turn = Task { await self.turn() }
            let wait = await withTaskCancellationHandler {
                await turn.value
            } onCancel: {
                isStopping.withLock { $0 = true }
                post.stop()
            }
            try? await Task.sleep(for: .milliseconds(wait))
        }
    }

    /// Settles what the centre before left, once, and hands over what is due.
    ///
    /// - Returns: When to look again, in milliseconds.
    private func turn() async -> Int64 {
        do throws(CentralStoreError) {
            if !isSettled { _ = try await store.settleInterruptedMail(at: clock()) }
            isSettled = true
            return try await round()
        } catch {
            return Self.rest
        }
    }

    /// Hands over what is due now.
    ///
    /// - Returns: When to look again, in milliseconds.
    func round() async throws(CentralStoreError) -> Int64 {
        try await writeDown()
        guard clock() >= pausedUntil else { return min(pausedUntil - clock(), Self.look) }
        var wait = Self.look
        for mail in try await store.dueMails(at: clock(), most: Self.mostAtOnce) {
            guard !isStopping.withLock({ $0 }) else { return 0 }
            let turn = pace.wait(for: mail.domain, at: clock())
            guard turn == 0 else {
                wait = min(wait, turn)
                continue
            }
            wait = 0
            if case .unreachable = try await handOver(mail) {
                pausedUntil = clock() + Self.rest
                return Self.look
            }
        }
        return wait
    }

    private func handOver(_ mail: StoredMail) async throws(CentralStoreError) -> MailOutcome? {
        guard let file = try await store.customerFile(of: mail.id) else { return nil }
        let outcome: MailOutcome
        switch await writer.write(mail, file, at: Timestamp(milliseconds: clock())) {
        case .nothing(let reason): outcome = reason
        case .parcel(let parcel):
            let (store, clock) = (store, clock)
            let isHeldBack = Mutex(false)
            let report = await post.send(parcel) {
                let mayLeave = try? store.beginMail(mail.id, at: clock())
                isHeldBack.withLock { $0 = mayLeave == false }
                return mayLeave ?? false
            }
            // Erased meanwhile, or sent before the database was restored: there is nothing to note.
            if isHeldBack.withLock({ $0 }) { return nil }
            outcome = report.without(parcel.recipient).outcome
        }
        unwritten.append((mail.id, outcome))
        try await writeDown()
        return outcome
    }

    /// Writes down how attempts ended. A mail that is gone was erased meanwhile.
    private func writeDown() async throws(CentralStoreError) {
        while let (mail, outcome) = unwritten.first {
            _ = try await store.takeMail(mail, .ends(outcome), at: clock())
            unwritten.removeFirst()
        }
    }
}

extension MailReport {
    /// The same without whom it is about: the words go on record, and to the terminal.
    func without(_ recipient: MailAddress) -> MailReport {
        var report = self
        let name = recipient.name.lowercased()
        let words = words.split { $0.isWhitespace || !$0.isASCII || $0 < " " || $0 == "\u{7F}" }
            .map { word in
                let isNamed = name.count > 2 && word.lowercased().contains(name)
                return word.contains("@") || isNamed ? "…" : String(word)
            }
        report.words = String(words.joined(separator: " ").prefix(200))
        return report
    }
}
