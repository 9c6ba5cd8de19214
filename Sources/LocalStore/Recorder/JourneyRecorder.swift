public import JourneyEngine
import SyncProtocol
import Synchronization

/// Carries commands out: decides, seals, appends durably, and only then evolves.
///
/// One command at a time, from whichever thread. When ``perform(_:)`` returns, the step survives
/// a kill and a power cut.
public final class JourneyRecorder: Sendable {
    /// What the recorder works with, opened and checked beforehand.
    let journal: Journal
    let vault: KeyVault
    let reference: ReferenceStore
    /// The reference data at the start, should the file become unreadable.
    let firstCatalogue: any Catalogue
    let clock: TerminalClock
    let space: DiskSpace
    let terminalCode: String
    let isRehearsal: Bool
    let state: Mutex<RecorderState>

    init(
        journal: Journal, vault: KeyVault, reference: ReferenceStore,
        firstCatalogue: any Catalogue, clock: TerminalClock,
        space: DiskSpace, isRehearsal: Bool, state: RecorderState
    ) {
        self.journal = journal
        self.vault = vault
        self.reference = reference
        self.firstCatalogue = firstCatalogue
        self.clock = clock
        self.space = space
        self.isRehearsal = isRehearsal
        terminalCode = journal.device.id.terminalCode(epoch: journal.epoch)
        self.state = Mutex(state)
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
        let result: Result<Performed, PerformFailure> = state.withLock { state in
            do throws(PerformFailure) {
                return .success(try perform(command, &state))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// What is odd about a command that would be accepted.
    public func warnings(about command: Command) -> [FieldWarning] {
        state.withLock { state in
            guard case .success(let world) = worldResult(state) else { return [] }
            return GeniusJourney.warnings(about: command, state.desk, world)
        }
    }

    private func perform(
        _ command: Command, _ state: inout RecorderState
    ) throws(PerformFailure) -> Performed {
        let world = try worldResult(state).get()
        let events: [Event]
        do {
            events = try GeniusJourney.decide(command, state.desk, world)
        } catch {
            try note(refusal: error, state.desk, world)
            throw .refused(error)
        }
        if !events.isEmpty { try record(events, of: command, world, &state) }
        return Performed(events: events, desk: state.desk, records: state.records)
    }

    private func record(
        _ events: [Event], of command: Command, _ world: World, _ state: inout RecorderState
    ) throws(PerformFailure) {
        let before = state.desk.journey?.id
        var desk = state.desk
        var entries: [JournalEntry] = []
        for event in events {
            let place = RecordPlace(of: event, desk)
            do {
                entries.append(try entry(for: event, at: place, index: entries.count, world))
            } catch {
                throw PerformFailure(error)
            }
            GeniusJourney.evolve(&desk, event)
            state.places.append(place)
        }
        let dropping = command.settlesDraft ? before.map { UniqueID($0) } : nil
        defer { state.places.removeAll() }
        do {
            try journal.append(entries, droppingDraftOf: dropping)
        } catch {
            throw .store(error)
        }
        for (event, place) in zip(events, state.places) {
            state.records.take(event, journey: place.journey, genius: place.genius, time: world.now)
        }
        state.desk = desk
        if let before, desk.journey?.id != before, desk.parkedJourney(before) == nil {
            destroyDraftKeys(of: before, &state)
        }
    }

    /// PROTOCOL: a refused command is on record with its rule and field, never its value.
    private func note(
        refusal: Rejection, _ desk: Desk, _ world: World
    ) throws(PerformFailure) {
        let refused = RefusedCommand(rule: refusal.rule, field: refusal.field)
        let place = RecordPlace(journey: desk.journey?.id, genius: desk.session?.genius)
        do {
            let entry = try JournalEntry(
                eventID: UniqueID(world.identifier() as Identifier<Event>), place: place,
                type: RefusedCommand.type, moment: clock.now(),
                body: .plain(refused.body(), subject: nil))
            try journal.append([entry])
        } catch {
            throw PerformFailure(error)
        }
    }

    private func entry(
        for event: Event, at place: RecordPlace, index: Int, _ world: World
    ) throws -> JournalEntry {
        let body = try event.body()
        let customer = event.customer.map { UniqueID($0) }
        let subject = customer ?? place.journey.map { UniqueID($0) } ?? .zero
        return try JournalEntry(
            // The decision's own things took the first indices.
            eventID: UniqueID(world.identifier(16 + index) as Identifier<Event>), place: place,
            type: event.kind.rawValue, moment: clock.now(),
            body: event.kind.isPersonal
                ? .personal(body, key: vault.mint(subject)) : .plain(body, subject: customer))
    }

    private func worldResult(_ state: RecorderState) -> Result<World, PerformFailure> {
        var chance = SystemRandomNumberGenerator()
        do {
            return .success(
                World(
                    now: Timestamp(milliseconds: clock.now().wallMilliseconds),
                    entropy: (0..<10).map { _ in UInt8.random(in: .min ... .max, using: &chance) },
                    catalogue: catalogue(for: state.desk), records: state.records,
                    terminalCode: terminalCode, isRehearsal: isRehearsal,
                    mayBegin: try space.allowsNewJourney()))
        } catch {
            return .failure(.store(error))
        }
    }

    private func catalogue(for desk: Desk) -> any Catalogue {
        desk.journey.flatMap { reference.catalogue(version: $0.referenceVersion) }
            ?? reference.catalogue() ?? firstCatalogue
    }
}
