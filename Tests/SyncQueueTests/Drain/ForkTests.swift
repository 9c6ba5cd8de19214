import SyncProtocol
import SyncQueue
import Synchronization
import Testing

@Suite("A journal that the centre has otherwise")
struct ForkTests {
    let scene = DrainScene()

    /// What the centre has of each event, over all epochs.
    private func expectEachEventOnce(_ count: Int) {
        scene.centre.state.withLock { state in
            #expect(state.events.count == count)
            #expect(state.events.values.allSatisfy { $0 == 1 })
        }
    }

    @Test(
        "R-303: after an old copy was put back and used, what the centre lacks arrives once",
        arguments: [(0, 3), (1, 1), (9, 4), (9, 40), (19, 0), (10, 10), (20, 0), (20, 5)])
    func restored(kept: Int, other: Int) async throws {
        scene.journal.append(20)
        try await scene.drain()
        scene.journal.restore(to: kept, then: other)
        let isOpened = kept < 20
        try await scene.drain(until: {
            $0.isOnline == true && $0.waiting(scene.journal) == 0 && ($0.origin > 0) == isOpened
        })
        expectEachEventOnce(20 + other + (isOpened ? 1 : 0))
        #expect(scene.journal.origin == (isOpened ? Int64(kept + other) : 0))
        let opened = scene.journal.state.withLock { state in
            state.records.compactMap { EpochOpened($0) }
        }
        #expect(opened.map(\.seq) == (isOpened ? [Int64(kept)] : []))
    }

    @Test("R-303: the last common place is found, though the notes are older than the copy")
    func oldNotes() async throws {
        scene.journal.append(12)
        try await scene.drain()
        scene.journal.append(8)
        let notes = scene.shelf.read(.notes) ?? []
        try await scene.drain()
        scene.journal.restore(to: 16, then: 3)
        scene.shelf.write(notes, as: .notes)
        try await scene.drain(until: { $0.isOnline == true && $0.waiting(scene.journal) == 0 })
        expectEachEventOnce(20 + 3 + 1)
    }

    @Test(
        "R-303: a centre put back to before the new epoch gets the end of the earlier one as well")
    func bothRestored() async throws {
        scene.journal.append(10)
        try await scene.drain()
        let backup = scene.centre.state.withLock { ($0.ledgers, $0.events) }
        scene.journal.append(10)
        try await scene.drain()
        scene.journal.restore(to: 15, then: 3)
        try await scene.drain(until: { $0.isOnline == true && $0.waiting(scene.journal) == 0 })
        scene.centre.state.withLock { ($0.ledgers, $0.events) = backup }
        scene.journal.append(2)
        try await scene.drain(until: { $0.isOnline == true && $0.waiting(scene.journal) == 0 })
        // 15 that were kept, 3 and 2 behind them; the openings count as well.
        expectEachEventOnce(15 + 3 + 2 + 1)
    }

    @Test("R-303: two copies of one journal both arrive whole, and each event once")
    func copies() async throws {
        scene.journal.append(10)
        try await scene.drain()
        let copy = scene.journal.state.withLock { $0 }
        scene.journal.append(5)
        try await scene.drain()
        let original = scene.journal.state.withLock { $0 }
        scene.journal.state.withLock { $0 = copy }
        scene.journal.restore(to: 10, then: 7)
        try await scene.drain(until: { $0.isOnline == true && $0.waiting(scene.journal) == 0 })
        scene.journal.state.withLock { $0 = original }
        scene.journal.append(2)
        try await scene.drain(until: { $0.isOnline == true && $0.waiting(scene.journal) == 0 })
        expectEachEventOnce(10 + 5 + 7 + 2 + 1)
    }

    @Test("R-309: where no epoch can be opened the drain waits and says so, and loses nothing")
    func diskFull() async throws {
        scene.journal.append(5)
        try await scene.drain()
        scene.journal.restore(to: 2, then: 3)
        scene.journal.state.withLock { $0.isFull = true }
        let report = try await scene.drain(until: { $0.trouble != nil })
        #expect(report.trouble == .epochNotOpened)
        scene.journal.state.withLock { $0.isFull = false }
        try await scene.drain(until: { $0.isOnline == true && $0.waiting(scene.journal) == 0 })
        expectEachEventOnce(5 + 3 + 1)
    }

    @Test("A copied terminal that was found out halts, and is known as such after a restart")
    func cloned() async throws {
        scene.journal.append(1)
        scene.centre.state.withLock { $0.fates = [.well, .problem(Problem(.cloned))] }
        #expect(try await scene.drain().halt == .cloned)
        let licence = try scene.centre.licence(for: scene.journal)
        let notes = CentreNotes(on: scene.shelf, licence: licence)
        #expect(notes.isCloned)
        let report = DrainReport(
            licence: licence, notes: notes, wallMilliseconds: 0)
        #expect(report.halt == .cloned)
        try licence.takeUp(on: scene.shelf)
        #expect(!CentreNotes(on: scene.shelf, licence: licence).isCloned)
    }

    @Test("R-303: a record made while its batch was read is no reason to open another epoch")
    func recordedMeanwhile() async throws {
        var desk = Desk.inStep(head: 2)
        desk.tell(.formed(last: 4))
        #expect(desk.tell(.answered(.agreeing(on: 4))) == [.acknowledge(4)])
        #expect(desk.machine.head == 4)
    }

    @Test("R-303: the last common place of two journals is found in steps that halve")
    func search() {
        var worst = 0
        for head in 1...Int64(40) {
            for stored in 1...Int64(40) {
                for common in 0...min(head, stored) where common < stored {
                    for hint in [0, common, common / 2, head] {
                        let (found, steps) = Self.search(head, stored, common, hint: hint)
                        #expect(found == common)
                        worst = max(worst, steps)
                    }
                }
            }
        }
        #expect(worst <= 8)
    }

    /// - Returns: Where the epoch is opened, and after how many comparisons.
    private static func search(
        _ head: Int64, _ stored: Int64, _ common: Int64, hint: Int64
    ) -> (found: Int64?, steps: Int) {
        func answer(_ seq: Int64) -> CentreAnswer {
            CentreAnswer(
                acknowledged: seq, head: .sample(seq),
                ownHash: seq > head ? nil : .sample(seq <= common ? seq : seq + 1000))
        }
        var desk = Desk(head: head, acknowledged: hint)
        desk.tell(.licence(.valid))
        var actions = desk.tell(.answered(answer(stored)))
        var steps = 0
        while case .compare(let seq)? = actions.first {
            actions = desk.tell(.answered(answer(seq)))
            steps += 1
        }
        guard case .openEpoch(let found)? = actions.first else { return (nil, steps) }
        return (found, steps)
    }
}

extension DrainReport {
    /// The records that wait of a journal.
    fileprivate func waiting(_ journal: SampleJournal) -> Int64 {
        journal.headSeq() - acknowledged
    }
}
