/// The rules of a random check, asked of one journey.
package struct QualityCheck: Sendable {
    /// One record of the journey.
    package struct Step: Sendable {
        package let event: Event?
        package let time: Timestamp

        /// - Parameter event: nil where it can't be read any more, or is none.
        package init(_ event: Event?, time: Timestamp) {
            self.event = event
            self.time = time
        }
    }

    /// The records of the journey, in order.
    package let steps: [Step]
    /// What became of its quotes, be it after its end.
    package let quotes: [QuoteFacts]
    /// Whether something of it was sealed with a key that is gone.
    package let isErased: Bool
    /// All three answered yes: among the customers of the genius who asked, and of the stand.
    package let genius: YesShare
    package let stand: YesShare

    package init(
        steps: [Step], quotes: [QuoteFacts], isErased: Bool, genius: YesShare, stand: YesShare
    ) {
        self.steps = steps
        self.quotes = quotes
        self.isErased = isErased
        self.genius = genius
        self.stand = stand
    }

    /// An answer that comes sooner than this after the step before was not read aloud.
    package static let leastMilliseconds: Int64 = 1_000
    /// A dealer farther away than this is far for a visit.
    package static let mostKilometres = 50.0

    /// What is odd, in the order of ``QualityFinding``'s cases.
    package var findings: [QualityFinding] {
        let found = [
            vat, email, phone, haste, allYes, sendOut, distance, isErased ? .erased : nil,
        ]
        return found.compactMap { $0 }
    }

    /// The customer's card as the journey left it.
    private var card: CustomerCard? {
        steps.reversed().lazy.compactMap { step in
            switch step.event {
            case .customerCreated(let card), .customerLinked(let card), .customerEdited(let card),
                .contactAdded(let card):
                card
            default: nil
            }
        }.first
    }

    private var vat: QualityFinding? {
        guard let vat = card?.company?.vat else { return nil }
        return vat.isToComplete || vat.text.dropFirst(2).allSatisfy { $0 == "0" }
            ? .placeholderVAT : nil
    }

    private var email: QualityFinding? {
        card?.person?.email.looksOdd == true ? .suspiciousEmail : nil
    }

    private var phone: QualityFinding? {
        guard let card, let mobile = card.person?.mobile else { return nil }
        return mobile.looksOdd(in: card.country) ? .suspiciousPhone : nil
    }

    /// each consent is read aloud before it is answered.
    private var haste: QualityFinding? {
        zip(steps, steps.dropFirst()).compactMap { before, step -> Int64? in
            guard case .consentAnswered = step.event else { return nil }
            let spent = step.time.milliseconds - before.time.milliseconds
            return (0..<Self.leastMilliseconds).contains(spent) ? spent : nil
        }.min().map { .hastyConsents(milliseconds: $0) }
    }

    private var allYes: QualityFinding? {
        var answers: [ConsentPurpose: Bool] = [:]
        for case .consentAnswered(let step)? in steps.map(\.event) {
            answers[step.purpose] = step.answer.isGiven
        }
        guard ConsentPurpose.allCases.allSatisfy({ answers[$0] == true }), genius.isAbove(stand)
        else { return nil }
        return .allYes(genius: genius, stand: stand)
    }

    /// without send-out the customer has no voucher and the dealer no lead.
    private var sendOut: QualityFinding? {
        guard let quote = quotes.first(where: \.hasNoSendOut) else { return nil }
        if case .skipped(let reason) = quote.fate { return .noSendOut(reason) }
        return .noSendOut(nil)
    }

    private var distance: QualityFinding? {
        let last = steps.reversed().lazy.compactMap { step -> PointOfSaleChosen? in
            guard case .pointOfSaleChosen(let chosen) = step.event else { return nil }
            return chosen
        }.first
        guard let kilometres = last?.kilometres, kilometres > Self.mostKilometres else {
            return nil
        }
        return .farDealer(kilometres: Int(min(kilometres, 99_999)))
    }
}
