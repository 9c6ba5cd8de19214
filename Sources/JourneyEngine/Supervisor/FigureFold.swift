/// Folds the journal's plain facts into what the figures are counted from.
///
/// A value that goes on from where it stopped: taking further records costs as much as they are.
/// - Complexity: in memory, O(visits + quotes + customers + refusals).
package struct FigureFold: Hashable, Sendable {
    package private(set) var visits: [JourneyID: VisitFacts] = [:]
    package private(set) var quotes: [QuoteID: QuoteFacts] = [:]
    package private(set) var consents: [CustomerID: ConsentSheet] = [:]
    package private(set) var refusals: [Refusal] = []
    /// The last verdict on each journey that was checked.
    package private(set) var verdicts: [JourneyID: QualityVerdict] = [:]

    /// A command that a rule refused, and where.
    package struct Refusal: Hashable, Sendable {
        package let rule: Rule
        package let field: Field?
        package let genius: GeniusID
        package let brand: Brand?
        package let time: Timestamp
    }

    package init() {}

    /// Takes the next record.
    package mutating func take(_ record: FigureRecord) {
        switch record.fact {
        case .journeyBegan(let brand): begin(.journey, brand, record)
        case .leadBegan(let brand, let reason): begin(.lead(reason), brand, record)
        case .consentAnswered(let purpose, let isGiven): answer(purpose, isGiven, record)
        case .consentNotAsked(let purpose): answer(purpose, nil, record)
        case .quoteIssued(let id, let brand, let number, let corrects):
            issue(id, brand, number, corrects, record)
        case .sendOutRequested(let quote): request(quote, record.time)
        case .sendOutSkipped(let quote, let reason):
            // A reason given late takes nothing back.
            if quotes[quote]?.fate == .unsent { quotes[quote]?.fate = .skipped(reason) }
        case .sendOutReported(let quote, let state):
            quotes[quote]?.report = state
            quotes[quote]?.waitingSince = nil
        case .refused(let rule, let field):
            refusals.append(
                Refusal(
                    rule: rule, field: field, genius: record.genius, brand: brand(of: record),
                    time: record.time))
        case .checked(let journey, let verdict): verdicts[journey] = verdict
        case .leadReasonChanged, .leadConfirmed, .brandChosen, .parked, .resumed, .ended,
            .customerMet, .completed:
            record.visit.map { takeStep(record, of: $0) }
        }
    }

    private mutating func begin(_ kind: VisitFacts.Kind, _ brand: Brand, _ record: FigureRecord) {
        guard let id = record.visit, visits[id] == nil else { return }
        var visit = VisitFacts(kind, genius: record.genius, brand: brand, began: record.time)
        visit.customer = record.customer
        if kind == .journey { visit.complete(.language, at: record.time) }
        visits[id] = visit
    }

    /// Takes what happens to one visit and to nothing else.
    private mutating func takeStep(_ record: FigureRecord, of id: JourneyID) {
        switch record.fact {
        case .leadReasonChanged(let reason): visits[id]?.kind = .lead(reason)
        case .leadConfirmed:
            visits[id]?.state = .closed
            visits[id]?.confirmed = record.time
        case .brandChosen(let brand): visits[id]?.brand = brand
        case .parked: visits[id]?.park(at: record.time)
        case .resumed: visits[id]?.resume(at: record.time)
        case .ended(let state):
            if state == .closed { visits[id]?.complete(.disconnect, at: record.time) }
            visits[id]?.state = state
        case .customerMet: visits[id]?.customer = record.customer
        case .completed(let stage):
            if stage == .customer { visits[id]?.customer = record.customer }
            visits[id]?.complete(stage, at: record.time)
        default: break
        }
    }

    private mutating func answer(
        _ purpose: ConsentPurpose, _ isGiven: Bool?, _ record: FigureRecord
    ) {
        guard let customer = record.customer else { return }
        let answer = ConsentSheet.Answer(
            isGiven: isGiven, genius: record.genius, brand: brand(of: record), time: record.time)
        consents[customer, default: ConsentSheet()].take(answer, to: purpose)
    }

    private mutating func issue(
        _ id: QuoteID, _ brand: Brand, _ number: String, _ corrects: String?,
        _ record: FigureRecord
    ) {
        quotes[id] = QuoteFacts(
            visit: record.visit, customer: record.customer, genius: record.genius, brand: brand,
            issued: record.time)
        guard let visit = record.visit else { return }
        if let corrects, let earlier = visits[visit]?.quotes[corrects] {
            quotes[earlier]?.fate = .replaced
        }
        visits[visit]?.quotes[number] = id
        visits[visit]?.complete(.quote, at: record.time)
    }

    private mutating func request(_ quote: QuoteID, _ time: Timestamp) {
        guard let known = quotes[quote] else { return }
        quotes[quote]?.fate = .sendOutAsked
        if known.asked == nil { quotes[quote]?.asked = time }
        quotes[quote]?.waitingSince = time
        if let visit = known.visit { visits[visit]?.complete(.email, at: time) }
    }

    private func brand(of record: FigureRecord) -> Brand? {
        record.visit.flatMap { visits[$0]?.brand }
    }
}

extension FigureFold {
    /// The quotes issued in a visit, the first one first.
    package func quotes(of visit: JourneyID) -> [QuoteFacts] {
        let ids = visits[visit]?.quotes.values.sorted() ?? []
        return ids.compactMap { quotes[$0] }
    }
}
