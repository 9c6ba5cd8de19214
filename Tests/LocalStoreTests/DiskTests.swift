import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("A disk that fills up")
struct DiskTests {
    @Test(
        "R-309: below the threshold no new journey begins",
        arguments: [(99, false), (100, true), (101, true), (0, false)])
    func threshold(free: Int64, allowed: Bool) throws {
        let space = DiskSpace(thresholdBytes: 100) { free }
        #expect(try space.allowsNewJourney() == allowed)
    }

    @Test("R-309: the real disk is asked where the folder lies")
    func realDisk() throws {
        let scene = try Scene()
        #expect(try DiskSpace(of: scene.folder).freeBytes() > 0)
    }

    @Test("R-309: the ballast is really allocated, and given up once")
    func ballast() throws {
        let scene = try Scene()
        let ballast = Ballast(of: scene.folder, bytes: 1 << 20)
        #expect(ballast.isHeld == false)
        #expect(ballast.take())
        #expect(ballast.isHeld)
        #expect(ballast.take())
        #expect(ballast.giveUp())
        #expect(ballast.isHeld == false)
        #expect(ballast.giveUp() == false)
    }

    @Test("R-309: a full disk is said in one clear error, and nothing committed is lost")
    func full() throws {
        let scene = try Scene()
        let body = String(repeating: "x", count: 2000)
        try scene.limitPages(more: 4)
        var committed: Int64 = 0
        let error = #expect(throws: StoreError.self) {
            for _ in 0..<1000 {
                try scene.journal.append([scene.plain(body), scene.plain(body)])
                committed += 2
            }
        }
        #expect(error == .diskFull)
        #expect(committed > 0)
        #expect(try scene.journal.end().seq == committed)
        #expect(try scene.journal.reader.verify().isGood)
        try scene.reopen()
        #expect(try scene.journal.reader.verify().records == committed)
        #expect(try scene.journal.append([scene.plain()])[0].header.seq == committed + 1)
    }

    @Test("R-309: on a full disk the ballast goes, and an append that then has room succeeds")
    func ballastGoes() throws {
        let scene = try Scene()
        Ballast(of: scene.folder, bytes: 64 << 10).take()
        #expect(scene.journal.holdsBallast)
        try scene.limitPages(more: 0)
        #expect(throws: StoreError.diskFull) {
            try scene.journal.append([scene.plain(String(repeating: "x", count: 20_000))])
        }
        #expect(scene.journal.holdsBallast == false)
        #expect(try scene.journal.append([scene.plain("{}")])[0].header.seq == 1)
        #expect(try scene.journal.reader.verify().isGood)
    }
}

extension Scene {
    /// Leaves the journal's file no more than this many new pages, as a full disk would.
    fileprivate func limitPages(more: Int) throws {
        try journal.database.queue.inDatabase { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + more)")
        }
    }
}
