import JourneyEngine

extension CreateTexts {
    static let french = CreateTexts(
        label: {
            switch $0 {
            case .companyCar: "Voiture"
            case .companyName: "Société"
            case .vat: "N° de TVA"
            case .title: "Civilité"
            case .firstName: "Prénom"
            case .lastName: "Nom"
            case .email: "E-mail"
            case .emailAgain: "E-mail encore"
            case .mobile: "GSM"
            case .secondPhone: "Autre numéro"
            case .postalCode: "Code postal"
            case .city: "Localité"
            case .country: "Pays"
            case .language: "Langue"
            default: $0.rawValue
            }
        },
        personalCar: "personnelle", companyCar: "de société", mr: "M.", mrs: "Mme",
        noTitle: "sans", optional: "facultatif", takeIt: "F2 corrige",
        stripped: { "« \($0) » retiré: le reste est juste" },
        toRepair: { $0 == 1 ? "Encore un champ à revoir." : "Encore \($0) champs à revoir." },
        toChoose: "À choisir.",
        knownHere: {
            "Déjà connu ici: \($0), \($1). F3 lie cette fiche, Entrée continue."
        },
        why: "Pourquoi?",
        benefits: { voucher in
            """
            Le client reçoit:
            · son offre par e-mail
            · le bon de \(voucher)
            · de quoi reprendre sa configuration chez lui

            Le point de vente peut ajouter reprise, stock ou code.
            """
        },
        correct: "corriger", linkKnown: "lier", vatUnknown: "TVA inconnue")
}
