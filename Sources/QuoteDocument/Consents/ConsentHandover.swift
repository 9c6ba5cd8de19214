public import JourneyEngine

/// What the terminal hands to whoever prints a consent receipt: the customer's card with the
/// recorded answers, and the very texts that were read aloud.
public struct ConsentHandover: Hashable, Handover {
    public static let currentVersion = 1
    /// What tells the form from a quote's.
    static let paper = "consents"

    public private(set) var version = Self.currentVersion
    public private(set) var paper = Self.paper
    public var customer: CustomerCard
    /// In the versions that were answered, as far as this terminal has them.
    public var texts: [ConsentText]
    /// In whose name it was asked.
    public var show: LocalizedText
    /// Whom to write to.
    public var supportEmail: String

    /// Makes what is handed over.
    public init(
        customer: CustomerCard, texts: [ConsentText], show: LocalizedText, supportEmail: String
    ) {
        self.customer = customer
        self.texts = texts
        self.show = show
        self.supportEmail = supportEmail
    }

    /// The file's name: the moment of the last answer, and nobody's name.
    public var fileName: String { "consents_\(lastAnswer.brussels.fileName)" }

    /// When the last answer was given; the beginning of time where none was.
    var lastAnswer: Timestamp {
        customer.consents.values.map(\.time).max() ?? Timestamp(milliseconds: 0)
    }
}
