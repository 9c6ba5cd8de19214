import Glibc
import TestSupport
import Testing

@Suite("Servers that stall, and certificates that do not hold", .serialized)
struct SlowFaultTests {
    @Test(
        "R-303: a server that says nothing, or a byte a second, acknowledges nothing and is left",
        arguments: [Meddler.Deed.silence, .trickle])
    func stalls(deed: Meddler.Deed) throws {
        let centre = try LiveCentre()
        let meddler = try Meddler(before: centre.port)
        defer { meddler.close() }
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: meddler.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        let waiting = try folder.queue().waiting
        meddler.does([deed, deed])
        let start = ContinuousClock.now
        #expect(try folder.drain("--until-empty", "--timeout", "2").ending == .code(3))
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(try folder.queue().waiting == waiting)
        meddler.does([])
        #expect(try folder.drain("--until-empty", "--timeout", "30").ending == .code(0))
        #expect(try centre.figures().records == folder.verify().records)
    }

    @Test(
        "R-302: a certificate that is over, or somebody else's, is told apart from no network"
    )
    func certificates() throws {
        let folder = try DataFolder()
        let certificates = Programs.project + "/fixtures/tls"
        func options(_ name: String) -> [String] {
            [
                "--tls-cert", "\(certificates)/\(name).pem", "--tls-key",
                "\(certificates)/\(name).key",
            ]
        }
        var centre = try RunningCentre(database: folder.database, options("centre"))
        let port = String(centre.url.split(separator: ":").last ?? "0")
        let issued = try folder.central([
            "licence", "issue", "--show", "BMS-2026", "--brands", "citroen", "--seats", "3",
        ])
        let register = [
            "licence", "register", issued.output.trimmed, "--centre", centre.url, "--ca",
            "\(certificates)/centre.pem",
        ]
        #expect(try folder.stand(register).ending == .code(0))
        try folder.walkFixture("marie-leblanc.jsonl")
        let waiting = try folder.queue().waiting
        func end() throws {
            centre.child.receives(SIGTERM)
            _ = try centre.child.ends()
        }
        try end()
        centre = try RunningCentre(database: folder.database, port: port, options("expired"))
        let doubted = try folder.drain()
        #expect(doubted.ending == .code(3))
        #expect(doubted.errors.contains("certificate"))
        #expect(try folder.queue().waiting == waiting)
        let renewed = register.dropLast() + ["\(certificates)/expired.pem"]
        let refused = try folder.stand(Array(renewed))
        #expect(refused.ending == .code(3))
        #expect(refused.errors.contains("certificate"))
        try end()
        #expect(try !folder.drain().errors.contains("certificate"))
        centre = try RunningCentre(database: folder.database, port: port, options("centre"))
        #expect(try folder.drain().ending == .code(0))
        #expect(try folder.queue().waiting == 0)
        try end()
    }

    @Test("While the app runs, `sync drain` says who sends; the app does")
    func besideTheApp() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: centre.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        let app = try StandApp(folder).sees("en ligne", "file 0")
        let refused = try folder.drain()
        #expect(refused.ending == .code(3))
        #expect(refused.errors.contains("sends by itself"))
        #expect(refused.errors.split(separator: "\n").count == 1)
        #expect(try app.quits() == .code(0))
    }

    @Test("R-305: a centre that was down and is back is heard of within two seconds, by itself")
    func backAgain() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: centre.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        let app = try StandApp(folder).sees("en ligne", "file 0")
        try centre.kill()
        // A step of the genius's is a record, and the first that can't be sent.
        try app.types("ta48213\r").sees("Nouvelle offre", "hors ligne")
        try centre.restart()
        let back = ContinuousClock.now
        try app.sees("en ligne", "file 0")
        #expect(ContinuousClock.now - back < .seconds(5))
        #expect(try app.quits() == .code(0))
    }

    @Test("R-114: what another terminal sent is found in the central base, and taken over by name")
    func centralBase() throws {
        let centre = try LiveCentre()
        let code = try centre.issueLicence()
        let other = try DataFolder()
        try other.register(code, at: centre.address)
        try other.walkFixture("marie-leblanc.jsonl")
        #expect(try other.drain().ending == .code(0))
        let folder = try DataFolder()
        try folder.register(code, at: centre.address)
        try folder.walk([
            #"{"do":"signIn","id":"TA48213"}"#, #"{"do":"chooseBrand","brand":"citroen"}"#,
        ])
        let app = try StandApp(folder).sees("Bonjour", "en ligne")
        try app.types("ta48213\r").sees("Nouvelle offre").types("1").sees("Pour quel pays")
            .types("1").sees("Nom, e-mail, GSM", "en ligne")
        try app.types("marie.leblanc@yopmail.com").presses(.enter)
            .sees("Dans la base centrale", "Marie Leblanc")
        try app.presses(.tab, .tab, .tab, .enter).sees("Connu à la centrale", "Leblanc")
        #expect(try app.quits() == .code(0))
    }
}
