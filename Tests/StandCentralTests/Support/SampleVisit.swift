import Crypto
import Foundation
import QuoteDocument
import SyncProtocol

@testable import JourneyEngine
@testable import StandCentral

/// Marie Leblanc's visit, or somebody else's, as records of a terminal.
struct SampleVisit {
    var customer = SampleCustomer()
    let visit = TestTerminal.id()
    let quote: Quote

    /// - Parameter change: What is different in the quote.
    init(
        _ customer: SampleCustomer = SampleCustomer(), change: (inout Quote) -> Void = { _ in }
    ) throws {
        self.customer = customer
        var quote = try Self.kept().quote
        quote.id = QuoteID(TestTerminal.id().description) ?? quote.id
        quote.customer = CustomerID(customer.id.description) ?? quote.customer
        if let voucher = VoucherID(TestTerminal.id().description) { quote.voucher?.id = voucher }
        change(&quote)
        self.quote = quote
    }

    /// The quote that is kept as a fixture.
    static func kept() throws -> QuoteHandover {
        let tests = URL(filePath: SampleData.folder).deletingLastPathComponent()
        let file = tests.appending(path: "documents/quote.fr.json")
        return try QuoteHandover(json: Array(try Data(contentsOf: file)))
    }

    /// The customer's key and card.
    func created(on terminal: inout TestTerminal) throws -> [BatchLine] {
        let line = try terminal.append(
            "customerCreated", sealing: customer.card, subject: customer.id, key: customer.key,
            journey: visit)
        return [try terminal.line(customer.key, of: customer.id), line]
    }

    func issued(on terminal: inout TestTerminal) throws -> BatchLine {
        try append(.quoteIssued(quote), on: &terminal)
    }

    func sendOut(on terminal: inout TestTerminal, isAgain: Bool = false) throws -> BatchLine {
        try append(
            .sendOutRequested(
                SendOutRequested(
                    quote: quote.id, customer: quote.customer, language: .dutch, brand: .ds,
                    isAgain: isAgain)), on: &terminal)
    }

    func answered(
        _ isGiven: Bool, at time: Int64 = 1, on terminal: inout TestTerminal
    ) throws -> BatchLine {
        let genius = GeniusID(recorded: "INETPSA\\TA12345")
        return try append(
            .consentAnswered(
                ConsentAnswered(
                    customer: quote.customer, purpose: .contact,
                    answer: ConsentAnswer(
                        isGiven: isGiven, textVersion: "1", language: .french,
                        time: Timestamp(milliseconds: time), askedBy: genius))), on: &terminal)
    }

    func accountAsked(on terminal: inout TestTerminal) throws -> BatchLine {
        try append(
            .accountRequested(AccountRequested(customer: quote.customer)), on: &terminal)
    }

    func left(on terminal: inout TestTerminal) -> BatchLine {
        terminal.append("customerDisconnected", journey: visit)
    }

    /// From the first question to the goodbye.
    func whole(on terminal: inout TestTerminal) throws -> [BatchLine] {
        try created(on: &terminal) + [
            answered(true, on: &terminal), accountAsked(on: &terminal), issued(on: &terminal),
            sendOut(on: &terminal), left(on: &terminal),
        ]
    }

    private func append(_ event: Event, on terminal: inout TestTerminal) throws -> BatchLine {
        terminal.append(
            event.kind.rawValue, String(decoding: try event.body(), as: UTF8.self),
            subject: event.customer.map { UniqueID($0) }, journey: visit)
    }
}
