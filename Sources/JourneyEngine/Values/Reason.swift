/// The reason of a rejection, with what a sentence about it needs.
public enum Reason: Sendable, Hashable, Codable {
    /// A typed value is not well formed.
    case value(ValueProblem)
    /// A word that is none of those that the field allows.
    case notAChoice(found: String, choices: [String])
    /// Not a list of two whole numbers, the least first.
    case notARange
    /// An id that the reference data or the terminal doesn't have.
    case unknown(String)

    // Out of order: what has to come first
    case signInFirst
    case chooseBrandFirst
    case beginFirst
    case searchFirst
    case customerFirst
    case contactMissing
    case consentUnanswered(ConsentPurpose)
    case accountNotAsked
    case modelFirst
    case trimFirst
    case engineFirst
    case confirmFirst
    case dealerFirst
    case basketFirst
    case quoteFirst
    case disconnectFirst
    case abandonInstead

    // Already so
    case accountAskedAlready
    case linkedAlready
    case contactNotNeeded
    case configurationConfirmed
    case nothingToReopen
    case nothingToResume
    case nothingUnsent

    // Connection and home
    case notEntitled(Brand)
    case leadsOnly(Brand)
    case diskTooFull
    /// Asked for a second time with `confirm`, it is done.
    case wouldLose([Loss])

    // Leads
    /// A journey is open: it goes on as a lead, or is set aside.
    case journeyOpen
    /// A lead is open: it is confirmed, abandoned or set aside.
    case leadOpen
    case journeyFirst
    case leadFirst
    case leadUnconfirmed
    case nothingScanned
    case ticket(TicketProblem)
    case otherBrandModel(LocalizedText, Brand)
    /// Not sold in the visitor's market.
    case otherMarketModel(LocalizedText)
    /// the catalogue doesn't let these models be asked for like this.
    case requestNotOffered(LeadRequest, [LocalizedText])
    /// a dealer of another country is named in the comment.
    case dealerNameMissing
    /// the first consent is always asked.
    case firstConsentMissing
    /// the visitor has to read the address on the screen.
    case emailNotRead

    // Customer
    case unknownCustomer
    case kindContradictsCompanyCar
    case noConsentText

    // Vehicle
    case notOrderableYet(LocalizedText)
    case unavailable(LocalizedText)
    case noDimensions
    case noBodyFits
    case impossible(LocalizedText, [Obstacle])

    // Point of sale, basket, quote, email
    case otherDealer(String, Brand)
    case hiddenByHouseRule(String)
    case noPromoCodes(Brand)
    case wrongPromoCode
    case noCodeToRemove
    case voucherGrantedAlready
    /// R-151 asks once whether the customer wants another offer.
    case anotherOffer
    case quoteUnsent
    case sentAlready
    /// the send-out was asked for and has not left this terminal yet.
    case waitsToBeSent
    /// a correction, named by its number, took the quote's place.
    case quoteReplaced(by: String)
}

/// One thing that a change would lose, named so that a person can weigh it.
public enum Loss: Sendable, Hashable, Codable {
    case configuration(LocalizedText)
    case pointOfSale(String)
    case choice(LocalizedText)
}
