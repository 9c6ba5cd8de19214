import Crypto
import SyncProtocol
import SyncQueue
import Synchronization
import Testing

@Suite("The drain, with a centre that keeps the protocol")
struct DrainTests {
    let scene = DrainScene()

    /// What the centre holds, place by place, as the journal has it.
    private func expectAllStoredOnce(_ count: Int) {
        scene.centre.state.withLock { state in
            #expect(state.acknowledged == Int64(count))
            #expect(state.effects.values.allSatisfy { $0 == 1 })
            for seq in 1...Int64(count) {
                #expect(state.stored[seq] == scene.journal.hash(at: seq))
            }
        }
    }

    @Test("R-303: what was recorded before registration arrives in order, once")
    func drains() async throws {
        scene.journal.append(17)
        let report = try await scene.drain()
        #expect(report.isOnline == true)
        #expect(report.lastDrainWallMilliseconds != nil)
        expectAllStoredOnce(17)
        #expect(scene.journal.state.withLock { $0.heads } == 1)
    }

    @Test("R-303: a long backlog goes in batches of two thousand")
    func batches() async throws {
        scene.journal.append(4500)
        try await scene.drain()
        expectAllStoredOnce(4500)
        let posts = scene.centre.state.withLock { $0.requests.filter { $0.hasSuffix("batches") } }
        #expect(posts.count == 3)
    }

    @Test(
        "R-303: whatever comes back but a receipt counts as not stored, and nothing goes twice",
        arguments: [
            SampleCentre.Fate.lost, .answerLost, .answerCut(0), .answerCut(200), .forged,
            .answered(CentreResponse(status: 200, body: Array("<html>Welcome</html>".utf8))),
            .answered(CentreResponse(status: 302, fields: [("location", "/login")], body: [])),
            .answered(CentreResponse(status: 511, body: [])),
            .answered(CentreResponse(status: 502, body: [])),
            .answered(CentreResponse(status: 204, body: [])),
            .problem(Problem(.unavailable, retryAfter: 3)), .problem(Problem(.diskFull)),
            .problem(Problem(.gap, expected: 1)), .problem(Problem(.badRecord, seq: 1)),
        ])
    func faults(fate: SampleCentre.Fate) async throws {
        scene.journal.append(5)
        scene.centre.state.withLock { $0.fates = [.well, fate, .well] }
        try await scene.drain()
        expectAllStoredOnce(5)
        let first = scene.reports.all.first { $0.trouble != nil }
        #expect(first?.acknowledged == 0)
        #expect(first?.lastDrainWallMilliseconds == nil)
    }

