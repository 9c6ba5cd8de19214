import JourneyEngine

extension LeadTexts {
    static let english = LeadTexts(
        title: "LEAD", why: "Why a lead and not a quote?",
        reasons: [
            .noTime: "The customer has no time", .toolDown: "The main tool is down",
            .kmi: "Keep me informed",
        ],
        reasonDetails: [
            .noTime: "under a minute, the dealer calls back",
            .toolDown: "the lead is noted here and leaves as soon as it can",
            .kmi: "the model can't be ordered yet, no dealer is troubled",
        ],
        ticketHeading: "Show ticket",
        ticketHint: "If the customer agrees, scan the code: name, email, postal code fill in.",
        ticketRead: "A ticket was read.",
        agree: "Does the customer agree that these details are taken over?",
        goOnByHand: "Without a ticket you type: that is just as good.",
        declineShort: "no ticket", toForm: "form",
        labels: [
            .kind: "Kind", .title: "Title", .email: "Email", .country: "Country",
            .postalCode: "Own postcode", .company: "Company", .models: "Models", .cta: "Wish",
            .lastName: "Last name", .firstName: "First name", .mobile: "Mobile",
            .whenToBuy: "Buying in", .tradeIn: "Trade-in", .pointOfSale: "Dealer",
            .comment: "Comment", .language: "Language",
        ],
        kinds: ["private", "company"], titles: ["Mr", "Mrs", "none"],
        requests: [.quote: "quote", .testDrive: "test drive", .keepMeInformed: "keep informed"],
        purchases: ["0–3 months", "3–6", "6–12", "later", "no idea"],
        filledByTicket: { "Ticket: \($0)" }, undoTicket: "undo ticket",
        ticketShort: "ticket", confirmShort: "finish",
        otherDealer: "elsewhere: name in the comment",
        notAsked: "not asked", leaveUnasked: "leave unasked",
        consentsShort: "consents", otherCountry: "other", tick: "tick",
        meant: { "Perhaps \($0)? F2 corrects the email." },
        counter: { "\($0)   \($1) keys" },
        known: { "Known here (\($0)), same field: \($1). Going on is fine." },
        readHeading: "The customer reads the address:",
        readHint: "Right? Then the lead is recorded.",
        rightShort: "right, record", correctShort: "correct it",
        thanks: "Thank you! Request recorded.", recorded: { "Taken in \($0)." },
        newRequest: "New request", fullOffer: "A full quote for this customer",
        home: "Home", today: { "Your leads today: \($0)" },
        hurried: "In a hurry: go on as a lead", abandon: "Abandon this lead",
        hurriedShort: "in a hurry")
}
