public import JourneyEngine
public import LocalStore

/// What a supervisor's page asks of the store, beside all else.
public enum SupervisorRequest: Hashable, Sendable {
    /// Put on record that the supervisor's pages are opened; only then they are.
    case enter
    /// List journeys.
    case journeys(JourneyQuestion)
    /// Read a journey to replay it; unmasking is on record before anything is shown.
    case open(JourneyID, isMasked: Bool)
    /// Write a replay into a file, masked as it is shown; on record beforehand.
    case export(JourneyID, isMasked: Bool, path: String, language: Language)
    /// Look through the whole journal.
    case verify
    case stopVerifying
    /// Destroy a person's key.
    case forget(CustomerID, reason: String)
}

/// Which journeys are to be listed.
public struct JourneyQuestion: Hashable, Sendable {
    /// Words that all have to be found.
    public var filter = ""
    /// Whom the words name.
    public var customers: Set<CustomerID> = []
    /// The language in which kinds and outcomes are named.
    public var language = Language.french
    /// The first row wanted.
    public var offset = 0

    /// How many rows an answer has at most.
    public static let rows = 120

    public init() {}
}

/// A part of the list of journeys.
public struct JourneyPage: Hashable, Sendable {
    public let question: JourneyQuestion
    /// All journeys of the journal.
    public let total: Int
    /// Those found so far.
    public let found: Int
    /// How many were looked at to find them.
    public let looked: Int
    /// Those from the question's offset on; the unreadable are nil.
    public let rows: [JourneySummary?]

    /// The row at a place of the list, if it is here.
    func row(_ index: Int) -> JourneySummary? {
        let place = index - question.offset
        return rows.indices.contains(place) ? rows[place] : nil
    }

    /// Whether a row belongs to this part.
    func holds(_ index: Int) -> Bool { rows.indices.contains(index - question.offset) }
}

/// What comes of a supervisor's request.
public enum SupervisorNews: Sendable {
    /// Something was put on record.
    case noted(Snapshot)
    case entered
    case journeys(JourneyPage)
    case tape(ReplayTape, any Catalogue)
    case noTape
    case verifying(Int64, of: Int64)
    case verified(VerificationReport)
    case exported(path: String)
    case notExported(PaperTrouble)
    case forgotten(Snapshot)
    case notForgotten(ForgetFailure)
    /// It could not be read, or not be put on record.
    case failed(StoreTrouble)
}
