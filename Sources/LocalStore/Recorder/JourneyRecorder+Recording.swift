package import JourneyEngine
import SyncProtocol

/// How what was decided comes into the journal.
extension JourneyRecorder {
    /// Appends the events of a command in one durable transaction, then takes them into the state.
    func record(
        _ events: [Event], of command: Command, _ turn: Turn, _ state: inout RecorderState
    ) throws(PerformFailure) {
        let before = state.desk.visit?.id
        let settled = before.flatMap { journey in
            (command.settlesDraft || events.contains(.journeyAbandoned))
                && state.draftKeys[journey] != nil ? UniqueID(journey) : nil
        }
        guard !events.isEmpty || settled != nil else { return }
        let places = Self.places(of: events, at: state.desk)
        do {
            try journal.append(
                try entries(for: events, at: places, turn), droppingDraftOf: settled)
        } catch {
            throw .store(error)
        }
        for (event, place) in zip(events, places) {
            state.take(event, at: place, time: turn.time)
        }
        if let before, !state.isUnfinished(before) { destroyDraftKeys(of: before, &state) }
    }

    /// Where each of some events belongs; each is seen at the desk that the one before leaves.
    package static func places(of events: [Event], at desk: Desk) -> [RecordPlace] {
        var desk = desk
        return events.map { event in
            defer { DeskDecider.evolve(&desk, event) }
            return RecordPlace(of: event, desk)
        }
    }

    /// The events of one command as they are to be appended, each seen at its own place.
    package func entries(
        for events: [Event], at places: [RecordPlace], _ turn: Turn
    ) throws(StoreError) -> [JournalEntry] {
        var entries: [JournalEntry] = []
        for (event, place) in zip(events, places) {
            let id = turn.eventID(entries.count)
            entries.append(try entry(for: event, id, at: place, turn.moment))
        }
        return entries
    }

    /// An event as it is to be appended: sealed if it is personal, with the customer's key, or
    /// with a key of its own where no customer is known.
    private func entry(
        for event: Event, _ id: UniqueID, at place: RecordPlace, _ moment: Moment
    ) throws(StoreError) -> JournalEntry {
        let customer = event.customer.map { UniqueID($0) }
        let body = try Self.encoded(event.kind.rawValue, event.body)
        return JournalEntry(
            eventID: id, place: place, type: event.kind.rawValue, moment: moment,
            body: event.kind.isPersonal
                ? .personal(body, key: try vault.mint(customer ?? id))
                : .plain(body, subject: customer))
    }

    /// Puts a refusal on record: its rule and field, never the value.
    ///
    /// On a full disk it goes unrecorded: the genius must still hear the rule.
    func note(
        _ refusal: Rejection, _ desk: Desk, _ turn: Turn
    ) throws(PerformFailure) {
        do {
            try journal.append([try Self.refusal(refusal, desk, turn)])
        } catch {
            if error != .diskFull { throw .store(error) }
        }
    }

    /// A refusal as it is to be appended.
    package static func refusal(
        _ refusal: Rejection, _ desk: Desk, _ turn: Turn
    ) throws(StoreError) -> JournalEntry {
        JournalEntry(
            eventID: turn.eventID(0),
            place: RecordPlace(journey: desk.visit?.id, genius: desk.session?.genius),
            type: RefusedCommand.type, moment: turn.moment,
            body: .plain(
                try encoded(RefusedCommand.type, RefusedCommand(refusal).body), subject: nil))
    }

    /// A body as JSON; only a number that JSON doesn't have can fail.
    static func encoded(
        _ type: String, _ body: () throws -> [UInt8]
    ) throws(StoreError) -> [UInt8] {
        do {
            return try body()
        } catch {
            throw .systemFailed(operation: "encoding \(type)", file: "journal.db", code: 0)
        }
    }
}
