package import JourneyEngine

/// The mails that go out for a visit, each for a reason of its own.
package enum LetterKind: String, Hashable, Sendable, CaseIterable {
    /// The quote that was asked to be sent.
    case quote
    /// The account that was asked for.
    case account
    /// After the visit.
    case thanks
    /// A day after the thanks, with consent 1 only.
    case survey

    /// Whether a customer gets it once for the whole show, whatever happens.
    package var isOnce: Bool { self != .quote }
}

/// A mail before it has words: whom it is for, in which language and for which brand.
package struct Letter: Hashable, Sendable {
    package var matter: Matter
    package var recipient: Person
    package var language: Language
    package var brand: Brand?
    /// Where the account is activated; nil where customers can't reach the centre.
    package var link: String?

    /// What it is about.
    package enum Matter: Hashable, Sendable {
        case quote(Quote)
        case account
        case thanks
        case survey
    }

    package init(matter: Matter, recipient: Person, language: Language, brand: Brand?) {
        self.matter = matter
        self.recipient = recipient
        self.language = language
        self.brand = brand
    }
}
