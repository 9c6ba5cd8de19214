/// What the figures remember of one quote.
package struct QuoteFacts: Hashable, Sendable {
    package let visit: JourneyID?
    package let customer: CustomerID?
    package let genius: GeniusID
    package let brand: Brand
    package let issued: Timestamp
    package internal(set) var fate = IssuedQuote.Fate.unsent
    /// When it was first asked to be sent.
    package internal(set) var asked: Timestamp?
    /// When it was last asked to be sent, as long as the centre has not said a word of it since.
    package internal(set) var waitingSince: Timestamp?
    /// What the centre last reported of its mail.
    package internal(set) var report: SendOutState?

    /// Whether the customer got nothing for it: neither sent nor replaced by another.
    package var hasNoSendOut: Bool {
        switch fate {
        case .unsent, .skipped: true
        case .sendOutAsked, .replaced: false
        }
    }

    /// From the issue to the first wish to send it, in milliseconds; nil where the clock went back.
    package var delayMilliseconds: Int64? {
        guard let asked, asked >= issued else { return nil }
        return asked.milliseconds - issued.milliseconds
    }
}
