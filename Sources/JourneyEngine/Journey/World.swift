/// All that a decision may look at besides the state.
public struct World: Sendable {
    public var now: Timestamp
    /// Ten random bytes, fresh for each decision.
    public var entropy: [UInt8]
    /// The version of the reference data that the open journey began with, or the newest.
    public var catalogue: any Catalogue
    public var records: any TerminalRecords
    /// The brands of the licence; none before registration, when every brand is open.
    public var entitledBrands: Set<Brand>?
    /// Six characters that no other terminal and journal have.
    public var terminalCode: String
    public var isRehearsal: Bool
    /// Whether the licence takes Leapmotor's leads in the other flow.
    public var collectsLeapmotor = false
    /// Signs a voucher with this terminal's key and gives the text of its QR code.
    public var voucherCode: @Sendable (VoucherClaim) -> String? = { _ in nil }
    /// False when the disk is too full for a new journey.
    public var mayBegin: Bool

    public init(
        now: Timestamp, entropy: [UInt8], catalogue: any Catalogue, records: any TerminalRecords,
        entitledBrands: Set<Brand>? = nil, terminalCode: String, isRehearsal: Bool = false,
        mayBegin: Bool = true
    ) {
        self.now = now
        self.entropy = entropy
        self.catalogue = catalogue
        self.records = records
        self.entitledBrands = entitledBrands
        self.terminalCode = terminalCode
        self.isRehearsal = isRehearsal
        self.mayBegin = mayBegin
    }

    /// The identifier of the `index`-th thing that this decision makes.
    public func identifier<Subject>(_ index: Int = 0) -> Identifier<Subject> {
        Identifier(milliseconds: now.milliseconds, random: entropy, index: index)
    }
}

/// What this terminal remembers of earlier journeys, folded from its journal.
public protocol TerminalRecords: Sendable {
    /// A customer met on this terminal and not forgotten.
    func customer(_ id: CustomerID) -> CustomerCard?
    /// A quote issued on this terminal, with what became of it.
    func quote(_ id: QuoteID) -> QuoteOnRecord?
    /// How many quotes were ever issued on this terminal, whoever was forgotten since.
    var quoteCount: Int { get }
    /// The customer's quotes in the order they were issued.
    func quotes(of customer: CustomerID) -> [QuoteOnRecord]
    /// Another customer met here who shares one of the traits.
    func lookalike(of traits: CustomerTraits, otherThan customer: CustomerID?) -> Lookalike?
    /// A lead confirmed on this terminal.
    func lead(_ id: LeadID) -> LeadOnRecord?
}

/// A quote as the terminal remembers it.
public struct QuoteOnRecord: Hashable, Sendable {
    public var quote: Quote
    public var journey: JourneyID
    public var sendOut: SendOutState
    /// The number of the quote that took its place: it is sent no more.
    public var replacedBy: String?
    /// Why it stays unsent, until it is sent after all.
    public var skipped: SkipReason?

    public init(quote: Quote, journey: JourneyID, sendOut: SendOutState) {
        self.quote = quote
        self.journey = journey
        self.sendOut = sendOut
    }
}
