import JourneyEngine

/// The pages of a lead (R-201 … R-214).
struct LeadTexts: Sendable {
    let title: String
    // Why
    let why: String
    let reasons: [LeadReason: String]
    let reasonDetails: [LeadReason: String]
    // Language, first consent, ticket
    let ticketHeading: String
    let ticketHint: String
    let ticketRead: String
    let agree: String
    let goOnByHand: String
    let declineShort: String
    let toForm: String
    // The form
    let labels: [LeadField: String]
    let kinds: [String]
    let titles: [String]
    let requests: [LeadRequest: String]
    let purchases: [String]
    let filledByTicket: @Sendable (_ fields: String) -> String
    let undoTicket: String
    let ticketShort: String
    let confirmShort: String
    let otherDealer: String
    /// Of a consent that a visitor in a hurry was not asked for.
    let notAsked: String
    let leaveUnasked: String
    let consentsShort: String
    let otherCountry: String
    let tick: String
    /// The address that was perhaps meant; F2 takes it.
    let meant: @Sendable (_ email: String) -> String
    let counter: @Sendable (_ time: String, _ keys: Int) -> String
    /// Who seems to be the same person, by initials, and what both have alike.
    let known: @Sendable (_ initials: String, _ field: String) -> String
    let readHeading: String
    let readHint: String
    let rightShort: String
    let correctShort: String
    // Thanks
    let thanks: String
    let recorded: @Sendable (_ time: String) -> String
    let newRequest: String
    let fullOffer: String
    let home: String
    let today: @Sendable (_ count: Int) -> String
    // The ball menu
    let hurried: String
    let abandon: String
    let hurriedShort: String

    /// Asked in every language at once: nobody knows yet which one is the visitor's.
    static let whichLanguage = [
        "Choisissez la langue du client", "Kies de taal van de klant",
        "Wählen Sie die Sprache des Kunden", "Choose the customer's language",
    ]
    static let languageNames: [(Language, String)] = [
        (.french, "Français"), (.dutch, "Nederlands"), (.german, "Deutsch"), (.english, "English"),
    ]
}
