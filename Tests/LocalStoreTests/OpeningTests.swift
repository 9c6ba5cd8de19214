import Crypto
import Foundation
import GRDB
import Glibc
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("Opening what is not as it should be")
struct OpeningTests {
    /// What may lie where the journal should be.
    enum Damage: String, CaseIterable {
        case text, zeros, otherProgram, cutPage, brokenRoot
    }

    @Test(
        "A corrupt or foreign journal is named, moved aside whole, and a new one begun",
        arguments: Damage.allCases)
    func setAside(damage: Damage) throws {
        let scene = try Scene()
        try scene.journal.append((0..<200).map { _ in scene.plain() })
        try scene.journal.close()
        try Self.apply(damage, to: scene.folder.journal)
        let before = try Data(contentsOf: URL(filePath: scene.folder.journal))
        try scene.reopenJournal()
        guard case .startedAnew(let path, let why) = scene.condition else {
            Issue.record("\(scene.condition)")
            return
        }
        #expect(path == "\(scene.folder.path)/journal-set-aside-20260115T093000Z.db")
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        #expect(why.description.contains("journal.db"))
        #expect(try scene.journal.append([scene.plain()])[0].header.seq == 1)
    }

    @Test("A journal whose read failed once is opened again, and not moved aside")
    func failedOnce() throws {
        let scene = try Scene()
        try scene.journal.close()
        var attempts = 0
        let (_, condition) = try StoreCondition.opening(
            scene.folder.journal, wallMilliseconds: 0
        ) { () throws(StoreError) in
            attempts += 1
            if attempts == 1 { throw .damaged(file: "journal.db", detail: "a read failed") }
        }
        #expect(condition == .existing)
        #expect(attempts == 2)
        #expect(FileManager.default.fileExists(atPath: scene.folder.journal))
    }

    @Test(
        "A pipe or a folder in the journal's place is moved aside, and holds nothing up",
        arguments: [S_IFIFO, S_IFDIR])
    func notAFile(kind: mode_t) throws {
        let scene = try Scene()
        try scene.journal.close()
        let path = scene.folder.journal
        try FileManager.default.removeItem(atPath: path)
        #expect((kind == S_IFIFO ? mkfifo(path, 0o600) : mkdir(path, 0o700)) == 0)
        try scene.reopenJournal()
        guard case .startedAnew(let aside, .foreign) = scene.condition else {
            Issue.record("\(scene.condition)")
            return
        }
        var status = stat()
        #expect(stat(aside, &status) == 0 && status.st_mode & S_IFMT == kind)
        #expect(try scene.journal.append([scene.plain()])[0].header.seq == 1)
    }

    @Test("A second file moved aside in the same second does not hide the first")
    func setAsideTwice() throws {
        let scene = try Scene()
        for _ in 0..<2 {
            try scene.journal.close()
            try Self.apply(.text, to: scene.folder.journal)
            try scene.reopenJournal()
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: scene.folder.path)
        #expect(names.contains("journal-set-aside-20260115T093000Z.db"))
        #expect(names.contains("journal-set-aside-20260115T093000Z-2.db"))
    }

    @Test("One bad record never stops start-up, and appending goes on")
    func badRecord() throws {
        let scene = try Scene()
        try scene.journal.append((0..<5).map { _ in scene.plain() })
        try scene.tamper("UPDATE journal SET body = x'00', journey = x'00' WHERE seq IN (2, 5)")
        try scene.reopen()
        #expect(scene.condition == .existing)
        #expect(try scene.journal.append([scene.plain()])[0].header.seq == 6)
        let elements = try scene.elements()
        #expect(elements.count == 6)
        #expect(
            elements.contains {
                if case .unreadable(seq: 2, _) = $0 { true } else { false }
            })
    }

    @Test("A journal of a newer program is refused, and left where it is")
    func newerSchema() throws {
        let scene = try Scene()
        try scene.journal.database.queue.inDatabase {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
        }
        let path = scene.folder.journal
        #expect(throws: StoreError.newerSchema(file: path)) { try scene.reopen() }
        #expect(throws: StoreError.newerSchema(file: path)) { try JournalReader.open(file: path) }
    }

    @Test("A journal begun with another device key is refused, and left where it is")
    func otherDevice() throws {
        let scene = try Scene()
        try scene.journal.append([scene.plain()])
        try scene.journal.close()
        let other = DeviceKey(.init())
        #expect(throws: StoreError.otherDevice(file: scene.folder.journal)) {
            try Journal.open(
                scene.lock, device: other, newEpoch: scene.newID(), wallMilliseconds: 0)
        }
    }

    @Test("A journal that can't be written is an error that says so")
    func readOnly() throws {
        let scene = try Scene()
        try scene.journal.append([scene.plain()])
        try scene.journal.database.queue.inDatabase {
            try $0.execute(sql: "PRAGMA query_only = 1")
        }
        #expect(throws: StoreError.readOnly(file: scene.folder.journal)) {
            try scene.journal.append([scene.plain()])
        }
    }

    @Test("The kept file of the first schema opens, migrates, verifies and takes records")
    func version1() throws {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../fixtures/journal").standardized.path
        #expect(try JournalVerification.of(file: "\(fixtures)/version-1.db").isGood)
        let scene = try Scene()
        try scene.journal.close()
        for suffix in ["", "-wal", "-shm"] { unlink(scene.folder.journal + suffix) }
        try FileManager.default.copyItem(
            atPath: "\(fixtures)/version-1.db", toPath: scene.folder.journal)
        let key = try DurableFile.read("\(fixtures)/version-1.device.key", limit: 33) ?? []
        let device = DeviceKey(try .init(rawRepresentation: key))
        let opening = try Journal.open(
            scene.lock, device: device, newEpoch: scene.newID(), wallMilliseconds: Scene.wall)
        #expect(opening.condition == .existing)
        let records = try opening.journal.append([scene.plain()])
        #expect(records[0].header.seq == 4)
        #expect(try opening.journal.reader.verify().isGood)
        #expect(
            try opening.journal.reader.records(of: records[0].header.journey).last == records[0])
    }

    private static func apply(_ damage: Damage, to path: String) throws {
        var bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
        switch damage {
        case .text: bytes = Array(String(repeating: "not a database\n", count: 100).utf8)
        case .zeros: bytes = [UInt8](repeating: 0, count: 8192)
        case .otherProgram:
            unlink(path)
            let other = try DatabaseQueue(path: path)
            try other.inDatabase { try $0.execute(sql: "CREATE TABLE notes (text TEXT)") }
            try other.close()
            return
        case .cutPage: bytes = Array(bytes.prefix(4096 * 3))
        case .brokenRoot:
            // The root of every table but the schema: page 2 on.
            for index in 4096..<bytes.count { bytes[index] = 0xA5 }
        }
        try DurableFile.write(bytes, to: path)
    }
}

extension Scene {
    /// Opens the journal alone, as the next start would.
    func reopenJournal() throws {
        let opening = try Journal.open(
            lock, device: device, newEpoch: newID(), wallMilliseconds: Self.wall)
        replace(opening)
    }
}
