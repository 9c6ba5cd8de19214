/// What a random check finds odd about a journey; it names no personal data.
public enum QualityFinding: Hashable, Sendable {
    /// The company's VAT number is the agreed placeholder, or all zeros.
    case placeholderVAT
    /// The email address looks like a slip or made up.
    case suspiciousEmail
    /// The phone number is unusual or looks made up.
    case suspiciousPhone
    /// A consent was answered so many milliseconds after the step before: nobody reads that fast.
    case hastyConsents(milliseconds: Int64)
    /// The customer said yes to all three, and the genius's customers do so more often than the
    /// stand's.
    case allYes(genius: YesShare, stand: YesShare)
    /// A quote was not sent; why, where a reason was given.
    case noSendOut(SkipReason?)
    /// The dealer is so many kilometres away.
    case farDealer(kilometres: Int)
    /// The customer was forgotten: what depends on personal data can't be said any more.
    case erased

    /// Its name in JSON.
    public var name: String {
        switch self {
        case .placeholderVAT: "placeholderVAT"
        case .suspiciousEmail: "suspiciousEmail"
        case .suspiciousPhone: "suspiciousPhone"
        case .hastyConsents: "hastyConsents"
        case .allYes: "allYes"
        case .noSendOut: "noSendOut"
        case .farDealer: "farDealer"
        case .erased: "erased"
        }
    }
}

/// How many customers said yes to all three, of those who answered all three.
public struct YesShare: Hashable, Sendable {
    public let allYes: Int
    public let answered: Int

    public init(allYes: Int, of answered: Int) {
        self.allYes = allYes
        self.answered = answered
    }

    /// In whole percent, rounded down; 0 where nobody answered.
    public var percent: Int { answered > 0 ? allYes * 100 / answered : 0 }

    /// Whether the share is above another one, exactly.
    func isAbove(_ other: YesShare) -> Bool {
        allYes * other.answered > other.allYes * answered
    }
}

extension FigureFold {
    /// The share of the customers asked by a genius, or of all, who said yes to all three.
    package func yesShare(of genius: GeniusID? = nil) -> YesShare {
        var (allYes, answered) = (0, 0)
        for answers in consents.values.lazy.compactMap(\.complete)
        where genius.map({ $0 == answers[0].genius }) ?? true {
            answered += 1
            if answers.allSatisfy({ $0.isGiven == true }) { allYes += 1 }
        }
        return YesShare(allYes: allYes, of: answered)
    }
}
