import SyncProtocol
import SyncQueue

/// A terminal: what lies in its folder, and the machine that runs while it is on.
struct SimulatedTerminal {
    /// What a copy of its data folder holds.
    struct Folder {
        var device: DeviceID
        var journal: SimulatedJournal
        /// The persons whose keys are there.
        var keys: Set<Int> = []
        /// What the last receipt on the shelf acknowledges, and of which epoch.
        var kept: (epoch: UniqueID, acknowledged: Int64)
        var newsSeen: Int64 = 0
        var isCloned = false

        /// What the shelf says of the journal as it is named now.
        var acknowledged: Int64 {
            max(journal.origin, kept.epoch == journal.epoch ? kept.acknowledged : 0)
        }
    }

    var folder: Folder
    var machine = DrainMachine(head: 0, acknowledged: 0)
    /// Counts requests, so that an answer to an earlier one is known as such.
    var request = 0
    /// Since when it has been running, on a clock that nobody can set.
    var started = Duration.zero
    /// How far its wall clock is from the centre's.
    var skew = Duration.zero
    /// The latest time that the centre signed, in milliseconds.
    var signed: Int64 = 0
    var isDiskFull = false
    var lookBack: LookBack?
    /// A copy of the folder that somebody made; it may be put back.
    var copy: Folder?
    /// Whether an old copy was put back and no epoch opened since.
    var isRestored = false
    /// Whether it was copied to another machine, or came to be so.
    var isOfAPair = false

    init(device: DeviceID, epoch: UniqueID) {
        folder = Folder(
            device: device, journal: SimulatedJournal(epoch: epoch), kept: (epoch, 0))
    }

    /// Starts anew after a crash, with what the folder holds; erasures that were under way are
    /// finished first.
    mutating func restart(at now: Duration) {
        finishErasures()
        machine = DrainMachine(
            head: folder.journal.head, acknowledged: folder.acknowledged,
            origin: folder.journal.origin)
        lookBack = nil
        request += 1
        started = now
    }

    mutating func finishErasures() {
        for case .erasure(let person) in folder.journal.entries.lazy.map(\.kind) {
            folder.keys.remove(person)
        }
    }

    /// What a plan sends, with the keys of those it is about.
    func batch(_ plan: BatchPlan) -> SimulatedCentre.Batch {
        let last = min(folder.journal.head, plan.first + Int64(min(plan.records, 40)) - 1)
        let entries = folder.journal.entries[
            Int(plan.first - 1)..<max(Int(plan.first - 1), Int(last))]
        let persons = entries.compactMap { entry in
            if case .about(let person) = entry.kind { person } else { nil }
        }
        return SimulatedCentre.Batch(
            first: plan.first, entries: Array(entries),
            keys: folder.keys.intersection(persons))
    }
}
