public import SyncQueue

/// The licence and the way to the centre, as whoever called the doctor found them.
public struct CentreSight: Sendable {
    /// Nil before registration.
    public var terms: LicenceTerms?
    public var standing: LicenceStanding
    /// What came back when the centre was asked how it is; nil where nobody asked.
    public var answer: Answer?

    /// What came back.
    public enum Answer: Hashable, Sendable {
        case status(Int)
        case failed(TransportFailure)
    }

    public init(
        terms: LicenceTerms? = nil, standing: LicenceStanding = .notRegistered,
        answer: Answer? = nil
    ) {
        self.terms = terms
        self.standing = standing
        self.answer = answer
    }
}
