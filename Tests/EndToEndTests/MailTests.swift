import FoundationEssentials
import Glibc
import Testing

@Suite("Mail from the stand to the mailbox")
struct MailTests {
    /// A terminal, its centre, and the server that takes the mail.
    private final class World {
        let folder: DataFolder
        let sink: MailSink
        var centre: RunningCentre

        init() throws {
            folder = try DataFolder()
            sink = try MailSink()
            centre = try RunningCentre(database: folder.database, sink.options)
            let code = try folder.central([
                "licence", "issue", "--show", "BMS-2026", "--brands", "citroen", "--seats", "9",
            ]).output.trimmed
            let registered = try folder.register(code, at: centre.url)
            #expect(registered.ending == .code(0), "\(registered.errors)")
        }

        /// Serves Marie, whose address may be another one, and drains it.
        func serve(_ address: String = "marie.leblanc@yopmail.com") throws -> [Answer] {
            let lines = try Fixture.lines("marie-leblanc.jsonl").map {
                $0.replacing("marie.leblanc@yopmail.com", with: address)
            }
            let answers = try folder.walk(lines, ["--new"]).answers()
            #expect(answers.allSatisfy { $0.ok })
            #expect(try folder.drain("--until-empty").ending == .code(0))
            return answers
        }

        /// Kills the centre, as a power cut would, and starts it again at its place.
        func restart() throws {
            centre.child.receives(SIGKILL)
            _ = try centre.child.ends()
            let port = centre.url.split(separator: ":").last.map(String.init) ?? "0"
            centre = try RunningCentre(database: folder.database, port: port, sink.options)
        }

        func state(of kind: String, _ wanted: String) throws -> MailLine? {
            try folder.mails { mails in
                mails.contains { $0.kind == kind && $0.state == wanted }
            }.first { $0.kind == kind }
        }
    }

    @Test(
        "R-160, R-165, R-166: Marie gets the quote as her terminal prints it; so does a dealer"
    )
    func marie() throws {
        let world = try World()
        let answers = try world.serve()
        try world.sink.keeps(3)
        let mails = try world.sink.mails()
        #expect(mails.count == 3)
        #expect(mails.allSatisfy { $0.field("To") == "Marie Leblanc <marie.leblanc@yopmail.com>" })
        let quote = try #require(mails.first { $0.attachment != nil })
        let file = world.folder.beside("quote.pdf")
        let id = try #require(answers.id("quote"))
        #expect(try world.folder.stand(["quote", "pdf", id, "-o", file]).ending == .code(0))
        #expect(quote.attachment == FileManager.default.contents(atPath: file))
        let figures = try world.folder.central(["figures", "--json"]).output
        #expect(figures.contains("\"mailsSent\":3"))
        let leads = try world.folder.central(["leads", "export", "--format", "adf"])
        #expect(leads.output.contains("<name part=\"last\">Leblanc</name>"))
    }

    @Test(
        "R-163: the envelope on the terminal says that the mail was handed over, or why it failed")
    func envelopes() throws {
        let world = try World()
        _ = try world.serve()
        _ = try world.state(of: "quote", "sent")
        _ = try world.serve("refuse.x@example.com")
        _ = try world.folder.mails { $0.count { $0.kind == "quote" && $0.state == "failed" } == 1 }
        let app = try StandApp(world.folder).sees("Bonjour").types("ta48213\r").sees("envois")
        try app.types("e").sees("remise au serveur", "! échec", "nobody of this name")
        #expect(try app.quits() == .code(0))
    }

    @Test(
        "R-153: the voucher of a walked journey is signed, valid at the centre, and redeemed once")
    func voucher() throws {
        let world = try World()
        _ = try world.serve()
        let quote = try #require(
            try world.folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
                .first { $0.type == "quoteIssued" })
        let issued = try JSONDecoder().decode(
            IssuedQuote.self, from: try #require(Data(base64Encoded: quote.body)))
        let code = issued.voucher.code
        let verified = try world.folder.central(["voucher", "verify", code])
        #expect(verified.ending == .code(0))
        #expect(verified.output.hasPrefix("valid until "))
        #expect(try world.folder.central(["voucher", "redeem", code]).ending == .code(0))
        let again = try world.folder.central(["voucher", "verify", code, "--json"])
        #expect(again.ending == .code(1))
        #expect(again.output.contains("\"state\":\"used\""))
        #expect(try world.folder.central(["voucher", "verify", "V1"]).ending == .code(1))
    }

    private struct IssuedQuote: Decodable {
        let voucher: Voucher

        struct Voucher: Decodable {
            let code: String
        }
    }

