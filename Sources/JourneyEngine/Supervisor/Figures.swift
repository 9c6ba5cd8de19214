/// The stand in figures; what each of them counts is defined in `docs/figures.md`.
public struct Figures: Hashable, Sendable, Codable {
    /// The journeys that completed each stage, in the stages' order.
    public var funnel: [StageFigures] = []
    /// The quotes issued.
    public var quotes = 0
    /// The customers that they were issued to.
    public var prospects = 0
    /// Nil without a quote.
    public var quotesPerProspect: Double?
    /// The hours in which quotes were issued or leads confirmed, the first one first.
    public var hours: [HourFigures] = []
    /// The geniuses, the one with the most quotes first.
    public var geniuses: [WorkFigures] = []
    /// The brands, in their usual order.
    public var brands: [WorkFigures] = []
    public var backup = BackupFigures()
    /// One for each purpose, the main one first.
    public var consents: [ConsentFigures] = []
    public var sendOut = SendOutFigures()
    /// Where geniuses stumble: the rules that said no, the most frequent first.
    public var refusals: [RefusalFigures] = []

    /// A stage of the journey.
    public struct StageFigures: Hashable, Sendable, Codable {
        public var stage: Stage
        /// The journeys that completed it.
        public var journeys: Int
        /// How long it takes; nil where nothing was measured.
        public var medianMilliseconds: Int64?
    }

    /// An hour on the clocks in Brussels.
    public struct HourFigures: Hashable, Sendable, Codable {
        public var day: CalendarDate
        /// From 0 to 23.
        public var hour: Int
        public var quotes = 0
        public var leads = 0
    }

    /// What a genius did, or what was done for a brand.
    public struct WorkFigures: Hashable, Sendable, Codable {
        /// The genius as typed at sign-in, or the brand's id.
        public var name: String
        public var journeys = 0
        public var quotes = 0
        public var leads = 0
        /// Customers who said yes, and no, to staying in contact.
        public var contactYes = 0
        public var contactNo = 0
        /// Quotes that nobody was sent.
        public var noSendOut = 0
        public var refused = 0
    }

    /// Leads beside quotes.
    public struct BackupFigures: Hashable, Sendable, Codable {
        /// The leads confirmed.
        public var leads = 0
        /// The journeys in which a quote was issued.
        public var quotedJourneys = 0
        /// Leads among both; nil without any.
        public var share: Double?
        /// The leads by their reason.
        public var toolDown = 0
        public var noTime = 0
        public var kmi = 0
    }

    /// The customers' last answers to one purpose.
    public struct ConsentFigures: Hashable, Sendable, Codable {
        public var purpose: ConsentPurpose
        public var yes = 0
        public var no = 0
        public var notAsked = 0
        /// Yes among the answers given; nil without any.
        public var rate: Double?
    }

    /// What became of the quotes.
    public struct SendOutFigures: Hashable, Sendable, Codable {
        /// Quotes that were asked to be sent.
        public var requested = 0
        /// Quotes not sent, for the reason given.
        public var customerRefused = 0
        public var wrongEmail = 0
        /// Quotes of which nobody has decided.
        public var unsent = 0
        /// Quotes that another took the place of before they were sent.
        public var replaced = 0
        /// Send-outs of which the centre has not said a word yet, and the oldest of them.
        public var waiting = 0
        public var oldestWaiting: Timestamp?
        /// Send-outs that the centre reported as failed.
        public var failed = 0
        /// From the issue of a quote to the wish to send it.
        public var medianMilliseconds: Int64?
    }

    /// A rule that said no.
    public struct RefusalFigures: Hashable, Sendable, Codable {
        public var rule: Rule
        public var field: Field?
        public var count: Int
    }
}

extension Figures {
    /// Yes among all; nil where there is none.
    static func share(_ part: Int, of all: Int) -> Double? {
        all > 0 ? Double(part) / Double(all) : nil
    }

    /// The middle value; the lower of the two in the middle.
    static func median(_ values: [Int64]) -> Int64? {
        values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2]
    }
}
