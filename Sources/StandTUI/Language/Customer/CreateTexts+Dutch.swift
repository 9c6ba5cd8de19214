import JourneyEngine

extension CreateTexts {
    static let dutch = CreateTexts(
        label: {
            switch $0 {
            case .companyCar: "Wagen"
            case .companyName: "Bedrijf"
            case .vat: "Btw-nummer"
            case .title: "Aanspreking"
            case .firstName: "Voornaam"
            case .lastName: "Naam"
            case .email: "E-mail"
            case .emailAgain: "E-mail opnieuw"
            case .mobile: "Gsm"
            case .secondPhone: "Ander nummer"
            case .postalCode: "Postcode"
            case .city: "Gemeente"
            case .country: "Land"
            case .language: "Taal"
            default: $0.rawValue
            }
        },
        personalCar: "privé", companyCar: "van de zaak", mr: "Dhr.", mrs: "Mevr.",
        noTitle: "geen", optional: "niet verplicht", takeIt: "F2 verbetert",
        stripped: { "\"\($0)\" weggelaten: de rest klopt" },
        toRepair: { $0 == 1 ? "Nog één veld na te kijken." : "Nog \($0) velden na te kijken." },
        toChoose: "Nog te kiezen.",
        knownHere: {
            "Hier al bekend: \($0), \($1). F3 koppelt die fiche, Enter gaat verder."
        },
        why: "Waarom?",
        benefits: { voucher in
            """
            De klant krijgt:
            · de offerte per e-mail
            · de bon van \(voucher)
            · een link om thuis verder te werken

            De dealer kan overname, stock of een code toevoegen.
            """
        },
        correct: "verbeteren", linkKnown: "koppelen", vatUnknown: "btw onbekend")
}
