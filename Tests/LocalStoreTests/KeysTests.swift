import Crypto
import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("Keys, sealing and erasure")
struct KeysTests {
    private static let name = "Marie Leblanc marie.leblanc@yopmail.com 474741428"

    @Test("A key is durable when it is minted, and the same after opening again")
    func mint() throws {
        let scene = try Scene()
        let subject = scene.newID()
        let key = try scene.vault.mint(subject)
        #expect(try scene.vault.mint(subject).key == key.key)
        try scene.reopen()
        #expect(try scene.vault.key(for: subject).key == key.key)
        #expect(throws: StoreError.unknownSubject(.zero)) { try scene.vault.key(for: .zero) }
    }

    @Test("keys.db keeps the same settings as the journal, and erases what it deletes")
    func pragmas() throws {
        let scene = try Scene()
        let database = try StoreDatabase(path: "\(scene.folder.path)/other.db", schema: .keys)
        #expect(try database.readPragmas() == StoreDatabase.pragmas)
        #expect(StoreDatabase.pragmas.contains(.init(name: "secure_delete", value: "1")))
    }

    @Test("A key wrapped by another device does not open")
    func otherDevice() throws {
        let scene = try Scene()
        let subject = scene.newID()
        _ = try scene.vault.mint(subject)
        try scene.vault.close()
        scene.vault = try KeyVault.open(
            scene.lock, device: DeviceKey(.init()), wallMilliseconds: 0
        ).vault
        #expect(throws: StoreError.notAuthentic) { try scene.vault.key(for: subject) }
    }

    @Test("No key lies unwrapped in the folder")
    func wrapped() throws {
        let scene = try Scene()
        let key = try scene.vault.mint(scene.newID())
        let bytes = key.key.withUnsafeBytes { Data($0) }
        for name in try FileManager.default.contentsOfDirectory(atPath: scene.folder.path) {
            let data = try Data(contentsOf: URL(filePath: "\(scene.folder.path)/\(name)"))
            #expect(data.range(of: bytes) == nil, "\(name)")
        }
    }

    @Test("A damaged keys.db is moved aside, never deleted, and a new one begun")
    func damagedVault() throws {
        let scene = try Scene()
        try scene.vault.close()
        try DurableFile.write(Array("not a database at all".utf8), to: scene.folder.keys)
        let opening = try KeyVault.open(
            scene.lock, device: scene.device, wallMilliseconds: Scene.wall)
        guard case .startedAnew(let path, _) = opening.condition else {
            Issue.record("\(opening.condition)")
            return
        }
        #expect(try DurableFile.read(path, limit: 64) == Array("not a database at all".utf8))
    }

    @Test("No plaintext of a person is ever in the data folder, drafts included")
    func noPlaintext() throws {
        let scene = try Scene()
        let journey = scene.newID()
        let key = try scene.vault.mint(scene.newID())
        try scene.journal.drafts.replace(
            journey, with: Array(Self.name.utf8), key: key, wallMilliseconds: 0)
        try scene.journal.append([scene.entry(.personal(Array(Self.name.utf8), key: key))])
        for part in ["Marie", "Leblanc", "yopmail", "474741428"] {
            #expect(try scene.folderHolds(part) == false, "\(part)")
        }
        let record = try #require(try scene.journal.reader.record(at: 1))
        #expect(try Sealer(scene.vault).open(record) == Array(Self.name.utf8))
        try scene.journal.append([scene.plain("{\"found\":\"Leblanc\"}")])
        #expect(try scene.folderHolds("Leblanc"), "the search itself must be able to find")
    }

    @Test("A plain body opens as it is, with or without a person")
    func plain() throws {
        let scene = try Scene()
        let body = Array("{\"total\":2116998}".utf8)
        let records = try scene.journal.append([
            scene.entry(.plain(body, subject: scene.newID())),
            scene.entry(.plain(body, subject: nil)),
        ])
        for record in records { #expect(try Sealer(scene.vault).open(record) == body) }
    }

    @Test("A sealed body moved to another record does not open")
    func movedBody() throws {
        let scene = try Scene()
        let key = try scene.vault.mint(scene.newID())
        let records = try scene.journal.append([
            scene.entry(.personal([1], key: key)), scene.entry(.personal([2], key: key)),
        ])
        var moved = records[1]
        moved.body = records[0].body
        #expect(throws: StoreError.notAuthentic) { try Sealer(scene.vault).open(moved) }
        moved.header.subject = nil
        #expect(throws: StoreError.notAuthentic) { try Sealer(scene.vault).open(moved) }
    }

    @Test("R-407: after an erasure nothing opens, the chain verifies, the request is on record")
    func erase() throws {
        let scene = try Scene()
        let person = Person(scene)
        let bystander = scene.newID()
        let other = try scene.vault.mint(bystander)
        try scene.journal.append([scene.entry(.personal([7], key: other))])
        try person.serve()
        try person.erase()
        try person.requireGone()
        #expect(try scene.journal.drafts.all().isEmpty)
        let first = try #require(try scene.journal.reader.record(at: 1))
        #expect(try Sealer(scene.vault).open(first) == [7])
        #expect(throws: StoreError.erased(person.subject)) {
            try scene.vault.mint(person.subject)
        }
    }

