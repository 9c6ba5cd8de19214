import Foundation
import Crypto
import GRDB
import SyncProtocol
import Testing

@testable import LocalStore

@Test("Makes the kept file")
func makeFixture() throws {
    let scene = try Scene()
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/journal").standardized.path
    let path = "\(fixtures)/version-1.db"
    guard !FileManager.default.fileExists(atPath: path) else { return }
    try FileManager.default.copyItem(
        atPath: scene.folder.deviceKey, toPath: "\(fixtures)/version-1.device.key")
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
    try StoreDatabase.Kind.journal.migrator.migrate(queue, upTo: "1")
    let epoch = scene.newID()
    let key = try scene.vault.mint(scene.newID())
    try queue.inDatabase { db in
        try db.execute(
            sql: "INSERT INTO epochs VALUES (1, ?, ?)",
            arguments: [
                StoredBytes(epoch), StoredBytes([UInt8](scene.device.publicKey.rawRepresentation)),
            ])
        var tail = JournalTail.empty
        for body: JournalEntry.Body in [
            .plain(Array("{\"language\":\"fr\",\"market\":\"BE\"}".utf8), subject: nil),
            .personal(Array("{\"name\":\"Nobody\"}".utf8), key: key),
            .plain(Array("{}".utf8), subject: key.subject),
        ] {
            let record = try scene.entry(body).record(epoch: epoch, after: tail)
            try db.insert(record)
            tail = JournalTail(seq: record.header.seq, hash: record.hash)
        }
        let head = try scene.device.head(epoch: epoch, seq: tail.seq, hash: tail.hash)
        try db.execute(
            sql: "INSERT INTO heads VALUES (?, ?, ?, ?)",
            arguments: [
                StoredBytes(epoch), head.seq, StoredBytes(head.hash), StoredBytes(head.signature),
            ])
    }
    try queue.close()
}
