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
        noTitle: "ohne", optional: "freiwillig", takeIt: "F2 verbessert",
        stripped: { "„\($0)“ entfernt: Der Rest stimmt" },
        toRepair: { $0 == 1 ? "Noch ein Feld auszufüllen." : "Noch \($0) Felder auszufüllen." },
        why: "Wozu?",
        benefits: { voucher in
            """
            Der Kunde erhält:
            · sein Angebot per Mail
            · den Gutschein von \(voucher)
            · seine Auswahl zum Weitermachen daheim

            Der Händler kann Inzahlungnahme, Lager oder Code ergänzen.
            """
        },
        correct: "verbessern", vatUnknown: "MwSt. unbekannt")
}
