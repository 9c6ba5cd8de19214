public import JourneyEngine
public import LocalStore
public import QuoteDocument
public import SyncQueue
internal import Synchronization
public import TerminalKit

/// Carries commands out on the store.
public final class StorePerformer: Performer {
    private let open: @Sendable ((OpeningProgress) -> Void) throws -> Workplace
    private let pin: SupervisorPin
    private let status: @Sendable (JourneyRecorder) -> QueueStatus?
    private let errands: @Sendable (Errand) -> Void
    private let saveFile: @Sendable ([UInt8], String) -> PaperTrouble?
    private let printer: Printer?
    private let scanner: ScannerFile?
    private let wallClock: @Sendable () -> Timestamp
    private let workplace = Mutex<Workplace?>(nil)
    private let supervisor = Mutex<SupervisorDesk?>(nil)
    private let failure = Mutex<(any Error)?>(nil)

    /// Whoever saves papers.
    public struct Printer: Sendable {
        let folder: @Sendable () -> String
        let save: @Sendable (any Handover, String) -> PaperTrouble?

        /// - Parameters:
        ///   - folder: where a paper is saved unless somebody says otherwise.
        ///   - save: prints a paper into a file; returns why it could not.
        public init(
            folder: @escaping @Sendable () -> String,
            save: @escaping @Sendable (any Handover, String) -> PaperTrouble?
        ) {
            self.folder = folder
            self.save = save
        }
    }

    /// - Parameters:
    ///   - wallClock: what the clock on the wall says.
    ///   - pin: the supervisor's.
    ///   - status: what the status line tells.
    ///   - printer: saves PDFs; without one none can be saved.
    ///   - scanner: where it is remembered how the ticket scanner writes.
    ///   - errands: runs errands to the centre; returns at once.
    ///   - saveFile: writes a new file that a supervisor asked for; returns why it could not.
    ///   - open: takes the data folder into use, telling how far it is; called once, behind the
    ///     first frame.
    public init(
        wallClock: @escaping @Sendable () -> Timestamp, pin: SupervisorPin,
        printer: Printer? = nil, scanner: ScannerFile? = nil,
        status: @escaping @Sendable (JourneyRecorder) -> QueueStatus?,
        errands: @escaping @Sendable (Errand) -> Void = { _ in },
        saveFile: @escaping @Sendable ([UInt8], String) -> PaperTrouble? = { _, _ in .noPrinter },
        open: @escaping @Sendable ((OpeningProgress) -> Void) throws -> Workplace
    ) {
        self.wallClock = wallClock
        self.pin = pin
        self.status = status
        self.errands = errands
        self.saveFile = saveFile
        self.printer = printer
        self.scanner = scanner
        self.open = open
    }

    /// Why the store could not be opened, if it could not.
    public var startFailure: (any Error)? { failure.withLock { $0 } }

    public func start(_ tell: (Message) -> Void) -> Message? {
        do {
            let workplace = try open { tell(.opening($0)) }
            self.workplace.withLock { $0 = workplace }
            let recorder = workplace.recorder
            supervisor.withLock { $0 = SupervisorDesk(recorder: recorder, save: saveFile) }
            var start = Start(workplace, now: wallClock(), hasPin: pin.isSet)
            start.scanner = scanner?.read().flatMap(ScannerProfile.init(bytes:))
            return .started(start)
        } catch {
            failure.withLock { $0 = error }
            return nil
        }
    }

    public func perform(_ command: Command) -> Message {
        guard let recorder else { return .failed(.notWritable) }
        do throws(PerformFailure) {
            let performed = try recorder.perform(command)
            let picture = Picture(desk: performed.desk, records: performed.records)
            var snapshot = Snapshot(picture, recorder)
            if performed.events.contains(where: \.resumesJourney) { snapshot.draft = recorder.kept }
            return .performed(performed.events, snapshot)
        } catch {
            switch error {
            case .refused(let rejection): return .refused(rejection)
            case .store(let failure): return .failed(StoreTrouble(failure))
            }
        }
    }

    public func save(_ draft: Draft) -> Message {
        guard let recorder else { return .draftFailed(.notWritable) }
        do {
            try recorder.saveDraft(try draft.bytes(), about: draft.customer)
            return .draftSaved
        } catch {
            return .draftFailed(StoreTrouble(any: error))
        }
    }

    public func check(pin typed: String) -> PinAnswer {
        do {
            return .checked(try pin.check(typed, wallMilliseconds: wallClock().milliseconds))
        } catch {
            return .failed(StoreTrouble(any: error))
        }
    }

    public func set(pin typed: String) -> PinAnswer {
        guard !pin.isSet else { return .setAlready }
        do {
            try pin.set(typed)
            return .set
        } catch {
            return .failed(StoreTrouble(any: error))
        }
    }

    public func run(_ errand: Errand) { errands(errand) }

    public func supervise(
        _ request: SupervisorRequest, _ tell: @escaping @Sendable (SupervisorNews) -> Void
    ) {
        supervisor.withLock { $0 }?.take(request, tell)
    }

    public func keep(_ profile: ScannerProfile?) -> StoreTrouble? {
        do {
            try scanner?.write(try profile?.bytes())
            return nil
        } catch {
            return StoreTrouble(any: error)
        }
    }

    public func save(_ paper: WantedPaper, to path: String) -> Message {
        guard let printer, let handover = handover(of: paper) else {
            return .paperFailed(.noPrinter)
        }
        return printer.save(handover, path).map(Message.paperFailed) ?? .paperSaved(path)
    }

    private func handover(of paper: WantedPaper) -> (any Handover)? {
        guard let workplace = workplace.withLock({ $0 }) else { return nil }
        let records = workplace.recorder.picture.records
        switch paper {
        case .quote(let id):
            guard let quote = records.quote(id)?.quote else { return nil }
            return QuoteHandover(
                quote: quote, customer: records.customer(quote.customer),
                isRegistered: status(workplace.recorder).map { $0.licence != .notRegistered }
                    ?? false,
                sameVoucherAs: records.firstQuote(withVoucherOf: quote))
        case .consents(let id):
            return records.customer(id).flatMap {
                ConsentHandover(of: $0, from: workplace.reference)
            }
        }
    }

    public func news() -> [Message] {
        [.time(wallClock())] + (recorder.flatMap(status).map { [.status($0)] } ?? [])
            + (printer.map { [.paperFolder($0.folder())] } ?? [])
    }

    /// Signs the journal's end and gives the folder back; nothing if it was never opened.
    public func close() throws(StoreError) {
        supervisor.withLock { $0 }?.close()
        try workplace.withLock { $0 }?.close()
    }

    private var recorder: JourneyRecorder? { workplace.withLock { $0?.recorder } }
}
