import Foundation
import JourneyEngine
import QuoteDocument
import SyncProtocol
import Synchronization
import Testing

@testable import StandCentral

@Suite("The mailer")
struct MailerTests {
    /// A centre, one whole visit in it, and a mailer that a test turns by hand.
    private struct World {
        let scene: CentralScene
        let post = TestPost()
        let mailer: Mailer
        var terminal: TestTerminal
        let visit: SampleVisit

        init(_ visit: SampleVisit? = nil) async throws {
            scene = try await CentralScene()
            terminal = try await scene.terminal()
            self.visit = try visit ?? SampleVisit()
            _ = try await scene.send(terminal, self.visit.whole(on: &terminal))
            let clock = scene.clock
            let writer = LetterWriter(
                keys: scene.centre.keys, from: try #require(Mailbox("stand@example.org"))
            ) { handover in try handover.json() }
            mailer = Mailer(
                store: scene.store, post: post, writer: writer, perSecond: 0
            ) { clock.now }
        }

        func states() async throws -> [String: String] {
            let mails = try await scene.administration.mails()
            return Dictionary(uniqueKeysWithValues: mails.map { ($0.kind, $0.state) })
        }

        func news() async throws -> [SyncProtocol.News.Content] {
            try await scene.cursor(terminal).news.map(\.content)
        }
    }

