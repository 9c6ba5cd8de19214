import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("Verifying a journal")
struct VerificationTests {
    @Test("R-403: an empty journal verifies")
    func empty() throws {
        let scene = try Scene()
        let verification = try scene.journal.reader.verify()
        #expect(verification.isGood)
        #expect(verification.records == 0)
    }

    @Test("R-403: progress is told, and the last word is the number of records")
    func progress() throws {
        let scene = try Scene()
        try scene.journal.append((0..<2500).map { _ in scene.plain() })
        var told: [Int64] = []
        _ = try scene.journal.reader.verify { told.append($0) }
        #expect(told == [1000, 2000, 2500])
    }

    @Test(
        "R-403: each column that was changed in the file is found at its record",
        arguments: [
            "epoch = zeroblob(16)", "event_id = zeroblob(16)", "journey = x'00'", "type = 'x'",
            "version = 2", "subject = zeroblob(16)", "genius = 'INETPSA\\TAXXXXX'",
            "wall_ms = wall_ms + 1", "mono_ms = 9", "boot_id = zeroblob(16)", "body = x'7b'",
            "prev = zeroblob(32)", "hash = zeroblob(32)", "hash = x''",
        ])
    func changedColumn(change: String) throws {
        let scene = try Scene()
        try scene.journal.append((0..<5).map { _ in scene.plain("{\"a\":\"bcd\"}") })
        try scene.tamper("UPDATE journal SET \(change) WHERE seq = 3")
        let verification = try scene.journal.reader.verify()
        #expect(verification.findings.contains { $0.seq == 3 })
    }