    @Test("R-303: a receipt of another request, though rightly signed, acknowledges nothing")
    func replayedReceipt() async throws {
        scene.journal.append(2)
        try await scene.drain()
        let kept = try #require(
            CentreNotes(on: scene.shelf, licence: try scene.centre.licence(for: scene.journal))
                .receipt)
        let old = try SignedDocument(kept, signedBy: scene.centre.signingKey).encoded()
        scene.journal.append(3)
        scene.centre.state.withLock {
            $0.fates = [.well, .answered(CentreResponse(status: 200, body: old))]
        }
        let report = try await scene.drain(until: { $0.trouble != nil || $0.acknowledged > 2 })
        #expect(report.trouble == .notTheCentre)
        #expect(report.acknowledged == 2)
    }

    @Test("R-302: what the centre acknowledged is known after a restart, from its signed receipt")
    func restart() async throws {
        scene.journal.append(3)
        try await scene.drain()
        let licence = try scene.centre.licence(for: scene.journal)
        let notes = CentreNotes(on: scene.shelf, licence: licence)
        #expect(notes.acknowledged(of: scene.journal.epoch, head: scene.journal.headSeq()) == 3)
        #expect(notes.acknowledged(of: UniqueID(high: 9, low: 9), head: 3) == 0)
        scene.journal.append(1)
        try await scene.drain()
        expectAllStoredOnce(4)
    }

    @Test("R-302, R-305: of a journal that was put back from a copy everything waits until asked")
    func putBack() async throws {
        scene.journal.append(3)
        try await scene.drain()
        scene.journal.state.withLock { _ = $0.records.removeLast() }
        let licence = try scene.centre.licence(for: scene.journal)
        let notes = CentreNotes(on: scene.shelf, licence: licence)
        #expect(notes.acknowledged(of: scene.journal.epoch, head: 2) == 0)
        #expect(try licence.remove(from: scene.shelf, journal: scene.journal) == 2)
    }

    @Test(
        "R-302: notes that are lost, cut or forged make the queue look longer and lose nothing",
        arguments: [nil, "", "{", "{\"newsSeen\":1}", "not json"])
    func damagedNotes(text: String?) async throws {
        scene.journal.append(3)
        try await scene.drain()
        if let text {
            scene.shelf.write(Array(text.utf8), as: .notes)
        } else {
            scene.shelf.remove(.notes)
        }
        let notes = CentreNotes(
            on: scene.shelf, licence: try scene.centre.licence(for: scene.journal))
        #expect(notes.acknowledged(of: scene.journal.epoch, head: scene.journal.headSeq()) == 0)
        try await scene.drain()
        expectAllStoredOnce(3)
    }

    @Test("A customer's key goes along once, before its first record, and opens it at the centre")
    func keys() async throws {
        let marie = UniqueID(high: 5, low: 1)
        let paul = UniqueID(high: 5, low: 2)
        for person in [marie, paul, marie] { try scene.journal.appendSealed(about: person) }
        try await scene.drain()
        expectAllStoredOnce(3)
        scene.centre.state.withLock { state in
            #expect(state.keys.count == 2)
            #expect(state.keys[marie] == scene.journal.key(of: marie))
        }
    }

    @Test("R-407: of a person who was erased no key goes along, and the sealed record still does")
    func erased() async throws {
        let marie = UniqueID(high: 5, low: 1)
        try scene.journal.appendSealed(about: marie)
        scene.journal.state.withLock { $0.keys[marie] = nil }
        try await scene.drain()
        expectAllStoredOnce(1)
        #expect(scene.centre.state.withLock { $0.keys.isEmpty })
    }

    @Test("R-303: a record that can't be read is reported with its link, and those after it arrive")
    func unreadable() async throws {
        scene.journal.append(5)
        scene.journal.state.withLock { $0.unreadable = [3] }
        try await scene.drain()
        scene.centre.state.withLock { state in
            #expect(state.acknowledged == 5)
            #expect(state.opaque.map(\.seq) == [3])
            #expect(state.opaque.first?.content == nil)
        }
    }

    @Test("R-303: even several bad records in a row, and one at the end, hold up nothing")
    func severalUnreadable() async throws {
        scene.journal.append(6)
        scene.journal.state.withLock { $0.unreadable = [2, 3, 6] }
        try await scene.drain()
        #expect(scene.centre.state.withLock { $0.acknowledged } == 6)
        #expect(scene.centre.state.withLock { $0.opaque.map(\.seq) } == [2, 3, 6])
    }

    @Test("R-303: a record larger than any batch goes opaque, and those around it as they are")
    func hugeRecord() async throws {
        scene.journal.append(2)
        scene.journal.append(1, bytes: 10 << 20)
        scene.journal.append(2)
        try await scene.drain()
        scene.centre.state.withLock { state in
            #expect(state.acknowledged == 5)
            #expect(state.opaque.map(\.seq) == [3])
        }
    }

    @Test("The centre's own limits are kept")
    func limits() async throws {
        scene.centre.state.withLock { $0.limits = BatchLimits(records: 10, bytes: 4000) }
        scene.journal.append(40)
        try await scene.drain()
        expectAllStoredOnce(40)
        #expect(
            scene.centre.state.withLock { $0.requests.filter { $0.hasSuffix("batches") }.count }
                >= 4)
    }
}
