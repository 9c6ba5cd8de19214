import JourneyEngine

extension PriceTexts {
    static let french = PriceTexts(
        privateProfile: "Prix particuliers, TVA comprise",
        professionalProfile: "Prix professionnels, hors TVA",
        toPrivate: "prix TVAC", toProfessional: "prix pro", from: { "dès \($0)" },
        aMonth: { "\($0)/mois*" }, orMonthly: { "ou \($0)/mois*" }, indicative: "* indicatif",
        included: "inclus",
        base: "Base", options: "Options", discounts: "Remises", privateTotal: "Total",
        professionalTotal: "Total HTVA", withVAT: "TVA comprise", payable: "À payer",
        netShort: "HTVA", grossShort: "TVAC",
        delivery: "Livraison", weeks: { "\($0)–\($1) sem." },
        energy: {
            switch $0 {
            case .petrol: "essence"
            case .diesel: "diesel"
            case .mildHybrid: "hybride léger"
            case .hybrid: "hybride"
            case .plugIn: "hybride rechargeable"
            case .electric: "électrique"
            }
        })

    static let dutch = PriceTexts(
        privateProfile: "Prijzen voor particulieren, btw inbegrepen",
        professionalProfile: "Prijzen voor bedrijven, zonder btw",
        toPrivate: "prijs incl.", toProfessional: "prijs bedrijf", from: { "vanaf \($0)" },
        aMonth: { "\($0)/mnd*" }, orMonthly: { "of \($0)/mnd*" }, indicative: "* indicatief",
        included: "inbegrepen",
        base: "Basis", options: "Opties", discounts: "Korting", privateTotal: "Totaal",
        professionalTotal: "Totaal excl.", withVAT: "Incl. btw", payable: "Betalen",
        netShort: "Excl.", grossShort: "Incl.",
        delivery: "Levering", weeks: { "\($0)–\($1) wk." },
        energy: {
            switch $0 {
            case .petrol: "benzine"
            case .diesel: "diesel"
            case .mildHybrid: "mild hybrid"
            case .hybrid: "hybride"
            case .plugIn: "plug-inhybride"
            case .electric: "elektrisch"
            }
        })

    static let german = PriceTexts(
        privateProfile: "Preise für Privatkunden, mit MwSt.",
        professionalProfile: "Preise für Firmen, ohne MwSt.",
        toPrivate: "Privatpreis", toProfessional: "Firmenpreis", from: { "ab \($0)" },
        aMonth: { "\($0)/Mon.*" }, orMonthly: { "oder \($0)/Mon.*" }, indicative: "* Richtwert",
        included: "inklusive",
        base: "Basis", options: "Extras", discounts: "Nachlass", privateTotal: "Gesamt",
        professionalTotal: "Netto", withVAT: "Mit MwSt.", payable: "Zahlbar",
        netShort: "Netto", grossShort: "Brutto",
        delivery: "Lieferung", weeks: { "\($0)–\($1) Wo." },
        energy: {
            switch $0 {
            case .petrol: "Benzin"
            case .diesel: "Diesel"
            case .mildHybrid: "Mild-Hybrid"
            case .hybrid: "Hybrid"
            case .plugIn: "Plug-in-Hybrid"
            case .electric: "elektrisch"
            }
        })

    static let english = PriceTexts(
        privateProfile: "Private prices, VAT included",
        professionalProfile: "Business prices, without VAT",
        toPrivate: "private price", toProfessional: "business price", from: { "from \($0)" },
        aMonth: { "\($0)/month*" }, orMonthly: { "or \($0)/month*" }, indicative: "* indicative",
        included: "included",
        base: "Base", options: "Options", discounts: "Discounts", privateTotal: "Total",
        professionalTotal: "Total ex VAT", withVAT: "With VAT", payable: "To pay",
        netShort: "Ex VAT", grossShort: "Inc VAT",
        delivery: "Delivery", weeks: { "\($0)–\($1) wk" },
        energy: {
            switch $0 {
            case .petrol: "petrol"
            case .diesel: "diesel"
            case .mildHybrid: "mild hybrid"
            case .hybrid: "hybrid"
            case .plugIn: "plug-in hybrid"
            case .electric: "electric"
            }
        })
}
