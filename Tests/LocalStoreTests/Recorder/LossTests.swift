import Foundation
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

/// What is lost is proved by the head beside the keys, and said; nothing is made up for it.
@Suite("Lost files and lost tails")
struct LossTests {
    private static let commands: [Command] = [
        .signIn(id: "TA48213"), .chooseBrand(.citroen, confirm: false),
        .begin(.belgium, .french, confirm: false),
    ]

    private func verification(_ scene: RecorderScene) throws -> JournalVerification {
        try JournalVerification.ofOwn(StandFolder(path: scene.path))
    }

    @Test("R-403: an emptied journal is noticed at the start, and verifying it fails")
    func emptied() throws {
        let scene = try RecorderScene.after(Self.commands)
        try scene.reopen {
            try Data().write(to: URL(filePath: "\(scene.path)/journal.db"))
            #expect(try !verification(scene).isGood)
        }
        #expect(scene.notices == [.tailLost(end: 0, signed: 3)])
    }

    @Test("R-403: a journal that is gone, though its head was signed, does not verify")
    func gone() throws {
        let scene = try RecorderScene.after(Self.commands)
        try scene.reopen {
            try FileManager.default.removeItem(atPath: "\(scene.path)/journal.db")
            #expect(try !verification(scene).isGood)
        }
        #expect(scene.notices == [.tailLost(end: 0, signed: 3)])
    }

    @Test("R-403: a journal put back from an old copy is noticed, and verifying it fails")
    func rolledBack() throws {
        let scene = try RecorderScene.after(Array(Self.commands.prefix(2)))
        let journal = URL(filePath: "\(scene.path)/journal.db")
        var old = Data()
        try scene.reopen { old = try Data(contentsOf: journal) }
        try scene.recorder.perform(Self.commands[2])
        try scene.reopen {
            try old.write(to: journal)
            #expect(
                try verification(scene).findings
                    == [JournalFinding(seq: 2, problem: .tailLost(proved: 3))])
        }
        #expect(scene.notices == [.tailLost(end: 2, signed: 3)])
    }

    @Test("R-403: a terminal that was never used, and one closed cleanly, have nothing wrong")
    func whole() throws {
        let scene = try RecorderScene()
        #expect(try verification(scene).isGood)
        for command in Self.commands { try scene.recorder.perform(command) }
        try scene.reopen()
        #expect(scene.notices.isEmpty)
        #expect(try verification(scene).isGood)
        #expect(try verification(scene).records == 3)
    }

    @Test("R-407: keys that are gone are said once, before the records they sealed")
    func keysGone() throws {
        let scene = try RecorderScene.after(Self.commands)
        try scene.reopen { try FileManager.default.removeItem(atPath: "\(scene.path)/keys.db") }
        #expect(scene.notices.first == .keysLost)
    }

    @Test("a lost device key is asked for, and no other takes its place")
    func deviceKeyGone() throws {
        let scene = try RecorderScene.after(Self.commands)
        let key = "\(scene.path)/device.key"
        #expect(throws: StoreError.deviceKeyMissing(file: key)) {
            try scene.reopen { try FileManager.default.removeItem(atPath: key) }
        }
        #expect(!FileManager.default.fileExists(atPath: key))
    }

    @Test("A page that can't be read, wherever it lies, never keeps a stand closed")
    func everyPage() throws {
        let source = try RecorderScene.after(Self.commands)
        for _ in 0..<60 {
            try source.recorder.perform(.signOut)
            try source.recorder.perform(.signIn(id: "TA48213"))
        }
        try source.recorder.close()
        let bytes = try Data(contentsOf: URL(filePath: "\(source.path)/journal.db"))
        let pages = bytes.count / 4096
        #expect(pages > 10)
        var setAside = 0
        for page in 1..<pages {
            let path = Scene.newPath()
            try FileManager.default.copyItem(atPath: source.path, toPath: path)
            var damaged = bytes
            damaged.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(count: 4096))
            try damaged.write(to: URL(filePath: "\(path)/journal.db"))
            let scene = try RecorderScene(path: path)
            let names = try FileManager.default.contentsOfDirectory(atPath: path)
            if names.contains(where: { $0.hasPrefix("journal-set-aside-") }) {
                setAside += 1
                try scene.recorder.perform(.signIn(id: "TA48213"))
            }
        }
        #expect(setAside > 0)
    }
}