    @Test("R-160, R-166: what is due goes out once, in the customer's language, from the brand")
    func sends() async throws {
        let world = try await World()
        for _ in 0..<3 { _ = try await world.mailer.round() }
        #expect(
            try await world.states() == [
                "account": "sent", "quote": "sent", "thanks": "sent", "survey": "waiting",
            ])
        let texts = world.post.taken.map { String(decoding: $0.message, as: UTF8.self) }
        #expect(texts.count == 3)
        #expect(world.post.taken.allSatisfy { $0.recipient.text == world.visit.customer.email })
        let quote = try #require(texts.first { $0.contains("application/pdf") })
        #expect(quote.contains("From: DS Automobiles <stand@example.org>"))
        #expect(quote.contains("Content-Language: nl"))
        #expect(quote.contains("Beste Marie Leblanc"))
        #expect(texts.count { $0.contains("Bonjour Marie Leblanc") } == 2)
        let figures = try await world.scene.store.figures()
        #expect(figures.mailsSent == 3)
        #expect(figures.mailsWaiting == 1 && figures.mailsInDoubt == 0)
        world.scene.clock.advance(days: 1)
        _ = try await world.mailer.round()
        #expect(try await world.states()["survey"] == "sent")
        #expect(world.post.taken.count == 4)
    }

    @Test("R-150: what is printed for the mail is what the terminal prints")
    func sameHandover() async throws {
        let world = try await World()
        _ = try await world.mailer.round()
        let quote = try #require(
            world.post.taken.map { String(decoding: $0.message, as: UTF8.self) }
                .first { $0.contains("application/pdf") })
        let body = quote.split(separator: "\r\n\r\n").last { $0.hasPrefix("ey") }
        let lines = try #require(body).split(separator: "\r\n").prefix { !$0.hasPrefix("--") }
        let data = try #require(Data(base64Encoded: lines.joined()))
        let handover = try QuoteHandover(json: Array(data))
        #expect(handover.quote == world.visit.quote)
        #expect(handover.isRegistered)
        #expect(handover.sameVoucherAs == nil)
        #expect(handover.customer?.person?.email.text == world.visit.customer.email)
    }

    @Test("R-166: without consent 1, or once it is withdrawn, there is no survey")
    func consent() async throws {
        var world = try await World()
        let refusal = try world.visit.answered(false, at: 2, on: &world.terminal)
        _ = try await world.scene.send(world.terminal, [refusal])
        world.scene.clock.advance(days: 1)
        _ = try await world.mailer.round()
        #expect(
            try await world.states() == [
                "account": "sent", "quote": "sent", "thanks": "sent", "survey": "dropped",
            ])
        #expect(world.post.taken.count == 3)
    }

    @Test("R-163: the terminal hears that its mail was handed over, or why it failed")
    func told() async throws {
        let world = try await World()
        let quote = UniqueID(world.visit.quote.id)
        world.post.answers(.takes, .replies(.recipient, 550))
        _ = try await world.mailer.round()
        let news = try await world.news()
        #expect(
            news == [
                .sendOut(quote: quote, state: "atCentre", detail: nil),
                .account(customer: world.visit.customer.id, state: "mailed"),
                .sendOut(quote: quote, state: "failed", detail: "550 words"),
            ])
        let failed = try #require(
            try await world.scene.administration.mails().first { $0.state == "failed" })
        try await world.scene.administration.retry(mail: "\(failed.id)")
        _ = try await world.mailer.round()
        #expect(
            try await world.news().suffix(2) == [
                .sendOut(quote: quote, state: "atCentre", detail: nil),
                .sendOut(quote: quote, state: "handedOver", detail: nil),
            ])
    }

    @Test("R-162: a mail that was greylisted goes later, one without an answer never by itself")
    func troubles() async throws {
        let world = try await World()
        world.post.answers(.replies(.recipient, 451), .keepsAndHangsUp)
        _ = try await world.mailer.round()
        #expect(
            try await world.states() == [
                "account": "waiting", "quote": "uncertain", "thanks": "sent",
                "survey": "waiting",
            ])
        world.scene.clock.advance(days: 3)
        for _ in 0..<3 { _ = try await world.mailer.round() }
        #expect(
            try await world.states() == [
                "account": "sent", "quote": "uncertain", "thanks": "sent", "survey": "sent",
            ])
        #expect(world.post.taken.count == 4)
    }

    @Test("R-163: while the server can't be reached everything waits, and costs no attempt")
    func unreachable() async throws {
        let world = try await World()
        world.post.answers(.replies(.nowhere, 0))
        _ = try await world.mailer.round()
        _ = try await world.mailer.round()
        #expect(world.post.taken.isEmpty)
        #expect(try await world.scene.administration.mails().allSatisfy { $0.attempts == 0 })
        world.scene.clock.now += 60_000
        _ = try await world.mailer.round()
        #expect(world.post.taken.count == 3)
    }

    @Test("R-407: a customer who is erased while the server says hello gets no mail")
    func erasedMeanwhile() async throws {
        let world = try await World()
        let (store, customer) = (world.scene.store, world.visit.customer.id)
        let erased = Mutex(false)
        world.post.meanwhile {
            guard
                erased.withLock({ wasErased in
                    defer { wasErased = true }
                    return !wasErased
                })
            else { return }
            try? store.writeWaiting { db in
                _ = try PersonErasure(db: db, time: 1).erase(customer)
            }
        }
        _ = try await world.mailer.round()
        #expect(world.post.taken.isEmpty)
        #expect(try await world.scene.administration.mails().isEmpty)
    }

    @Test(
        "R-162: a terminal that began a new journal sends what an earlier one has of the customer")
    func newEpoch() async throws {
        var world = try await World()
        _ = try await world.mailer.round()
        let end = Int64(world.terminal.records.count)
        let opened = try world.terminal.openEpoch(after: end)
        let again = try world.visit.sendOut(on: &world.terminal, isAgain: true)
        _ = try await world.scene.send(world.terminal, opened + [again])
        _ = try await world.mailer.round()
        #expect(world.post.taken.count == 4)
        #expect(try await world.scene.administration.mails().last?.state == "sent")
    }

    @Test("A mail that can't be written is said to have failed, and why")
    func unreadable() async throws {
        var customer = SampleCustomer()
        customer.email = "marie leblanc@example.com"
        let world = try await World(SampleVisit(customer))
        _ = try await world.mailer.round()
        #expect(world.post.taken.isEmpty)
        let quote = try await world.scene.administration.mails().first { $0.kind == "quote" }
        #expect(quote?.state == "failed")
        #expect(quote?.words == "no mail server takes an address of this form")
    }

    @Test("R-162: one process at a time serves a database and sends its mail")
    func oneMailer() async throws {
        let scene = try await CentralScene()
        var lock = try scene.store.servingLock()
        #expect(lock != nil)
        #expect(try scene.store.servingLock() == nil)
        lock = nil
        #expect(try scene.store.servingLock() != nil)
    }

    @Test(
        "R-162: stopped amid a mail, it writes down how that ended, and begins no other",
        arguments: [
            (TestPost.Answer.takes, "sent"), (.keepsAndHangsUp, "uncertain"),
            (.replies(.begun, 0), "waiting"),
        ])
    func stopped(answer: TestPost.Answer, state: String) async throws {
        let world = try await World()
        world.post.answers(answer)
        let running = Mutex<Task<Void, Never>?>(nil)
        world.post.meanwhile { running.withLock { $0?.cancel() } }
        // The task is handed to whoever cancels it before it begins.
        running.withLock { $0 = Task { [mailer = world.mailer] in await mailer.run() } }
        await running.withLock { $0 }?.value
        #expect(world.post.isStopped)
        let mails = try await world.scene.administration.mails()
        #expect(mails.first?.state == state)
        #expect(mails.dropFirst().allSatisfy { $0.state == "waiting" })
    }
}
