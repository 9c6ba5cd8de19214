import Crypto
import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import StandCentral

@Suite("The central base")
struct CustomerTests {
    @Test("R-114: a customer is found by the whole email, phone, VAT number or a name")
    func found() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        var marie = SampleCustomer()
        marie.company = "Boulangerie Élite"
        _ = try await scene.send(terminal, marie.created(on: &terminal))
        for question in [
            CustomerQuestion(email: "Marie.Leblanc@example.com"),
            CustomerQuestion(phone: "+32474741428"), CustomerQuestion(vat: "BE0417159386"),
            CustomerQuestion(name: "leblanc marie"), CustomerQuestion(name: "ELITE"),
            CustomerQuestion(email: "marie.leblanc@example.com", name: "mar"),
        ] {
            let answer = try await scene.search(terminal, question)
            #expect(answer.customers.map(\.customer) == [marie.id], "\(question)")
            #expect(answer.customers.first?.city == "Bruxelles")
        }
        for question in [
            CustomerQuestion(email: "marie@example.com"), CustomerQuestion(phone: "+3247474142"),
            CustomerQuestion(vat: "BE0417159384"), CustomerQuestion(name: "leblond"),
            CustomerQuestion(email: "marie.leblanc@example.com", name: "pierre"),
        ] {
            #expect(try await scene.search(terminal, question).customers == [], "\(question)")
        }
    }

    @Test("R-111: a name is found in any order, and where its words are typed as one")
    func names() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        var marc = SampleCustomer()
        (marc.firstName, marc.lastName) = ("Marc", "D'Hondt")
        _ = try await scene.send(terminal, marc.created(on: &terminal))
        for name in ["dhondt", "D'Hondt Marc", "marc d", "hondt"] {
            let answer = try await scene.search(terminal, CustomerQuestion(name: name))
            #expect(answer.customers.map(\.customer) == [marc.id], "\(name)")
        }
        for name in ["ondt", "marcel", "hondt hondt", "'"] {
            let answer = try await scene.search(terminal, CustomerQuestion(name: name))
            #expect(answer.customers == [], "\(name)")
        }
    }

    @Test("R-114: an answer recognises someone, and tells neither email nor phone")
    func sparing() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        _ = try await scene.send(terminal, SampleCustomer().created(on: &terminal))
        let answer = try await scene.centre.customers(
            terminal.request(
                "POST", CentrePath.customerSearch,
                body: CustomerQuestion(name: "leblanc").encoded()))
        let text = String(decoding: try SignedDocument(reading: answer).payload, as: UTF8.self)
        #expect(text.contains("Leblanc"))
        #expect(!text.contains("example.com"))
        #expect(!text.contains("474741428"))
    }

    @Test("R-401: each look is recorded: who, when, what kind, whom it found, and not the words")
    func looks() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let marie = SampleCustomer()
        _ = try await scene.send(terminal, marie.created(on: &terminal))
        _ = try await scene.search(
            terminal,
            CustomerQuestion(email: "marie.leblanc@example.com", genius: "INETPSA\\TA12345"))
        let looks = try await scene.store.looks()
        #expect(looks.count == 1)
        #expect(looks.first?.contains("email") == true)
        #expect(looks.first?.contains(marie.id.description) == true)
        #expect(looks.first?.contains("example.com") == false)
    }

    @Test("R-114: customers made unchecked on two terminals are one by email or VAT number")
    func merged() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        var first = try await scene.terminal(code)
        var second = try await scene.terminal(code)
        var (marie, again, boss, other) = (
            SampleCustomer(), SampleCustomer(), SampleCustomer(), SampleCustomer()
        )
        again.email = "MARIE.leblanc@Example.com"
        (boss.company, boss.email) = ("Garage", "boss@example.com")
        (other.company, other.email) = ("Garage SA", "other@example.com")
        marie.mobile = "+32474000000"
        _ = try await scene.send(first, marie.created(on: &first))
        _ = try await scene.send(first, boss.created(on: &first))
        #expect(try await scene.store.figures().customers == 2)
        _ = try await scene.send(second, again.created(on: &second))
        _ = try await scene.send(second, other.created(on: &second))
        #expect(try await scene.store.figures().customers == 2)
        let found = try await scene.search(
            first, CustomerQuestion(email: "marie.leblanc@example.com"))
        #expect(found.customers.count == 1)
        // Two contacts of one company are told apart.
        #expect(
            try await scene.search(first, CustomerQuestion(vat: boss.vat)).customers.count == 2)
    }

    @Test("R-119: the placeholder that many companies share merges nobody")
    func placeholder() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        for email in ["one@example.com", "two@example.com"] {
            var customer = SampleCustomer()
            (customer.company, customer.vat, customer.email) = ("Garage", "BE0000000097", email)
            _ = try await scene.send(terminal, customer.created(on: &terminal))
        }
        #expect(try await scene.store.figures().customers == 2)
    }

    @Test("A key that comes after a gap, or never, sets the record aside and stops nothing")
    func keyMissing() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let marie = SampleCustomer()
        let lines = try marie.created(on: &terminal)
        let receipt = try await scene.send(terminal, [lines[1]])
        #expect(receipt.records == [RecordRange(first: 1, last: 1, status: .setAside)])
        // The key alone may follow; what comes after it is read with it.
        _ = try await scene.send(terminal, [lines[0]])
        let edited = try terminal.append(
            "customerEdited", sealing: marie.card, subject: marie.id, key: marie.key)
        #expect(try await scene.send(terminal, [edited]).records[0].status == .stored)
        #expect(try await scene.store.figures().customers == 1)
    }

    @Test("R-405: a quote and its send-out count once, however often they arrive")
    func quotes() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../fixtures/sync/quote.json")
        let quote = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let id = TestTerminal.id()
        let sendOut = """
            {"brand":"citroen","customer":"\(id)","isAgain":false,"language":"fr","quote":"\(id)"}
            """
        let lines = [
            terminal.append("quoteIssued", quote, subject: id),
            terminal.append("sendOutRequested", sendOut, subject: id),
            terminal.append("leadConfirmed", subject: id),
        ]
        for _ in 0..<2 { _ = try await scene.send(terminal, lines) }
        let figures = try await scene.store.figures()
        #expect(figures.quotes == 1)
        #expect(figures.sendOuts == 1)
        #expect(figures.leads == 1)
        #expect(figures.setAside == 0)
    }
}

extension SQLiteStore {
    /// The looks on record, each as one text.
    func looks() async throws -> [String] {
        try await read { db in
            try String.fetchAll(
                db,
                sql: "SELECT coalesce(genius, '') || ' ' || kinds || ' ' || found FROM look")
        }
    }
}