    @Test(
        "R-407: an erasure cut off after any step is finished at the next start",
        arguments: 1...4)
    func restarted(steps: Int) throws {
        let scene = try Scene()
        let person = Person(scene)
        try person.serve()
        try scene.journal.append([person.request])
        if steps >= 2 { try scene.journal.drafts.removeAll(about: person.subject) }
        if steps >= 3 { try scene.vault.destroy(person.subject) }
        if steps >= 4 { try scene.journal.database.truncateLog() }
        try scene.reopen()
        #expect(try person.erasure.unfinished() == [person.subject])
        #expect(try person.erasure.finish { _ in person.tombstone } == [person.subject])
        try person.requireGone()
        #expect(try person.erasure.finish { _ in person.tombstone }.isEmpty)
    }

    @Test("R-407: no byte of the destroyed key's wrapping stays in the folder")
    func overwritten() throws {
        let scene = try Scene()
        let subject = scene.newID()
        _ = try scene.vault.mint(subject)
        try scene.reopen()
        let queue = try DatabaseQueue(path: scene.folder.keys)
        let wrapped = try queue.inDatabase {
            try Data.fetchOne($0, sql: "SELECT wrapped FROM subject_key")
        }
        try queue.close()
        let needle = try #require(wrapped).suffix(16)
        try scene.vault.destroy(subject)
        for name in try FileManager.default.contentsOfDirectory(atPath: scene.folder.path) {
            let data = try Data(contentsOf: URL(filePath: "\(scene.folder.path)/\(name)"))
            #expect(data.range(of: needle) == nil, "\(name)")
        }
    }

    @Test("R-407: while another process reads, the log can't be emptied and the erasure waits")
    func busy() throws {
        let scene = try Scene()
        let person = Person(scene)
        try person.serve()
        let reader = try JournalReader.open(file: scene.folder.journal)
        try scene.journal.database.queue.inDatabase {
            try $0.execute(sql: "PRAGMA busy_timeout = 10")
        }
        try reader.queue.read { db in
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM journal")
            #expect(throws: StoreError.busy(file: scene.folder.journal)) {
                try person.erase()
            }
        }
        #expect(try person.erasure.finish { _ in person.tombstone } == [person.subject])
        try person.requireGone()
    }
}

/// A person who is served, and then wants to be forgotten.
private struct Person {
    let scene: Scene
    let subject: UniqueID

    init(_ scene: Scene) {
        self.scene = scene
        subject = scene.newID()
    }

    var erasure: Erasure { Erasure(journal: scene.journal, vault: scene.vault) }

    func erase() throws {
        try scene.journal.append([request])
        try erasure.finish { _ in tombstone }
    }

    var request: JournalEntry {
        scene.entry(type: Erasure.requestedType, .plain(Array("{}".utf8), subject: subject))
    }

    var tombstone: JournalEntry {
        scene.entry(type: Erasure.tombstoneType, .plain(Array("{}".utf8), subject: subject))
    }

    func serve() throws {
        let key = try scene.vault.mint(subject)
        try scene.journal.append([scene.entry(.personal(Array("Marie".utf8), key: key))])
        try scene.journal.drafts.replace(
            scene.newID(), with: Array("Leblanc".utf8), key: key, wallMilliseconds: 0)
    }

    func requireGone() throws {
        #expect(try scene.journal.reader.verify().isGood)
        #expect(try erasure.unfinished().isEmpty)
        #expect(throws: StoreError.erased(subject)) { try scene.vault.key(for: subject) }
        var types: [String] = []
        try scene.journal.reader.visit { element in
            guard case .record(let record) = element, record.header.subject == subject else {
                return
            }
            types.append(record.header.type)
            guard record.isSealed else { return }
            #expect(throws: StoreError.erased(subject)) { try Sealer(scene.vault).open(record) }
        }
        #expect(types.suffix(2) == [Erasure.requestedType, Erasure.tombstoneType])
        for part in ["Marie", "Leblanc"] { #expect(try scene.folderHolds(part) == false) }
    }
}