    @Test(
        "R-163: a server that refuses, puts off or hangs up is met as promised",
        arguments: [
            ("refuse", "failed", 0, "nobody of this name"), ("greylist", "waiting", 1, "later"),
            ("drop", "uncertain", 0, ""),
        ])
    func moods(mood: String, state: String, attempts: Int, words: String) throws {
        let world = try World()
        _ = try world.serve("\(mood).x@example.com")
        // The account's mail is the first; of those that follow a server that puts off takes some.
        let mails = try world.folder.mails { mails in
            mails.first.map { $0.state == state && $0.attempts == attempts } == true
        }
        let first = try #require(mails.first)
        #expect(first.state == state)
        #expect(first.words?.contains(words) == true)
        #expect(first.words?.contains("example") == false)
        if mood == "drop" { try world.sink.keeps(3) }
        if mood == "refuse" { #expect(try world.sink.mails().isEmpty) }
    }

    @Test("R-162: a mail on its way when the centre is killed is never sent again by itself")
    func killed() throws {
        let world = try World()
        _ = try world.serve("hang.x@example.com")
        // The first mail is whole at the server, which says nothing.
        try world.sink.keeps()
        try world.restart()
        let mails = try world.folder.mails { $0.contains { $0.state == "uncertain" } }
        let first = try #require(mails.first { $0.state == "uncertain" })
        try world.sink.keeps()
        try world.restart()
        #expect(try world.folder.mails { $0.count { $0.state == "uncertain" } == 2 }.count == 4)
        try world.sink.keeps()
        try world.restart()
        let left = try world.folder.mails { $0.count { $0.state == "uncertain" } == 3 }
        #expect(left.count { $0.state == "uncertain" } == 3)
        #expect(Set(try world.sink.mails().compactMap { $0.field("Message-ID") }).count == 3)
        #expect(try world.sink.mails().count == 3)
        // An operator decides, and knows that it may arrive twice.
        #expect(try world.folder.central(["mail", "retry", "\(first.id)"]).ending == .code(0))
        try world.sink.keeps()
        #expect(Set(try world.sink.mails().compactMap { $0.field("Message-ID") }).count == 3)
    }

    @Test(
        "R-162: killed before the first byte a mail goes again by itself, killed after it never",
        arguments: [("stall", true), ("choke", false)])
    func killedEarly(mood: String, goesByItself: Bool) throws {
        let world = try World()
        _ = try world.serve("\(mood).x@example.com")
        try world.sink.keeps()
        try world.restart()
        if !goesByItself {
            let mails = try world.folder.mails { $0.first?.state == "uncertain" }
            let first = try #require(mails.first)
            #expect(first.state == "uncertain")
            #expect(try world.folder.central(["mail", "retry", "\(first.id)"]).ending == .code(0))
        }
        try world.sink.keeps(3)
        let ids = try world.sink.mails().compactMap { $0.field("Message-ID") }
        #expect(ids.count == 3 && Set(ids).count == 3)
    }

    @Test(
        "R-162: a centre that is asked to stop ends soon, however long the mail server is silent",
        arguments: [
            ("stall", "waiting"), ("choke", "uncertain"), ("hang", "uncertain"), ("late", "sent"),
        ])
    func stopped(mood: String, state: String) throws {
        let world = try World()
        _ = try world.serve("\(mood).x@example.com")
        try world.sink.keeps()
        let asked = ContinuousClock.now
        world.centre.child.receives(SIGTERM)
        #expect(try world.centre.child.ends() == .code(0))
        #expect(ContinuousClock.now - asked < .seconds(10))
        let first = try #require(try world.folder.mails().first)
        #expect(first.state == state)
        if state != "sent" { #expect(first.words?.contains("was stopped") == true) }
    }

    @Test("R-163: `sync drain` brings home what became of the mail, and sends that record too")
    func newsWithoutTheApp() throws {
        let world = try World()
        _ = try world.serve()
        _ = try world.state(of: "quote", "sent")
        #expect(try world.folder.drain("--until-empty").ending == .code(0))
        let types = try world.folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
            .map(\.type)
        #expect(types.count { $0 == "sendOutReported" } == 2)
        #expect(types.contains("accountReported"))
        #expect(try world.folder.queue().waiting == 0)
        let figures = try world.folder.central(["figures", "--json"]).output
        #expect(figures.contains("\"records\":\(try world.folder.verify().records)"))
    }

    @Test("Mail that waits while there is no server goes once there is one")
    func waits() throws {
        let world = try World()
        world.centre.child.receives(SIGTERM)
        #expect(try world.centre.child.ends() == .code(0))
        let port = world.centre.url.split(separator: ":").last.map(String.init) ?? "0"
        world.centre = try RunningCentre(database: world.folder.database, port: port)
        _ = try world.serve()
        #expect(try world.folder.mails().allSatisfy { $0.state == "waiting" })
        try world.restart()
        try world.sink.keeps(3)
    }

    @Test(
        "What is wrong with the mail's options is said in one line",
        arguments: [
            ["--smtp", "http://x"], ["--mail-from", "nobody"], ["--mails-per-second", "-1"],
            ["--site", "centre.example"], ["--site", "https://centre.example/?x"],
        ])
    func options(words: [String]) throws {
        let folder = try DataFolder()
        let finished = try folder.central(["serve", "--listen", "127.0.0.1:0"] + words)
        #expect(finished.ending == .code(2))
        #expect(finished.errors.split(separator: "\n").count == 1)
    }
}
