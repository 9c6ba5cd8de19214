internal import JourneyEngine
internal import SyncProtocol

/// A lead as it is handed on, whatever made it: a send-out or a backup lead.
struct DealerLead {
    /// Of the lead itself, or of the event that asked for the send-out.
    let id: UniqueID
    /// When the visitor asked.
    let asked: Timestamp
    let brand: Brand
    let language: Language
    let card: CustomerCard
    /// The answers to the consents; a purpose without one was not asked.
    let consents: [ConsentPurpose: Bool]
    /// None where no dealer is wanted.
    let dealer: Place?
    /// Whether the dealer has to call.
    let isTask: Bool
    let vehicles: [Vehicle]
    var whenToBuy: WhenToBuy?
    var tradeIn: Bool?
    /// The quote that the visitor has, if there is one.
    var quote: Quote?
    /// Why there was no offer; none after a send-out.
    var reason: LeadReason?
    /// What was noted for the dealer, or what the visitor said.
    let comment: String

    /// The dealer; of one elsewhere, and of one that no package has, only the id.
    struct Place {
        let id: String
        let known: Dealer?

        var name: String { known?.name ?? id }
    }

    /// A car that is asked about.
    struct Vehicle {
        let model: String
        var trim: String?
        /// What is asked about it: one of the requests of a lead.
        let request: LeadRequest
        var note: String?
    }
}

extension DealerLead {
    /// A backup lead.
    init(_ lead: CentralLead, names: LeadNames) {
        let facts = lead.facts
        self.init(
            id: UniqueID(facts.lead), asked: facts.confirmed, brand: facts.brand,
            language: facts.language, card: lead.card,
            consents: lead.card.consents.mapValues(\.isGiven),
            dealer: lead.dealer.map { Place(id: $0, known: names.dealer($0)) },
            isTask: facts.isDealerTask,
            vehicles: facts.lines.map { line in
                Vehicle(model: names.model(line.model, in: facts.language), request: line.request)
            }, whenToBuy: facts.whenToBuy, tradeIn: facts.tradeIn, reason: facts.reason,
            comment: lead.comment)
    }

    /// The lead of a send-out: the offer that the visitor has, and what was noted for the dealer.
    ///
    /// - Returns: nil where the customer is erased, or the quote is not here.
    init?(_ lead: SendOutLead, keys: CentreKeys) {
        guard let file = OpenedFile(lead.file, keys: keys), let sendOut = file.sendOut,
            let quote = file.quotes.first(where: { $0.id == sendOut.quote })
        else { return nil }
        let consents = ConsentPurpose.allCases.map { ($0, file.answer(to: $0)?.isGiven) }
        let wishes = file.wishes.map { "\($0.wish.rawValue): \($0.text.text)" }
        self.init(
            id: lead.event, asked: lead.asked, brand: quote.brand, language: sendOut.language,
            card: file.card,
            consents: Dictionary(
                uniqueKeysWithValues: consents.compactMap { purpose, answer in
                    answer.map { (purpose, $0) }
                }),
            dealer: Place(id: quote.dealer.id, known: quote.dealer), isTask: true,
            vehicles: [
                Vehicle(
                    model: quote.modelName, trim: quote.trimName, request: .quote,
                    note: "\(quote.engineName), code \(quote.code.text)")
            ], quote: quote, comment: wishes.joined(separator: "\n"))
    }
}
