internal import Dispatch
import JourneyEngine
public import LocalStore
internal import Synchronization

/// Carries out what supervisors ask, on a thread of its own: no step of a visit ever waits for it.
public final class SupervisorDesk: Sendable {
    private let queue = DispatchQueue(label: "stand.supervisor", qos: .utility)
    private let recorder: JourneyRecorder
    private let save: @Sendable ([UInt8], String) -> PaperTrouble?
    private let archive = Mutex<JournalArchive?>(nil)
    private let finder = Mutex(JourneyFinder())
    /// The end of the journal when its journeys were listed last.
    private let listedTo = Mutex<Int64?>(nil)
    /// Counts the questions, so that an older one is given up.
    private let question = Mutex(0)
    private let isVerifying = Mutex(false)

    /// How long the list is looked for before what was found is told.
    private static let slice = Duration.milliseconds(40)

    /// - Parameters:
    ///   - recorder: the terminal's.
    ///   - save: writes a new file somebody asked for; returns why it could not.
    public init(
        recorder: JourneyRecorder,
        save: @escaping @Sendable ([UInt8], String) -> PaperTrouble?
    ) {
        self.recorder = recorder
        self.save = save
    }

    /// Takes a request; returns at once.
    /// - Parameter tell: called with each piece of news, on another thread.
    public func take(
        _ request: SupervisorRequest, _ tell: @escaping @Sendable (SupervisorNews) -> Void
    ) {
        switch request {
        case .stopVerifying: isVerifying.withLock { $0 = false }
        case .journeys(let asked):
            let number = question.withLock { number in
                number += 1
                return number
            }
            queue.async { [self] in list(asked, number, tell) }
        case .verify:
            isVerifying.withLock { $0 = true }
            queue.async { [self] in carryOut(request, tell) }
        default: queue.async { [self] in carryOut(request, tell) }
        }
    }

    /// Ends what is under way and closes the journal's second pair of eyes.
    func close() {
        isVerifying.withLock { $0 = false }
        question.withLock { $0 += 1 }
        queue.sync {}
        archive.withLock { $0 = nil }
    }

    private func carryOut(
        _ request: SupervisorRequest, _ tell: (SupervisorNews) -> Void
    ) {
        do throws(StoreError) {
            switch request {
            case .enter:
                try note(.entered, tell)
                tell(.entered)
            case .open(let journey, let isMasked):
                if !isMasked { try note(.unmasked(journey), tell) }
                tell(try read(journey, isMasked: isMasked))
            case .export(let journey, let isMasked, let path, let language):
                tell(try export(journey, isMasked, path, language, tell))
            case .verify: try verify(tell)
            case .forget(let customer, let reason): tell(forget(customer, reason))
            case .journeys, .stopVerifying: break
            }
        } catch {
            tell(.failed(StoreTrouble(error)))
        }
    }

    /// On record first; who looked at what is told to the page that lists it.
    private func note(
        _ note: SupervisorNote, _ tell: (SupervisorNews) -> Void
    ) throws(StoreError) {
        try recorder.note(note)
        tell(.noted(Snapshot(of: recorder)))
    }

    private func opened() throws(StoreError) -> JournalArchive {
        if let archive = archive.withLock({ $0 }) { return archive }
        let archive = try recorder.archive()
        self.archive.withLock { $0 = archive }
        return archive
    }

    private func read(
        _ journey: JourneyID, isMasked: Bool
    ) throws(StoreError) -> SupervisorNews {
        let archive = try opened()
        guard let tape = try archive.tape(of: journey, isMasked: isMasked) else { return .noTape }
        return .tape(
            tape, archive.catalogue(version: tape.referenceVersion) ?? recorder.catalogue)
    }

    private func export(
        _ journey: JourneyID, _ isMasked: Bool, _ path: String, _ language: Language,
        _ tell: (SupervisorNews) -> Void
    ) throws(StoreError) -> SupervisorNews {
        guard case .tape(let tape, let catalogue) = try read(journey, isMasked: isMasked)
        else { return .noTape }
        let recording = ReplayRecording(tape, catalogue, language: language)
        let format: SupervisorNote.Format = path.hasSuffix(".txt") ? .text : .cast
        try note(.exported(journey, format), tell)
        let text = format == .text ? recording.text : recording.cast(speed: 1)
        return save(Array(text.utf8), path).map(SupervisorNews.notExported)
            ?? .exported(path: path)
    }

    private func verify(
        _ tell: (SupervisorNews) -> Void
    ) throws(StoreError) {
        let archive = try opened()
        let total = try archive.lastSeq()
        tell(.verifying(0, of: total))
        let verification = try archive.verify(
            progress: { tell(.verifying($0, of: max(total, $0))) },
            isWanted: { isVerifying.withLock { $0 } })
        tell(
            .verified(
                VerificationReport(
                    records: verification.records, findings: verification.told,
                    isStopped: verification.isStopped)))
    }

    private func forget(
        _ customer: CustomerID, _ reason: String
    ) -> SupervisorNews {
        guard let why = try? FreeText.check(reason).value else { return .noTape }
        do throws(ForgetFailure) {
            try recorder.forget(customer, reason: why)
            return .forgotten(Snapshot(of: recorder))
        } catch {
            return .notForgotten(error)
        }
    }

    /// Lists a part, telling what is found so far, until it is whole or another is asked for.
    private func list(
        _ asked: JourneyQuestion, _ number: Int,
        _ tell: @escaping @Sendable (SupervisorNews) -> Void
    ) {
        guard question.withLock({ $0 }) == number else { return }
        do throws(StoreError) {
            let archive = try opened()
            let end = try archive.lastSeq()
            let isNew = listedTo.withLock { $0 } != end
            let places = isNew ? try archive.journeys() : nil
            listedTo.withLock { $0 = end }
            let (page, isComplete) = finder.withLock { finder in
                if let places { finder.take(places) }
                finder.ask(asked)
                let page = look(&finder, archive)
                return (page, finder.isComplete)
            }
            tell(.journeys(page))
            if !isComplete { queue.async { [self] in list(asked, number, tell) } }
        } catch {
            tell(.failed(StoreTrouble(error)))
        }
    }

    private func look(_ finder: inout JourneyFinder, _ archive: JournalArchive) -> JourneyPage {
        let clock = ContinuousClock()
        let end = clock.now + Self.slice
        return finder.look(
            until: { clock.now >= end }, reading: { (try? archive.summary(of: $0)) ?? nil })
    }
}
