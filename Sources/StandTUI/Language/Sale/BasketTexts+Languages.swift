import JourneyEngine

extension BasketTexts {
    static let french = BasketTexts(
        customer: "Client", dealer: "Vente", vehicle: "Véhicule et options",
        total: "Prix après remises", code: "Code promo",
        typeCode: "tapez le code du salon", removeCode: "le retirer",
        codeRemoved: "Code retiré. F5 pour le taper à nouveau.",
        specialVAT: "Taux de TVA", noSpecialVAT: { "\($0) %" },
        specialVATApplies: { "\($0) %, taux spécial" },
        askVAT: {
            "Appliquer une TVA de \($0) % au lieu de \($1) %? Seulement si le client y a droit."
        }, payable: "À payer", deposit: "Acompte",
        wish: {
            switch $0 {
            case .tradeIn: "Reprise"
            case .payment: "Paiement"
            case .accessories: "Accessoires"
            case .delivery: "Livraison"
            }
        },
        atDealer: "à voir au point de vente", cash: { "comptant, acompte de \($0)" },
        delivery: { "sur place, \($0)" }, wishes: "Souhaits pour le point de vente",
        keep: "garder", cancel: "annuler", issue: "faire l'offre", reissue: "remplacer l'offre",
        changeDealer: "vente",
        changeCustomer: "client", changeVAT: "TVA", wishKeys: "souhait", details: "fiscalité",
        basket: "panier", fiscal: "Fiscalité et assurance", net: "Total hors TVA",
        vat: { "TVA \($0) %" }, insured: "Valeur à assurer, options comprises",
        personalisation: { "Personnalisation: \($0) choix, repris de la configuration" },
        conversion: "Transformation: à voir au point de vente",
        driver: "Conducteur: le client")

    static let dutch = BasketTexts(
        customer: "Klant", dealer: "Dealer", vehicle: "Wagen en opties",
        total: "Prijs na kortingen", code: "Promocode",
        typeCode: "typ de code van het salon", removeCode: "eruit halen",
        codeRemoved: "Code eruit gehaald. F5 om hem opnieuw te typen.",
        specialVAT: "Btw-tarief", noSpecialVAT: { "\($0) %" },
        specialVATApplies: { "\($0) %, bijzonder tarief" },
        askVAT: { "Btw van \($0) % in plaats van \($1) %? Alleen als de klant er recht op heeft." },
        payable: "Te betalen", deposit: "Voorschot",
        wish: {
            switch $0 {
            case .tradeIn: "Overname"
            case .payment: "Betaling"
            case .accessories: "Accessoires"
            case .delivery: "Levering"
            }
        },
        atDealer: "te bespreken met de dealer", cash: { "contant, voorschot \($0)" },
        delivery: { "ter plaatse, \($0)" }, wishes: "Wensen voor de dealer", keep: "bewaren",
        cancel: "annuleren", issue: "offerte maken", reissue: "offerte vervangen",
        changeDealer: "dealer",
        changeCustomer: "klant", changeVAT: "btw", wishKeys: "wens", details: "fiscaal",
        basket: "mandje", fiscal: "Fiscaal en verzekering", net: "Totaal zonder btw",
        vat: { "Btw \($0) %" }, insured: "Te verzekeren waarde, met opties",
        personalisation: { "Personalisatie: \($0) keuzes, uit de configuratie" },
        conversion: "Ombouw: te bespreken met de dealer", driver: "Bestuurder: de klant")

    static let german = BasketTexts(
        customer: "Kunde", dealer: "Händler", vehicle: "Fahrzeug und Extras",
        total: "Preis nach Nachlässen", code: "Promo-Code",
        typeCode: "Code der Messe eintippen", removeCode: "herausnehmen",
        codeRemoved: "Code herausgenommen. F5 zum erneuten Eintippen.",
        specialVAT: "MwSt.-Satz", noSpecialVAT: { "\($0) %" },
        specialVATApplies: { "\($0) %, Sondersatz" },
        askVAT: { "MwSt. \($0) % statt \($1) %? Nur wenn der Kunde Anspruch darauf hat." },
        payable: "Zu zahlen", deposit: "Anzahlung",
        wish: {
            switch $0 {
            case .tradeIn: "Inzahlungnahme"
            case .payment: "Zahlung"
            case .accessories: "Zubehör"
            case .delivery: "Lieferung"
            }
        },
        atDealer: "beim Händler zu klären", cash: { "Sofortzahlung, Anzahlung \($0)" },
        delivery: { "vor Ort, \($0)" }, wishes: "Wünsche für den Händler", keep: "behalten",
        cancel: "abbrechen", issue: "Angebot machen", reissue: "Angebot ersetzen",
        changeDealer: "Händler",
        changeCustomer: "Kunde", changeVAT: "MwSt.", wishKeys: "Wunsch", details: "Steuer",
        basket: "Korb", fiscal: "Steuer und Versicherung", net: "Summe ohne MwSt.",
        vat: { "MwSt. \($0) %" }, insured: "Versicherungswert mit Extras",
        personalisation: { "Ausstattung: \($0) Wünsche aus der Konfiguration" },
        conversion: "Umbau: beim Händler zu klären", driver: "Fahrer: der Kunde")

    static let english = BasketTexts(
        customer: "Customer", dealer: "Dealer", vehicle: "Vehicle and options",
        total: "Price after discounts", code: "Promo code",
        typeCode: "type the show's code", removeCode: "take it out",
        codeRemoved: "Code taken out. F5 to type it again.",
        specialVAT: "VAT rate", noSpecialVAT: { "\($0) %" },
        specialVATApplies: { "\($0) %, special rate" },
        askVAT: {
            "Apply VAT of \($0) % instead of \($1) %? Only if the customer is entitled to it."
        }, payable: "To pay", deposit: "Deposit",
        wish: {
            switch $0 {
            case .tradeIn: "Trade-in"
            case .payment: "Payment"
            case .accessories: "Accessories"
            case .delivery: "Delivery"
            }
        },
        atDealer: "to discuss with the dealer", cash: { "cash, deposit \($0)" },
        delivery: { "at the dealer, \($0)" }, wishes: "Wishes for the dealer", keep: "keep",
        cancel: "cancel", issue: "make the quote", reissue: "replace the quote",
        changeDealer: "dealer",
        changeCustomer: "customer", changeVAT: "VAT", wishKeys: "wish", details: "tax",
        basket: "basket", fiscal: "Tax and insurance", net: "Total without VAT",
        vat: { "VAT \($0) %" }, insured: "Value to insure, with options",
        personalisation: { "Personalisation: \($0) choices, from the configuration" },
        conversion: "Conversion: to discuss with the dealer", driver: "Driver: the customer")
}
