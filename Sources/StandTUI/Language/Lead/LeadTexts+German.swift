import JourneyEngine

extension LeadTexts {
    static let german = LeadTexts(
        title: "LEAD", why: "Warum ein Lead statt eines Angebots?",
        reasons: [
            .noTime: "Der Kunde hat keine Zeit", .toolDown: "Das Hauptprogramm fällt aus",
            .kmi: "Auf dem Laufenden halten",
        ],
        reasonDetails: [
            .noTime: "unter einer Minute, der Händler ruft zurück",
            .toolDown: "der Lead wird hier notiert und geht ab, sobald es geht",
            .kmi: "Modell noch nicht bestellbar, kein Händler wird bemüht",
        ],
        ticketHeading: "Messeticket",
        ticketHint: "Ist der Kunde einverstanden, Code scannen: Name, E-Mail, PLZ füllen sich aus.",
        ticketRead: "Ein Ticket wurde gelesen.",
        agree: "Ist der Kunde einverstanden, dass seine Daten übernommen werden?",
        goOnByHand: "Ohne Ticket von Hand: Das ist genauso gut.",
        declineShort: "ohne Ticket", toForm: "Formular",
        labels: [
            .kind: "Art", .title: "Anrede", .email: "E-Mail", .country: "Land",
            .postalCode: "PLZ d. Kunden", .company: "Firma", .models: "Modelle", .cta: "Wunsch",
            .lastName: "Name", .firstName: "Vorname", .mobile: "Mobil", .whenToBuy: "Kauf in",
            .tradeIn: "Inzahlungn.", .pointOfSale: "Händler", .comment: "Bemerkung",
            .language: "Sprache",
        ],
        kinds: ["privat", "Firma"], titles: ["Herr", "Frau", "ohne"],
        requests: [.quote: "Angebot", .testDrive: "Probefahrt", .keepMeInformed: "informieren"],
        purchases: ["0–3 Mon.", "3–6", "6–12", "später", "offen"],
        filledByTicket: { "Ticket: \($0)" }, undoTicket: "Ticket zurück",
        ticketShort: "Ticket", confirmShort: "fertig",
        otherDealer: "anderswo: Name in der Bemerkung",
        notAsked: "nicht gefragt", leaveUnasked: "nicht fragen",
        consentsShort: "Einwilligungen", otherCountry: "anderes", tick: "ankreuzen",
        meant: { "Vielleicht \($0)? F2 verbessert die E-Mail." },
        counter: { "\($0)   \($1) Tasten" },
        known: { "Hier schon bekannt (\($0)), gleiches Feld: \($1). Es darf weitergehen." },
        readHeading: "Der Kunde liest seine Adresse:",
        readHint: "Richtig? Dann wird der Lead gespeichert.",
        rightShort: "richtig, speichern", correctShort: "ändern",
        thanks: "Danke! Anfrage gespeichert.", recorded: { "Aufgenommen in \($0)." },
        newRequest: "Neue Anfrage", fullOffer: "Ein volles Angebot für diesen Kunden",
        home: "Startseite", today: { "Ihre Leads heute: \($0)" },
        hurried: "Kunde in Eile: als Lead fortsetzen", abandon: "Diesen Lead verwerfen",
        hurriedShort: "eilig")
}
