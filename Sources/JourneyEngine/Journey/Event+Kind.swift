extension Event {
    /// The names of the events, which are the types of the journal's records.
    public enum Kind: String, Sendable, CaseIterable {
        case signedIn, signedOut, brandChosen, journeyBegan, offerChanged, journeyParked
        case journeyResumed
        case customersSearched, customerCreated, customerLinked, customerEdited, contactAdded
        case consentAnswered, accountRequested
        case modelChosen, dimensionsFiltered, trimChosen, engineChosen, colourChosen
        case upholsteryChosen, wheelsChosen, optionAdded, optionRemoved
        case configurationConfirmed, configurationReopened
        case pointOfSaleChosen, wishNoted, promoCodeApplied, promoCodeRemoved, vatRateChosen
        case quoteIssued
        case sendOutRequested, sendOutSkipped, reasonNoted
        case customerKept, customerDisconnected, journeyAbandoned
        case leadBegan, leadReasonChanged, leadFilled, ticketScanned, ticketDeclined
        case ticketScanUndone, consentNotAsked, likelyDoubleAccepted, leadRecorded, leadConfirmed
        case journeyDemoted, leadPromoted
        case sendOutReported, accountReported

        /// Whether the body is sealed with a person's key.
        public var isPersonal: Bool {
            switch self {
            case .customerCreated, .customerLinked, .customerEdited, .contactAdded, .wishNoted,
                .reasonNoted, .leadFilled, .ticketScanned, .leadRecorded:
                true
            default: false
            }
        }
    }

    /// The customer that the event is about, sealed or not.
    public var customer: CustomerID? {
        switch self {
        case .customerCreated(let card), .customerLinked(let card), .customerEdited(let card),
            .contactAdded(let card):
            card.id
        case .consentAnswered(let step): step.customer
        case .accountRequested(let step): step.customer
        case .wishNoted(let step): step.customer
        case .quoteIssued(let quote): quote.customer
        case .sendOutRequested(let step): step.customer
        case .reasonNoted(let step): step.customer
        case .leadBegan(let step): step.customer
        case .leadFilled(let step), .ticketScanned(let step): step.customer
        case .ticketDeclined(let step), .ticketScanUndone(let step): step.customer
        case .consentNotAsked(let step): step.customer
        case .likelyDoubleAccepted(let step): step.customer
        case .leadRecorded(let step): step.card.id
        case .leadConfirmed(let facts): facts.customer
        case .leadPromoted(let step): step.customer
        case .accountReported(let step): step.customer
        default: nil
        }
    }
}
