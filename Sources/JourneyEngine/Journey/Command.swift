/// What a genius can ask for; the names are those of `stand walk`.
public enum Command: Hashable, Sendable {
    // Connection and home
    case signIn(id: String)
    case signOut
    case chooseBrand(Brand, confirm: Bool)
    case begin(Market, Language, confirm: Bool)
    case parkJourney(ParkReason)
    case resumeJourney(JourneyID)
    // Customer
    case search(SearchFacts)
    case linkCustomer(CustomerID)
    case createCustomer(CustomerForm)
    case editCustomer(CustomerForm)
    case addContact(CustomerForm)
    case answerConsent(ConsentPurpose, isGiven: Bool)
    case createAccount
    case continueWithCustomer
    // Vehicle
    case chooseModel(String)
    case filterDimensions(DimensionFilter?)
    case chooseTrim(String, confirm: Bool)
    case chooseEngine(String, confirm: Bool)
    case chooseFinish(FinishKind, String)
    case toggleOption(String)
    case confirmConfiguration
    case backToConfiguration
    // Point of sale, basket, quote
    case choosePointOfSale(dealer: String)
    case noteWish(Wish, text: String)
    case applyPromoCode(String)
    case removePromoCode
    case chooseVATRate(percent: Int)
    case issueQuote(again: Bool)
    // Email
    case sendOut(SendOutRequest)
    case skipSendOut(SkipReason)
    // Disconnect
    case keepCustomer
    case disconnectCustomer
    case abandon(reason: String)
    // Leads
    case beginLead(LeadReason)
    case scanTicket(payload: String, agreed: Bool)
    case undoScan
    case fillLead(LeadField, LeadValue)
    case answerLeadConsent(ConsentPurpose, LeadConsent)
    case confirmLead(emailRead: Bool)
    case newLead
    // From a journey to a lead and back
    case demote(LeadReason)
    case promoteLead(LeadID)
    // From the centre
    case takeNews(News)
}

/// The four checks of the send-out page; what is left out stands as in the quote.
public struct SendOutRequest: Hashable, Sendable {
    /// None for the last quote of the journey.
    public var quote: QuoteID?
    public var email: String?
    public var language: Language?
    public var brand: Brand?
    /// Why a quote that was sent already goes out again.
    public var again: String?

    public init(
        quote: QuoteID? = nil, email: String? = nil, language: Language? = nil,
        brand: Brand? = nil, again: String? = nil
    ) {
        self.quote = quote
        self.email = email
        self.language = language
        self.brand = brand
        self.again = again
    }
}

/// What the centre reports back about earlier steps.
public enum News: Hashable, Sendable {
    case sendOut(QuoteID, SendOutState)
    case account(CustomerID, AccountState)
}
