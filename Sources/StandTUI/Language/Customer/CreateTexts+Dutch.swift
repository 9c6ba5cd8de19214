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
            case .email: "Mail"
            case .emailAgain: "Mail nog eens"
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
        toRepair: { $0 == 1 ? "Nog één veld in te vullen." : "Nog \($0) velden in te vullen." },
        why: "Waarom?",
        benefits: { voucher in
            """
            De klant krijgt:
            · de offerte per mail
            · de bon van \(voucher)
            · een link om thuis verder te werken

            De dealer kan overname, stock of een code toevoegen.
            """
        },
        correct: "verbeteren", vatUnknown: "btw onbekend")
}
