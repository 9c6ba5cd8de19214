import Foundation
import GRDB
import SyncProtocol
import TestSupport
import Testing

@testable import LocalStore

@Suite("One byte changed anywhere in a journal's file")
struct ByteFlipTests {
    /// A small journal on small pages: what it holds, and its file.
    private struct Original {
        let scene: Scene
        let elements: [JournalElement]
        let heads: [Head]
        let head: Head?
        let bytes: [UInt8]
    }

    private static func original() throws -> Original {
        let scene = try Scene()
        try scene.journal.close()
        for suffix in ["", "-wal", "-shm"] { unlink(scene.folder.journal + suffix) }
        let small = try DatabaseQueue(path: scene.folder.journal)
        try small.inDatabase {
            try $0.execute(sql: "PRAGMA page_size = 512; PRAGMA user_version = 1")
        }
        try small.close()
        scene.journal = try Journal.open(
            scene.lock, device: scene.device, newEpoch: scene.newID(),
            wallMilliseconds: Scene.wall
        ).journal
        let key = try scene.vault.mint(scene.newID())
        for number in 0..<6 {
            try scene.journal.append([
                number.isMultiple(of: 2)
                    ? scene.entry(.personal(Array("Marie Leblanc".utf8), key: key))
                    : scene.plain("{\"n\":\(number)}", journey: scene.newID())
            ])
        }
        let head = try scene.journal.signHead(keptBy: scene.vault)
        let elements = try scene.elements()
        let heads = try scene.journal.reader.heads()
        try scene.journal.close()
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: scene.folder.journal)))
        return Original(
            scene: scene, elements: elements, heads: heads, head: head, bytes: bytes)
    }

    @Test("R-403: it is named, or nothing that is read has changed; it never crashes")
    func everyByte() throws {
        let original = try Self.original()
        let path = "\(original.scene.folder.path)/copy.db"
        try DurableFile.write(original.bytes, to: path)
        #expect(try JournalVerification.of(file: path, latestHead: original.head).isGood)
        let descriptor = open(path, O_WRONLY)
        defer { close(descriptor) }
        var generator = SeededGenerator(seed: 403)
        for (index, byte) in original.bytes.enumerated() {
            var changed = byte ^ UInt8.random(in: 1...255, using: &generator)
            #expect(pwrite(descriptor, &changed, 1, off_t(index)) == 1)
            let isNamed = Self.isNamed(path, head: original.head)
            if !isNamed {
                let reader = try JournalReader.open(file: path)
                var elements: [JournalElement] = []
                try reader.visit { elements.append($0) }
                #expect(elements == original.elements, "byte \(index) to \(changed)")
                #expect(try reader.heads() == original.heads, "byte \(index) to \(changed)")
            }
            changed = byte
            #expect(pwrite(descriptor, &changed, 1, off_t(index)) == 1)
        }
    }

    @Test("R-403: a byte of a body or header names its very record, and no other is lost")
    func namesTheRecord() throws {
        let original = try Self.original()
        let path = "\(original.scene.folder.path)/copy.db"
        for element in original.elements {
            guard case .record(let record) = element else { continue }
            for needle in [record.body, record.header.eventID.bytes] {
                let place = try #require(
                    original.bytes.firstRange(of: needle), "record \(record.header.seq)")
                var changed = original.bytes
                changed[place.lowerBound] ^= 0x01
                try DurableFile.write(changed, to: path)
                let verification = try JournalVerification.of(file: path)
                #expect(verification.findings.contains { $0.seq == record.header.seq })
                #expect(verification.records == 6)
            }
        }
    }

    @Test("Whole pages destroyed are named record by record, and the rest is read")
    func destroyedPages() throws {
        let original = try Self.original()
        let path = "\(original.scene.folder.path)/copy.db"
        let pageSize = 512
        for page in 1..<(original.bytes.count / pageSize) {
            var changed = original.bytes
            for index in (page * pageSize)..<((page + 1) * pageSize) { changed[index] = 0xA5 }
            try DurableFile.write(changed, to: path)
            #expect(Self.isNamed(path, head: original.head), "page \(page)")
        }
    }

    /// Whether verifying says that something is wrong.
    private static func isNamed(_ path: String, head: Head?) -> Bool {
        do {
            return try !JournalVerification.of(file: path, latestHead: head).isGood
        } catch {
            return true
        }
    }
}
