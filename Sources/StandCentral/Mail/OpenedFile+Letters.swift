internal import JourneyEngine
internal import QuoteDocument

extension OpenedFile {
    /// The letter of a kind; nil where its quote is not here.
    func letter(_ kind: LetterKind, to person: Person) -> Letter? {
        func general(_ matter: Letter.Matter) -> Letter {
            Letter(
                matter: matter, recipient: person, language: card.language,
                brand: quotes.last?.brand)
        }
        switch kind {
        case .account: return general(.account)
        case .thanks: return general(.thanks)
        case .survey: return general(.survey)
        case .quote:
            guard let sendOut, let quote = quotes.first(where: { $0.id == sendOut.quote }) else {
                return nil
            }
            return Letter(
                matter: .quote(quote), recipient: person, language: sendOut.language,
                brand: sendOut.brand)
        }
    }

    /// What is printed, the same as the terminal hands to its own printer.
    func handover(_ quote: Quote) -> QuoteHandover {
        let corrected = Set(quotes.compactMap(\.corrects))
        let first = quote.voucher.flatMap { voucher in
            quotes.prefix { $0.id != quote.id }
                .first { $0.voucher?.id == voucher.id && !corrected.contains($0.number) }
        }
        return QuoteHandover(
            quote: quote, customer: card, isRegistered: true, sameVoucherAs: first?.number)
    }
}
