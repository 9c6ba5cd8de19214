import SyncProtocol

@testable import JourneyEngine

/// A lead that a test makes up, of a visitor with a key of their own.
struct SampleLead {
    let id = TestTerminal.id()
    var visitor = SampleCustomer()
    var comment: String?
    var dealer: String? = "merckx"
    var request = LeadRequest.quote

    /// The lines that confirm it: the visitor's key, what is personal, the facts.
    func confirmed(on terminal: inout TestTerminal) throws -> [BatchLine] {
        guard case .customerCreated(let card) = try Event(.customerCreated, body: visitor.card),
            let lead = LeadID(id.description)
        else { return [] }
        let recorded = LeadRecorded(
            lead: lead, card: card, comment: comment.map(FreeText.init(recorded:)))
        let facts = LeadFacts(
            lead: lead, customer: card.id, kind: card.kind, brand: .citroen, reason: .noTime,
            flow: .collect, market: .belgium, language: .french,
            lines: [LeadLine(model: "citroen/e-c3", request: request)],
            dealer: dealer.map(LeadDealer.init(rawValue:)), isDealerTask: request.obligesDealer,
            whenToBuy: .upToThreeMonths, tradeIn: true, configuration: nil, isEmailRead: true,
            began: Timestamp(milliseconds: 1_768_469_400_000),
            confirmed: Timestamp(milliseconds: 1_768_469_440_000))
        let key = try terminal.line(visitor.key, of: visitor.id)
        let sealed = try terminal.append(
            "leadRecorded", sealing: Event.leadRecorded(recorded).body(), subject: visitor.id,
            key: visitor.key, journey: id)
        let plain = terminal.append(
            "leadConfirmed",
            String(decoding: try Event.leadConfirmed(facts).body(), as: UTF8.self),
            subject: visitor.id, journey: id)
        return [key, sealed, plain]
    }
}
