import Foundation
import JourneyEngine
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("What records ask to be mailed")
struct MailRowTests {
    @Test(
        "R-160, R-163: a send-out is one mail and one word to the terminal, however often it comes"
    )
    func sendOut() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let visit = try SampleVisit()
        let lines =
            try visit.created(on: &terminal) + [
                visit.issued(on: &terminal), visit.sendOut(on: &terminal),
            ]
        for _ in 0..<2 { _ = try await scene.send(terminal, lines) }
        let mails = try await scene.administration.mails()
        #expect(mails.map(\.kind) == ["quote"])
        #expect(mails.map(\.state) == ["waiting"])
        #expect(mails.map(\.quote) == [visit.quote.number])
        let told = try await scene.cursor(terminal).news.map(\.content)
        let id = UniqueID(visit.quote.id)
        #expect(told == [.sendOut(quote: id, state: "atCentre", detail: nil)])

        _ = try await scene.send(terminal, [visit.sendOut(on: &terminal, isAgain: true)])
        #expect(try await scene.administration.mails().map(\.kind) == ["quote", "quote"])
    }

    @Test("R-124, R-166: account, thanks and survey go once for each customer and show")
    func once() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        var first = try await scene.terminal(code)
        var second = try await scene.terminal(code)
        _ = try await scene.send(first, SampleVisit().whole(on: &first))
        let kinds = try await scene.administration.mails().map(\.kind)
        #expect(kinds == ["account", "quote", "thanks", "survey"])
        // The same person comes again, meets another terminal, and writes the address otherwise.
        _ = try await scene.send(first, SampleVisit().whole(on: &first))
        var again = SampleCustomer()
        again.email = "Marie.Leblanc@Example.com"
        _ = try await scene.send(second, SampleVisit(again).whole(on: &second))
        let all = try await scene.administration.mails().map(\.kind)
        #expect(all == kinds + ["quote", "quote"])

        var other = SampleCustomer()
        other.email = "other@example.com"
        _ = try await scene.send(second, SampleVisit(other).whole(on: &second))
        #expect(try await scene.administration.mails().count == 10)
    }

    @Test("R-166: the next show thanks again")
    func otherShow() async throws {
        let scene = try await CentralScene()
        var first = try await scene.terminal()
        _ = try await scene.send(first, SampleVisit().whole(on: &first))
        let licence = try await scene.administration.issue(
            show: "BMS-2027", brands: ["ds"], seats: 1, lastDay: nil)
        var second = try await scene.terminal(LicenceCode(reading: licence.code))
        _ = try await scene.send(second, SampleVisit().whole(on: &second))
        let kinds = try await scene.administration.mails().map(\.kind)
        #expect(kinds.filter { $0 == "thanks" }.count == 2)
    }

    @Test("R-166: the thanks are due at once, the survey a day later")
    func times() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        _ = try await scene.send(terminal, SampleVisit().whole(on: &terminal))
        let mails = try await scene.administration.mails()
        let due = Dictionary(uniqueKeysWithValues: mails.map { ($0.kind, $0.due) })
        #expect(due["thanks"] == scene.clock.now)
        #expect(due["survey"] == scene.clock.now + 86_400_000)
    }

    @Test("R-166: a visit without a customer thanks nobody")
    func nobody() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let marie = try SampleVisit()
        _ = try await scene.send(terminal, marie.created(on: &terminal))
        _ = try await scene.send(terminal, [terminal.append("customerDisconnected")])
        #expect(try await scene.administration.mails().isEmpty)
    }

    @Test("R-407: an erasure takes every mail that has not left, and keeps what has as a fact")
    func erased() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let visit = try SampleVisit()
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        let first = try #require(try await scene.administration.mails().first)
        #expect(try scene.store.beginMail(first.id, at: scene.clock.now))
        _ = try await scene.store.takeMail(first.id, .ends(.sent), at: scene.clock.now)
        _ = try await scene.administration.erase(visit.customer.id.description)
        let left = try await scene.administration.mails()
        #expect(left.map(\.id) == [first.id])
        #expect(left.map(\.state) == ["sent"])
        #expect(try await scene.store.figures().mailsSent == 1)
        let mailed = try await scene.administration.mailed(
            to: visit.customer.id.description)
        #expect(mailed == [first.id])
        // A send-out that arrives after the erasure is nobody's.
        _ = try await scene.send(terminal, [visit.sendOut(on: &terminal, isAgain: true)])
        #expect(try await scene.administration.mails().map(\.id) == [first.id])
    }

    @Test("A mail is sent again only where it failed or may not have arrived")
    func retry() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        _ = try await scene.send(terminal, SampleVisit().whole(on: &terminal))
        let id = try #require(try await scene.administration.mails().first).id
        let admin = scene.administration
        func move(_ input: MailInput) async throws {
            #expect(try await scene.store.takeMail(id, input, at: scene.clock.now) != nil)
        }
        try await move(.ends(.refused("550 no")))
        try await admin.retry(mail: "\(id)")
        #expect(try scene.store.beginMail(id, at: scene.clock.now))
        await #expect(throws: Administration.Refusal.mailIsThrough) {
            try await admin.retry(mail: "\(id)")
        }
        #expect(try await scene.store.settleInterruptedMail(at: scene.clock.now) == 1)
        #expect(try await admin.mails().first?.state == "uncertain")
        try await admin.retry(mail: "\(id)")
        #expect(try scene.store.beginMail(id, at: scene.clock.now))
        try await move(.ends(.sent))
        await #expect(throws: Administration.Refusal.mailIsThrough) {
            try await admin.retry(mail: "\(id)")
        }
        for text in ["", "0", "x", "99"] {
            await #expect(throws: Administration.Refusal.unknownMail) {
                try await admin.retry(mail: text)
            }
        }
    }

    @Test("R-162: after a restore from a backup, what left since is not sent again by itself")
    func restored() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        var terminal = try await scene.terminal(code)
        let path = "\(scene.folder.path)/central.db"
        try await scene.store.truncateLog()
        let backup = try Data(contentsOf: URL(filePath: path))
        let lines = try SampleVisit().whole(on: &terminal)
        _ = try await scene.send(terminal, lines)
        for mail in try await scene.administration.mails() where mail.kind != "survey" {
            #expect(try scene.store.beginMail(mail.id, at: 1))
            _ = try await scene.store.takeMail(mail.id, .ends(.sent), at: 1)
        }
        try scene.store.close()
        for suffix in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
        try backup.write(to: URL(filePath: path))

        let again = try await CentralScene(folder: scene.folder)
        _ = try await again.send(terminal, lines)
        _ = try await again.store.settleInterruptedMail(at: 2)
        let mails = try await again.administration.mails()
        #expect(mails.allSatisfy { $0.state == "waiting" })
        for mail in mails {
            #expect(try again.store.beginMail(mail.id, at: 2) == (mail.kind == "survey"))
        }
        let first = try #require(try await again.administration.mails().first)
        #expect(first.state == "uncertain")
        try await again.administration.retry(mail: "\(first.id)")
        #expect(try again.store.beginMail(first.id, at: 3))
    }
}
