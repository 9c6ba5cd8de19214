import Glibc
import TestSupport
import Testing

@Suite("From the stand to the centre", .serialized)
struct DrainTests {
    @Test("R-202 R-303: journeys walked before registration arrive after it, once and whole")
    func fixtures() throws {
        let folder = try DataFolder()
        for journey in Fixture.journeys { try folder.walkFixture(journey) }
        let records = try folder.verify().records
        #expect(try folder.queue().waiting == records)
        #expect(try folder.drain().ending == .code(1))
        let centre = try LiveCentre()
        #expect(
            try folder.register(try centre.issueLicence(), at: centre.address).ending == .code(0))
        #expect(try folder.drain().ending == .code(0))
        let queue = try folder.queue()
        #expect(queue.waiting == 0)
        #expect(queue.lastDrainMilliseconds != nil)
        let figures = try centre.figures()
        // What the centre told of the send-outs came on record, and went there too.
        #expect(figures.records == (try folder.verify().records))
        #expect(figures.records > records)
        #expect(figures.setAside == 0)
        #expect(figures.quotes >= Fixture.offers.count - 1)
        #expect(try folder.drain().ending == .code(0))
        #expect(try centre.figures().records == figures.records)
        #expect(try folder.verify().ok)
    }

    @Test("R-302: the licence is known after a restart, and is not removed while records wait")
    func removal() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: centre.address)
        #expect(try folder.stand(["licence", "show"]).output.contains("BMS-2026, terminal 1"))
        try folder.walkFixture("marie-leblanc.jsonl")
        #expect(try folder.stand(["licence", "remove"]).ending == .code(1))
        #expect(try folder.drain().ending == .code(0))
        #expect(try folder.stand(["licence", "remove"]).ending == .code(0))
        #expect(try folder.queue().licence == "notRegistered")
        #expect(try folder.verify().ok)
    }

    @Test("R-310: a licence revoked while records wait halts the drain; recording goes on")
    func revoked() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        let code = try centre.issueLicence()
        try folder.register(code, at: centre.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        try centre.revoke(code)
        let drained = try folder.drain()
        #expect(drained.ending == .code(1))
        #expect(drained.errors.contains("revoked"))
        #expect(try folder.queue().licence == "revoked")
        #expect(try folder.walkFixture("second-quote.jsonl").ending == .code(0))
        #expect(try folder.queue().waiting == folder.verify().records)
    }

    @Test("A wrong code, a mistyped one and a stranger's address are told apart")
    func refusals() throws {
        let centre = try LiveCentre()
        let other = try LiveCentre()
        let folder = try DataFolder()
        let code = try centre.issueLicence()
        let stranger = try folder.register(code, at: other.address)
        #expect(stranger.ending == .code(1))
        #expect(stranger.errors.contains("not the centre that issued this code"))
        #expect(try folder.register("1234", at: centre.address).ending == .code(2))
        #expect(try folder.register(code, at: "nowhere").ending == .code(2))
        #expect(try folder.register(code, at: "http://127.0.0.1:1").ending == .code(3))
        #expect(try folder.stand(["licence", "show", "--json"]).output.contains("false"))
    }

    @Test("R-305: the full-screen app drains by itself and says so")
    func app() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.walkFixture("marie-leblanc.jsonl")
        try folder.register(try centre.issueLicence(), at: centre.address)
        let app = try StandApp(folder).sees("en ligne", "file 0", "envoi")
        let records = try folder.verify().records
        #expect(try centre.figures().records == records)
        try centre.kill()
        try app.types("ta48213\r").sees("Nouvelle offre").types("q").types("\r")
            .sees("hors ligne", "injoignable")
        try centre.restart()
        try app.types("\r").sees("en ligne", "file 0")
        #expect(try app.quits() == .code(0))
        #expect(try folder.verify().ok)
    }
}
