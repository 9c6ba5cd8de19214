import JourneyEngine

extension CreateTexts {
    static let german = CreateTexts(
        label: {
            switch $0 {
            case .companyCar: "Auto"
            case .companyName: "Firma"
            case .vat: "MwSt.-Nummer"
            case .title: "Anrede"
            case .firstName: "Vorname"
            case .lastName: "Name"
            case .email: "E-Mail"
            case .emailAgain: "E-Mail nochmals"
            case .mobile: "Handy"
            case .secondPhone: "Zweite Nummer"
            case .postalCode: "Postleitzahl"
            case .city: "Ort"
            case .country: "Land"
            case .language: "Sprache"
            default: $0.rawValue
            }
        },
        personalCar: "privat", companyCar: "Firmenwagen", mr: "Herr", mrs: "Frau",
        noTitle: "ohne", optional: "optional", takeIt: "F2 verbessert",
        stripped: { "„\($0)“ entfernt: Der Rest stimmt" },
        toRepair: { $0 == 1 ? "Noch ein Feld zu prüfen." : "Noch \($0) Felder zu prüfen." },
        toChoose: "Bitte wählen.",
        knownHere: {
            "Hier schon bekannt: \($0), \($1). F3 verbindet, Eingabe geht weiter."
        },
        why: "Wozu?",
        benefits: { voucher in
            """
            Der Kunde erhält:
            · sein Angebot per E-Mail
            · den Gutschein von \(voucher)
            · seine Auswahl zum Weitermachen daheim

            Der Händler kann Inzahlungnahme, Lager oder Code ergänzen.
            """
        },
        correct: "verbessern", linkKnown: "verbinden", vatUnknown: "MwSt. unbekannt")
}
