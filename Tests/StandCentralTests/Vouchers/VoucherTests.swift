import Crypto
import JourneyEngine
import SyncProtocol
import Testing

@testable import StandCentral

@Suite("Vouchers")
struct VoucherTests {
    /// A visit whose quote carries a voucher that the terminal has signed.
    private func visit(
        on terminal: TestTerminal, _ customer: SampleCustomer = SampleCustomer(),
        lastDay: String = "20260214"
    ) throws -> (visit: SampleVisit, code: String) {
        let id = TestTerminal.id()
        let code = try VoucherCode(
            show: "BMS26", voucher: id, quote: "BMS26-7H3K9Q-0001", lastDay: lastDay
        ) { [UInt8](try terminal.key.signature(for: $0)) }
        let text = try #require(code?.description)
        let visit = try SampleVisit(customer) { quote in
            if let id = VoucherID(id.description) { quote.voucher?.id = id }
            quote.voucher?.code = text
        }
        return (visit, text)
    }

    @Test("R-153: a voucher is unknown until its send-out has come, then valid, then used")
    func life() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let (visit, code) = try visit(on: terminal)
        let admin = scene.administration
        _ = try await scene.send(
            terminal, visit.created(on: &terminal) + [visit.issued(on: &terminal)])
        #expect(try await admin.voucher(code) == .unknown)
        _ = try await scene.send(terminal, [visit.sendOut(on: &terminal)])
        let facts = VoucherFacts(
            show: "BMS-2026", amountCents: 25_000, validUntil: "2026-02-14")
        #expect(try await admin.voucher(code) == .valid(facts))
        #expect(try await admin.redeem(code) == .valid(facts))
        let time = scene.clock.now
        #expect(try await admin.redeem(code) == .used(facts, at: time))
        #expect(try await admin.voucher(code) == .used(facts, at: time))
    }

    @Test("R-153: two vouchers that one person got offline are redeemed together")
    func merged() async throws {
        let scene = try await CentralScene()
        let licence = try await scene.issue()
        var first = try await scene.terminal(licence)
        var second = try await scene.terminal(licence)
        let (one, codeOne) = try visit(on: first)
        let (other, codeTwo) = try visit(on: second)
        _ = try await scene.send(first, one.whole(on: &first))
        _ = try await scene.send(second, other.whole(on: &second))
        #expect(try await scene.administration.voucher(codeTwo).name == "valid")
        #expect(try await scene.administration.redeem(codeOne).name == "valid")
        #expect(try await scene.administration.redeem(codeTwo).name == "used")
    }

    @Test("R-153: after its last day it is expired, to the end of that day in Brussels")
    func expired() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let (visit, code) = try visit(on: terminal, lastDay: "20260115")
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        #expect(try await scene.administration.voucher(code).name == "valid")
        scene.clock.now = 1_768_518_000_000 - 1
        #expect(try await scene.administration.voucher(code).name == "valid")
        scene.clock.now += 1
        #expect(try await scene.administration.voucher(code).name == "expired")
        #expect(try await scene.administration.redeem(code).name == "expired")
    }

    @Test("R-153: what another key has signed, or was changed, is unknown")
    func forged() async throws {
        let scene = try await CentralScene()
        let licence = try await scene.issue()
        var terminal = try await scene.terminal(licence)
        let (visit, code) = try visit(on: terminal)
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        let genuine = try #require(VoucherCode(code))
        let forger = Curve25519.Signing.PrivateKey()
        let forged = try VoucherCode(
            show: genuine.show, voucher: genuine.voucher, quote: genuine.quote,
            lastDay: "20991231"
        ) { [UInt8](try forger.signature(for: $0)) }
        for text in [forged?.description ?? "", "", "V1", code + "0", genuine.quote] {
            #expect(try await scene.administration.redeem(text) == .unknown, "\(text)")
        }
        #expect(try await scene.administration.voucher(code).name == "valid")
    }

    @Test("R-153: of a hundred who redeem one voucher at once, one does")
    func race() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let (visit, code) = try visit(on: terminal)
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        let centre = scene.centre
        let states = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<100 { group.addTask { try await centre.redeem(code).name } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(states.count { $0 == "valid" } == 1)
        #expect(states.count { $0 == "used" } == 99)
    }

    @Test("R-407: an erased customer's voucher stays what it was, and tells nobody whose it is")
    func erased() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let (visit, code) = try visit(on: terminal)
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        _ = try await scene.administration.erase(visit.customer.id.description)
        #expect(try await scene.administration.redeem(code).name == "valid")
        #expect(try await scene.administration.redeem(code).name == "used")
    }

    @Test(
        "R-153: a dealer's browser gets a page, a program JSON, neither a word about the customer")
    func answers() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let (visit, code) = try visit(on: terminal)
        _ = try await scene.send(terminal, visit.whole(on: &terminal))
        try await scene.routed { client in
            let path = "/v1/vouchers/\(code)"
            let json = try await client.send("GET", path)
            #expect(
                json.text == #"{"amountCents":25000,"show":"BMS-2026","state":"valid","#
                    + #""validUntil":"2026-02-14"}"#)
            let page = try await client.send("GET", "/vouchers?code=\(code)")
            #expect(page.text.contains("250,00 €"))
            #expect(page.text.contains("\(path)/redemption"))
            for text in [json.text, page.text] {
                #expect(!text.contains("Leblanc") && !text.contains("marie"))
            }
            let empty = try await client.send("GET", "/vouchers")
            #expect(empty.text.contains("<form"))
            let hostile = try await client.send("GET", "/vouchers?code=%3Cscript%3E")
            #expect(hostile.text.contains("Unknown") && !hostile.text.contains("<script>"))
        }
    }
}
