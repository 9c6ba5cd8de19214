public import JourneyEngine
import SyncProtocol
import Synchronization

/// Carries commands out: decides, seals, appends durably, and only then evolves.
///
/// One command at a time, from whichever thread. When ``perform(_:)`` returns, the step survives
/// a kill and a power cut.
public final class JourneyRecorder: Sendable {
    /// What the recorder works with, opened and checked beforehand.
    package let journal: Journal
    package let vault: KeyVault
    let clock: TerminalClock
    let state: Mutex<RecorderState>
    let reference: ReferenceStore
    /// The reference data at the start, should the file become unreadable.
    private let firstCatalogue: any Catalogue
    private let space: DiskSpace
    private let isRehearsal: Bool

    init(
        journal: Journal, vault: KeyVault, reference: ReferenceStore,
        firstCatalogue: any Catalogue, clock: TerminalClock, space: DiskSpace,
        isRehearsal: Bool, state: RecorderState
    ) {
        self.journal = journal
        self.vault = vault
        self.clock = clock
        self.state = Mutex(state)
        self.reference = reference
        self.firstCatalogue = firstCatalogue
        self.space = space
        self.isRehearsal = isRehearsal
    }

    /// The desk and the records as of the last step.
    public var picture: Picture {
        state.withLock { Picture(desk: $0.desk, records: $0.records) }
    }

    /// The reference data that the open journey began with, or the newest.
    public var catalogue: any Catalogue {
        state.withLock { catalogue(for: $0.desk) }
    }

    /// Carries a command out.
    /// - Returns: what happened and the picture after it; durable when this returns.
    /// - Throws: ``PerformFailure/refused(_:)`` when a rule says no, and then nothing has evolved;
    ///   ``PerformFailure/store(_:)`` when it could not be saved.
    @discardableResult
    public func perform(_ command: Command) throws(PerformFailure) -> Performed {
        try state.withLock { (state) throws(PerformFailure) in
            let turn = Turn(clock)
            let events: [Event]
            do throws(Rejection) {
                events = try decide(command, state, turn)
            } catch {
                try note(error, state.desk, turn)
                throw .refused(error)
            }
            try record(events, of: command, turn, &state)
            return Performed(events: events, desk: state.desk, records: state.records)
        }
    }

    /// What is odd about a command that would be accepted.
    public func warnings(about command: Command) -> [FieldWarning] {
        state.withLock { state in
            DeskDecider.warnings(about: command, state.desk, world(state, Turn(clock)))
        }
    }

    /// What a command leads to. The world ends here: while it lives, the records could only be
    /// changed by copying them.
    private func decide(
        _ command: Command, _ state: RecorderState, _ turn: Turn
    ) throws(Rejection) -> [Event] {
        try DeskDecider.decide(command, state.desk, world(state, turn))
    }

    private func world(_ state: RecorderState, _ turn: Turn) -> World {
        var world = World(
            now: turn.time, entropy: turn.entropy, catalogue: catalogue(for: state.desk),
            records: state.records,
            terminalCode: journal.device.id.terminalCode(epoch: journal.epoch),
            isRehearsal: isRehearsal,
            // A disk that doesn't say how much is free is no reason to send a visitor away.
            mayBegin: (try? space.allowsNewJourney()) ?? true)
        let device = journal.device
        world.voucherCode = { claim in device.voucherCode(for: claim) }
        return world
    }

    private func catalogue(for desk: Desk) -> any Catalogue {
        desk.visit.flatMap { reference.catalogue(version: $0.referenceVersion) }
            ?? reference.catalogue() ?? firstCatalogue
    }
}
