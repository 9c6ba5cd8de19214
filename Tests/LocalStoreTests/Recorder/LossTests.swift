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
}
