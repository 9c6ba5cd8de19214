import Glibc
import TestSupport
import Testing

@Suite("Faults on the way to the centre", .serialized)
struct DrainFaultTests {
    @Test(
        "R-303: what is no signed receipt acknowledges nothing, whatever its status",
        arguments: [
            "HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n<html>Welcome!",
            "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
            "HTTP/1.1 511 Network Authentication Required\r\ncontent-length: 0\r\n\r\n",
            "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n", "hello", "",
        ])
    func portal(answer: String) throws {
        let centre = try LiveCentre()
        let meddler = try Meddler(before: centre.port)
        defer { meddler.close() }
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: meddler.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        let waiting = try folder.queue().waiting
        meddler.does([.answer(answer)])
        #expect(try folder.drain().ending == .code(3))
        #expect(try folder.queue().waiting == waiting)
        #expect(try folder.drain().ending == .code(0))
        // What the centre told of the send-out is on record as well.
        #expect(try centre.figures().records == folder.verify().records)
    }

    @Test("R-303: an answer cut anywhere after the commit leads to nothing twice and nothing lost")
    func cutAnswers() throws {
        let centre = try LiveCentre()
        let meddler = try Meddler(before: centre.port)
        defer { meddler.close() }
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: meddler.address)
        // A connection serves several requests: a cut falls into the first answer or the second.
        for cut in [1, 90, 300, 700, 1100, 1400, 1700, 2000] {
            try folder.walkFixture("marie-leblanc.jsonl")
            meddler.does([.cut(after: cut)])
            #expect(try folder.drain("--until-empty", "--timeout", "30").ending == .code(0))
        }
        #expect(try centre.figures().records == folder.verify().records)
        #expect(try folder.verify().ok)
    }

    @Test(
        "R-303: kill -9 of the terminal amid drains loses nothing and doubles nothing"
    )
    func terminalKilled() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("drain kills: seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: centre.address)
        for _ in 0..<12 {
            try folder.walkFixture("marie-leblanc.jsonl")
            let drain = try folder.draining()
            _ = Deadline(.milliseconds(Int.random(in: 5...120, using: &chance)))
                .wait(for: [drain.lifeline])
            drain.receives(SIGKILL)
            _ = try drain.ends()
        }
        #expect(try folder.drain().ending == .code(0), "seed \(seed)")
        #expect(try centre.figures().records == folder.verify().records, "seed \(seed)")
        #expect(try folder.verify().ok, "seed \(seed)")
    }

    @Test(
        "R-303: kill -9 of the centre amid drains loses nothing and doubles nothing")
    func centreKilled() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("centre kills: seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: centre.address)
        for _ in 0..<6 {
            try folder.walkFixture("marie-leblanc.jsonl")
            let drain = try folder.draining("--until-empty", "--timeout", "60")
            _ = Deadline(.milliseconds(Int.random(in: 5...80, using: &chance)))
                .wait(for: [drain.lifeline])
            try centre.kill()
            try centre.restart()
            #expect(try drain.ends() == .code(0), "seed \(seed)")
        }
        #expect(try centre.figures().records == folder.verify().records, "seed \(seed)")
    }
}

extension DataFolder {
    /// A drain under way.
    fileprivate func draining(_ words: String...) throws -> Child {
        try Child(
            [Programs.stand, "sync", "drain"] + words + ["--data", path],
            environment: Programs.environment,
            [
                .file("/dev/null", O_RDONLY), .file("/dev/null", O_WRONLY),
                .file("/dev/null", O_WRONLY),
            ], isLeader: false)
    }
}
