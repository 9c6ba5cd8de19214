import JourneyEngine

extension LeadTexts {
    static let dutch = LeadTexts(
        title: "LEAD", why: "Waarom een lead en geen offerte?",
        reasons: [
            .noTime: "De klant heeft geen tijd", .toolDown: "De hoofdtool is stuk",
            .kmi: "Hou me op de hoogte",
        ],
        reasonDetails: [
            .noTime: "minder dan een minuut, het verkooppunt belt terug",
            .toolDown: "de lead staat hier genoteerd en vertrekt zodra het kan",
            .kmi: "model nog niet te bestellen, geen verkooppunt wordt gestoord",
        ],
        ticketHeading: "Ticket van het salon",
        ticketHint:
            "Scan de code als de klant akkoord is: naam, e-mail en postcode vullen zich in.",
        ticketRead: "Er is een ticket gelezen.",
        agree: "Gaat de klant akkoord dat zijn gegevens worden overgenomen?",
        goOnByHand: "Zonder ticket vult u zelf in: dat is even goed.",
        declineShort: "zonder ticket", toForm: "formulier",
        labels: [
            .kind: "Type", .title: "Aanspreking", .email: "E-mail", .country: "Land",
            .postalCode: "Klantpostcode", .company: "Bedrijf", .models: "Modellen", .cta: "Vraag",
            .lastName: "Naam", .firstName: "Voornaam", .mobile: "Gsm", .whenToBuy: "Kopen in",
            .tradeIn: "Overname", .pointOfSale: "Verkooppunt", .comment: "Opmerking",
            .language: "Taal",
        ],
        kinds: ["particulier", "bedrijf"], titles: ["Dhr.", "Mevr.", "geen"],
        requests: [.quote: "offerte", .testDrive: "proefrit", .keepMeInformed: "op de hoogte"],
        purchases: ["0–3 mnd", "3–6", "6–12", "later", "weet niet"],
        filledByTicket: { "Ticket: \($0)" }, undoTicket: "ticket ongedaan",
        ticketShort: "ticket", confirmShort: "afronden",
        otherDealer: "elders: naam in de opmerking",
        notAsked: "niet gevraagd", leaveUnasked: "niet vragen",
        consentsShort: "toestemmingen", otherCountry: "ander", tick: "aankruisen",
        meant: { "Misschien \($0)? F2 verbetert de e-mail." },
        counter: { "\($0)   \($1) toetsen" },
        known: { "Hier al bekend (\($0)), zelfde veld: \($1). Verdergaan mag." },
        readHeading: "De klant leest zijn adres:", readHint: "Juist? Dan wordt de lead bewaard.",
        rightShort: "juist, bewaren", correctShort: "verbeteren",
        thanks: "Bedankt! Aanvraag bewaard.", recorded: { "Opgenomen in \($0)." },
        newRequest: "Nieuwe aanvraag", fullOffer: "Een volledige offerte voor deze klant",
        home: "Startscherm", today: { "Uw leads vandaag: \($0)" },
        hurried: "Klant heeft haast: verder als lead", abandon: "Deze lead annuleren",
        hurriedShort: "haast")
}
