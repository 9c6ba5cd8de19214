import Foundation
import GRDB
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("A start finds what the last run left")
struct StartTests {
    @Test(
        "R-304: an open journey goes on with the version it began with, a new one takes the newest")
    func versions() throws {
        let scene = try RecorderScene.after(RecorderScene.welcome)
        let newer = SampleReference.data(version: "2026-02-01.1", cents: 3_000_000)
        try scene.reference.importPackage(SampleReference.package(newer))
        #expect(scene.recorder.catalogue.version == "2026-01-15.1")
        for command in RecorderScene.visit.dropFirst(RecorderScene.welcome.count) {
            try scene.recorder.perform(command)
        }
        let quote = try #require(scene.picture.records.allQuotes().first).quote
        #expect(quote.price.total == Money(cents: 2_000_000))
        #expect(quote.referenceVersion == "2026-01-15.1")
        #expect(scene.recorder.catalogue.version == "2026-02-01.1")
        try scene.recorder.perform(.begin(.belgium, .french, confirm: false))
        #expect(scene.picture.desk.journey?.referenceVersion == "2026-02-01.1")
    }

    @Test("R-304: a journey whose version is no longer here goes on with the newest")
    func prunedVersion() throws {
        let scene = try RecorderScene.after(RecorderScene.welcome)
        let newer = SampleReference.data(version: "2026-02-01.1")
        try scene.reference.importPackage(SampleReference.package(newer))
        try scene.reference.prune(keeping: [])
        try scene.recorder.perform(.chooseModel("citroen/e-c3"))
        #expect(scene.recorder.catalogue.version == "2026-02-01.1")
    }

    @Test("One record that can't be read never stops a start; it is named, the others count")
    func unreadable() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let model = try #require(try scene.records.first { $0.header.type == "modelChosen" })
        try scene.reopen {
            let file = try DatabaseQueue(path: scene.path + "/journal.db")
            try file.writeWithoutTransaction { db in
                try db.execute(sql: "DROP TRIGGER journal_is_not_changed")
                try db.execute(
                    sql: "UPDATE journal SET body = ? WHERE seq = ?",
                    arguments: [Data("{".utf8), model.header.seq])
            }
            try file.close()
        }
        #expect(
            scene.notices == [
                .unreadable(seq: model.header.seq, detail: "its body is not whole")
            ])
        #expect(scene.picture.records.quoteCount == 1)
        #expect(scene.picture.desk.journey == nil)
        try scene.recorder.perform(.begin(.belgium, .dutch, confirm: false))
    }

    @Test("A record of a type that a newer version wrote is passed over without a word")
    func unknownType() throws {
        let scene = try RecorderScene.after(RecorderScene.welcome)
        let before = scene.picture
        let entry = JournalEntry(
            eventID: UniqueID(scene.recorder.mintCustomer()),
            place: RecordPlace(journey: before.desk.journey?.id, genius: nil),
            type: "hologramShown", moment: Scene.moment(), body: .plain([0xFF], subject: nil))
        try scene.recorder.journal.append([entry])
        try scene.reopen()
        #expect(scene.picture == before)
        #expect(scene.notices.isEmpty)
    }

    @Test("R-309: below the threshold a new journey is refused, and the open one goes to its end")
    func lowDisk() throws {
        let scene = try RecorderScene.after(RecorderScene.welcome)
        try scene.reopen(space: DiskSpace(thresholdBytes: 2) { 1 })
        for command in RecorderScene.visit.dropFirst(RecorderScene.welcome.count) {
            try scene.recorder.perform(command)
        }
        let refusal = try #require(scene.refusal(of: .begin(.belgium, .french, confirm: false)))
        #expect(refusal.rule == "R-309")
        #expect(refusal.reason == .diskTooFull)
        try scene.reopen(space: DiskSpace(thresholdBytes: 2) { 2 })
        try scene.recorder.perform(.begin(.belgium, .french, confirm: false))
    }

    @Test("R-309: a disk that doesn't say how much is free sends no visitor away")
    func silentDisk() throws {
        let scene = try RecorderScene(
            space: DiskSpace { () throws(StoreError) -> Int64 in throw .diskFull })
        for command in RecorderScene.welcome { try scene.recorder.perform(command) }
    }

    @Test("R-303: a folder has one recorder at a time, and the second start hears who has it")
    func twoRecorders() throws {
        let scene = try RecorderScene()
        #expect(throws: StoreError.heldBy(pid: ProcessInfo.processInfo.processIdentifier)) {
            _ = try RecorderScene(path: scene.path)
        }
    }

    @Test("R-172: progress is told every thousand records")
    func progress() throws {
        let scene = try RecorderScene()
        let entries = (0..<2500).map { _ in
            JournalEntry(
                eventID: UniqueID(scene.recorder.mintCustomer()),
                place: RecordPlace(journey: nil, genius: nil), type: RefusedCommand.type,
                moment: Scene.moment(), body: .plain([], subject: nil))
        }
        try scene.recorder.journal.append(entries)
        try scene.reopen()
        #expect(scene.progress.map(\.records) == [1000, 2000])
        #expect(scene.progress.map(\.percent) == [40, 80])
    }

    @Test("Each notice is one sentence")
    func notices() {
        let notices: [OpeningNotice] = [
            .startedAnew(setAside: "journal.db.1", why: "journal.db is damaged: page 3"),
            .unreadable(seq: 7, detail: "its body is not whole"), .erasuresFinished(1),
            .erasuresFinished(2), .erasuresWaiting(why: "journal.db is kept busy"),
        ]
        #expect(
            notices.map(\.description) == [
                "journal.db is damaged: page 3; it was moved to journal.db.1 and a new file begun",
                "record 7 was passed over: its body is not whole",
                "one erasure that was under way is finished",
                "2 erasures that were under way are finished",
                "an erasure is still under way: journal.db is kept busy",
            ])
    }
}
