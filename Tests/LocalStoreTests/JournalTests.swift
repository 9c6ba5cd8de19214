import Foundation
import GRDB
import SyncProtocol
import TestSupport
import Testing

@testable import LocalStore

@Suite("The journal")
struct JournalTests {
    @Test("The settings that make a commit durable are read back")
    func pragmas() throws {
        let scene = try Scene()
        let found = try scene.journal.database.readPragmas()
        #expect(found == StoreDatabase.pragmas)
        #expect(found.contains(.init(name: "synchronous", value: "2")))
        #expect(found.contains(.init(name: "journal_mode", value: "wal")))
    }

    @Test(
        "A setting that differs is refused by name",
        arguments: [
            ("synchronous", "1"), ("foreign_keys", "0"), ("trusted_schema", "1"),
            ("cell_size_check", "0"), ("temp_store", "1"), ("secure_delete", "0"),
        ])
    func refusedPragma(name: String, value: String) throws {
        let scene = try Scene()
        let database = scene.journal.database
        try database.queue.inDatabase { try $0.execute(sql: "PRAGMA \(name) = \(value)") }
        let error = #expect(throws: StoreError.self) { try database.requirePragmas() }
        guard case .pragmaRefused(name, _, value) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("R-303: what was appended is there after opening again, linked from the first on")
    func append() throws {
        let scene = try Scene()
        #expect(scene.condition == .created)
        let first = try scene.journal.append([scene.plain("{\"n\":1}")])
        let more = try scene.journal.append([scene.plain(), scene.plain()])
        #expect((first + more).map(\.header.seq) == [1, 2, 3])
        #expect(first[0].previous == .zero)
        let epoch = scene.journal.epoch
        try scene.reopen()
        #expect(scene.condition == .existing)
        #expect(scene.journal.epoch == epoch)
        #expect(try scene.elements() == (first + more).map { .record($0) })
        #expect(try scene.journal.append([scene.plain()])[0].previous == more[1].hash)
        #expect(try scene.journal.reader.verify().isGood)
    }

    @Test("R-303: a random journal verifies, whatever was appended in whatever batches")
    func property() throws {
        for seed: UInt64 in [1, 309, 20_260_115] {
            var generator = SeededGenerator(seed: seed)
            let scene = try Scene()
            let key = try scene.vault.mint(scene.newID())
            var count: Int64 = 0
            for _ in 0..<40 {
                let batch = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                    let bytes = (0..<Int.random(in: 0...3000, using: &generator)).map { _ in
                        UInt8.random(in: 0...255, using: &generator)
                    }
                    return Bool.random(using: &generator)
                        ? scene.entry(.personal(bytes, key: key))
                        : scene.entry(.plain([0x20] + bytes, subject: nil))
                }
                count += Int64(try scene.journal.append(batch).count)
                if Int.random(in: 0..<8, using: &generator) == 0 {
                    try scene.journal.signHead(keptBy: scene.vault)
                    try scene.reopen()
                }
            }
            let verification = try scene.journal.reader.verify(
                latestHead: scene.vault.latestHead())
            #expect(verification.findings == [], "seed \(seed)")
            #expect(verification.records == count, "seed \(seed)")
        }
    }

    @Test("R-308: a clock that goes back changes nothing in the order")
    func clockGoesBack() throws {
        let scene = try Scene()
        for milliseconds: Int64 in [0, -86_400_000, 5, .min / 2] {
            var entry = scene.plain()
            entry.moment = Scene.moment(milliseconds)
            try scene.journal.append([entry])
        }
        let verification = try scene.journal.reader.verify()
        #expect(verification.isGood)
        #expect(try scene.journal.end().seq == 4)
    }

