import JourneyEngine

extension CreateTexts {
    static let english = CreateTexts(
        label: {
            switch $0 {
            case .companyCar: "Car"
            case .companyName: "Company"
            case .vat: "VAT number"
            case .title: "Title"
            case .firstName: "First name"
            case .lastName: "Last name"
            case .email: "Email"
            case .emailAgain: "Email again"
            case .mobile: "Mobile"
            case .secondPhone: "Other number"
            case .postalCode: "Postal code"
            case .city: "Town"
            case .country: "Country"
            case .language: "Language"
            default: $0.rawValue
            }
        },
        personalCar: "personal", companyCar: "company", mr: "Mr", mrs: "Mrs",
        noTitle: "none", optional: "optional", takeIt: "F2 corrects it",
        stripped: { "\"\($0)\" removed: the rest is right" },
        toRepair: { $0 == 1 ? "One field to put right." : "\($0) fields to put right." },
        toChoose: "Please choose.",
        knownHere: {
            "Known here already: \($0), \($1). F3 links them, Enter goes on."
        },
        why: "Why?",
        benefits: { voucher in
            """
            The customer gets:
            · the quote by email
            · the \(voucher) voucher
            · the configuration to rework at home

            The dealer can add a trade-in, stock or a code.
            """
        },
        correct: "correct", linkKnown: "link", vatUnknown: "VAT unknown")
}