    @Test("R-403: a record taken out is a gap that is named")
    func gap() throws {
        let scene = try Scene()
        try scene.journal.append((0..<5).map { _ in scene.plain() })
        try scene.tamper("DELETE FROM journal WHERE seq IN (2, 3)")
        let verification = try scene.journal.reader.verify()
        #expect(
            verification.findings
                == [JournalFinding(seq: 4, problem: .missing(first: 2, last: 3))])
    }

    @Test("R-403: two records that changed places are both named")
    func swapped() throws {
        let scene = try Scene()
        try scene.journal.append((0..<5).map { scene.plain("{\"n\":\($0)}") })
        try scene.tamper("UPDATE journal SET seq = 99 WHERE seq = 2")
        try scene.tamper("UPDATE journal SET seq = 2 WHERE seq = 3")
        try scene.tamper("UPDATE journal SET seq = 3 WHERE seq = 99")
        let findings = try scene.journal.reader.verify().findings
        #expect(findings.contains(JournalFinding(seq: 2, problem: .hashDiffers)))
        #expect(findings.contains(JournalFinding(seq: 3, problem: .hashDiffers)))
    }

    @Test("R-403: stopped on the way, it says so, and never that all is good")
    func stopped() throws {
        let scene = try Scene()
        try scene.journal.append((0..<2500).map { _ in scene.plain() })
        let verification = try scene.journal.reader.verify(isWanted: { false })
        #expect(verification.isStopped && !verification.isGood)
        #expect(verification.records == 1000 && verification.findings.isEmpty)
    }

    @Test("R-403: behind the last signed head a rewritten suffix can't be told; a head beside can")
    func rewrittenSuffix() throws {
        let scene = try Scene()
        try scene.journal.append((0..<3).map { scene.plain("{\"n\":\($0)}") })
        try scene.journal.signHead(keptBy: scene.vault)
        try scene.journal.append([scene.plain("{\"n\":4}")])
        let third = try #require(try scene.journal.reader.record(at: 3))
        let last = try #require(try scene.journal.reader.record(at: 4))
        func rewrite(_ record: JournalRecord, after previous: ChainHash) throws -> ChainHash {
            let forged = JournalRecord(
                header: record.header, body: Array("{\"n\":7}".utf8), after: previous)
            try scene.tamper(
                "UPDATE journal SET body = ?, prev = ?, hash = ? WHERE seq = ?",
                [
                    StoredBytes(forged.body), StoredBytes(forged.previous),
                    StoredBytes(forged.hash), forged.header.seq,
                ])
            return forged.hash
        }
        _ = try rewrite(last, after: third.hash)
        #expect(try scene.journal.reader.verify().isGood, "nobody signed it")
        _ = try rewrite(last, after: try rewrite(third, after: third.previous))
        #expect(
            try scene.journal.reader.verify().findings
                == [JournalFinding(seq: 3, problem: .headDiffers)])
    }

    @Test("R-403: a tail that was cut is proved by the head in the file or beside the keys")
    func lostTail() throws {
        let scene = try Scene()
        try scene.journal.append((0..<5).map { _ in scene.plain() })
        try scene.journal.signHead(keptBy: scene.vault)
        try scene.tamper("DELETE FROM journal WHERE seq > 3")
        let lost = [JournalFinding(seq: 3, problem: .tailLost(proved: 5))]
        #expect(try scene.journal.reader.verify().findings == lost)
        try scene.tamper("DELETE FROM heads")
        #expect(try scene.journal.reader.verify().isGood)
        let head = try scene.vault.latestHead()
        #expect(try scene.journal.reader.verify(latestHead: head).findings == lost)
    }

    @Test("R-403: a history rewritten with fresh hashes is told by the signed head")
    func rewritten() throws {
        let scene = try Scene()
        try scene.journal.append([scene.plain("{\"n\":1}")])
        try scene.journal.signHead(keptBy: scene.vault)
        let record = try #require(try scene.journal.reader.record(at: 1))
        let forged = JournalRecord(
            header: record.header, body: Array("{\"n\":2}".utf8), after: .zero)
        try scene.tamper(
            "UPDATE journal SET body = ?, hash = ?",
            [StoredBytes(forged.body), StoredBytes(forged.hash)])
        #expect(
            try scene.journal.reader.verify().findings
                == [JournalFinding(seq: 1, problem: .headDiffers)])
    }

    @Test("R-403: a head that another key signed is named")
    func foreignHead() throws {
        let scene = try Scene()
        try scene.journal.append([scene.plain()])
        try scene.journal.signHead(keptBy: scene.vault)
        try scene.tamper("UPDATE heads SET signature = zeroblob(64)")
        #expect(
            try scene.journal.reader.verify().findings
                == [JournalFinding(seq: 1, problem: .headSignatureWrong)])
    }

    @Test("R-403: a trigger that was taken away is named")
    func schema() throws {
        let scene = try Scene()
        try scene.journal.database.queue.inDatabase {
            try $0.execute(sql: "DROP TRIGGER journal_is_not_changed")
        }
        #expect(
            try scene.journal.reader.verify().findings
                == [
                    JournalFinding(
                        seq: 0, problem: .schemaChanged(name: "trigger journal_is_not_changed"))
                ])
    }

    @Test("R-401: a copied file verifies alone, and nothing is written beside it")
    func copy() throws {
        let scene = try Scene()
        try scene.journal.append([scene.plain()])
        try scene.journal.close()
        let folder = try StandFolder(path: Scene.newPath())
        let copy = "\(folder.path)/a ?copy#100%.db"
        try FileManager.default.copyItem(atPath: scene.folder.journal, toPath: copy)
        let verification = try JournalVerification.of(file: copy)
        #expect(verification.isGood)
        #expect(verification.records == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }

    @Test("R-403: a file that is no database, or another program's, is a finding and no crash")
    func notAJournal() throws {
        let folder = try StandFolder(path: Scene.newPath())
        let path = "\(folder.path)/x.db"
        try DurableFile.write([UInt8](repeating: 0x41, count: 5000), to: path)
        #expect(try JournalVerification.of(file: path).findings.map(\.seq) == [0])
        #expect(throws: StoreError.self) {
            try JournalVerification.of(file: "\(folder.path)/missing.db")
        }
    }
}

extension Scene {
    /// Changes the journal behind its triggers' back, as someone with the file could.
    func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
        try journal.database.queue.inDatabase { db in
            let triggers = try String.fetchAll(
                db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
            let names = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            for name in names { try db.execute(sql: "DROP TRIGGER \(name)") }
            try db.execute(sql: sql, arguments: arguments)
            for trigger in triggers { try db.execute(sql: trigger) }
        }
    }
}