    @Test(
        "The journal and its heads can't be changed or deleted by any statement",
        arguments: [
            "UPDATE journal SET genius = ''", "DELETE FROM journal", "UPDATE heads SET seq = 9",
            "DELETE FROM heads", "DELETE FROM journal WHERE seq = 1",
        ])
    func appendOnly(sql: String) throws {
        let scene = try Scene()
        try scene.journal.append([scene.plain()])
        try scene.journal.signHead(keptBy: scene.vault)
        #expect(throws: DatabaseError.self) {
            try scene.journal.database.queue.inDatabase { try $0.execute(sql: sql) }
        }
        #expect(try scene.journal.reader.verify().isGood)
    }

    @Test("Reading: by journey, by place, from a place on")
    func reading() throws {
        let scene = try Scene()
        let (one, other) = (scene.newID(), scene.newID())
        try scene.journal.append([
            scene.plain(journey: one), scene.plain(journey: other), scene.plain(journey: one),
        ])
        let reader = scene.journal.reader
        #expect(try reader.records(of: one).map(\.header.seq) == [1, 3])
        #expect(try reader.records(of: scene.newID()).isEmpty)
        #expect(try reader.record(at: 2)?.header.journey == other)
        #expect(try reader.record(at: 4) == nil)
        var seen: [Int64] = []
        try reader.visit(in: 2...3) { element in
            if case .record(let record) = element { seen.append(record.header.seq) }
        }
        #expect(seen == [2, 3])
    }

    @Test("Another process may read while this one writes")
    func openReading() throws {
        let scene = try Scene()
        try scene.journal.append([scene.plain()])
        let reader = try JournalReader.open(file: scene.folder.journal)
        #expect(try reader.end().seq == 1)
        try scene.journal.append([scene.plain()])
        #expect(try reader.end().seq == 2)
        #expect(try reader.epoch() == scene.journal.epoch)
        #expect(throws: DatabaseError.self) {
            try reader.queue.inDatabase { try $0.execute(sql: "DELETE FROM draft") }
        }
    }

    @Test("A draft goes in the transaction that makes it obsolete")
    func draftGoes() throws {
        let scene = try Scene()
        let (journey, other) = (scene.newID(), scene.newID())
        let key = try scene.vault.mint(scene.newID())
        for journey in [journey, other] {
            try scene.journal.drafts.replace(
                journey, with: Array("Lebl".utf8), key: key, wallMilliseconds: 1)
        }
        try scene.journal.append([scene.plain(journey: journey)], droppingDraftOf: journey)
        #expect(try scene.journal.drafts.all().map(\.journey) == [other])
    }

    @Test("A draft is one row a journey, found again as it was last typed")
    func draft() throws {
        let scene = try Scene()
        let journey = scene.newID()
        let key = try scene.vault.mint(scene.newID())
        for (index, text) in ["L", "Le", "Leblanc"].enumerated() {
            try scene.journal.drafts.replace(
                journey, with: Array(text.utf8), key: key, wallMilliseconds: Int64(index))
        }
        try scene.reopen()
        let drafts = try scene.journal.drafts.all()
        #expect(drafts.count == 1)
        #expect(drafts[0].wallMilliseconds == 2)
        #expect(try Sealer(scene.vault).open(drafts[0]) == Array("Leblanc".utf8))
        try scene.journal.drafts.remove(journey)
        try scene.journal.drafts.remove(journey)
        #expect(try scene.journal.drafts.all().isEmpty)
    }

    @Test("A draft put in another journey's row does not open")
    func movedDraft() throws {
        let scene = try Scene()
        let key = try scene.vault.mint(scene.newID())
        try scene.journal.drafts.replace(
            scene.newID(), with: [1], key: key, wallMilliseconds: 0)
        let other = StoredBytes(scene.newID())
        try scene.journal.database.queue.inDatabase {
            try $0.execute(sql: "UPDATE draft SET journey = ?", arguments: [other])
        }
        let moved = try scene.journal.drafts.all()[0]
        #expect(throws: StoreError.notAuthentic) { try Sealer(scene.vault).open(moved) }
    }
}
