extension PaperTexts {
    static let french = PaperTexts(
        quote: "OFFRE", number: "Numéro", issued: "Établie le", validUntil: "Valable jusqu'au",
        corrects: "Remplace", customer: "Client", noCard: "client effacé", vatNumber: "TVA",
        vatToComplete: "à compléter", vehicle: "Véhicule", code: "Code",
        codeHint: "Avec ce code, vous retrouvez votre configuration à la maison.",
        configuration: "Configuration", withVAT: "TVA comprise", withoutVAT: "hors TVA",
        contribution: "Contribution environnementale",
        discount: "Remises", net: "Total hors TVA",
        vat: { "TVA \($0) %" }, gross: "Total TVA comprise", promo: "Bon du salon (code promo)",
        payable: "À payer", deposit: "Acompte à la commande",
        monthly: "Mensualité indicative", lastPayment: "Dernière mensualité",
        indicative: "Montants indicatifs du catalogue, sans valeur d'offre de crédit.",
        finance: "Une question sur le crédit ou le leasing? Le spécialiste bancaire du stand "
            + "vous répond.",
        delivery: "Livraison estimée", dealer: "Point de vente", voucher: "BON DU SALON",
        voucherConditions: "Un seul bon par client pour tout le salon. Il vaut dès que cette "
            + "offre vous a été envoyée par e-mail, à remettre au point de vente à la commande.",
        voucherByEmail: "Le bon suivra par e-mail.",
        sameVoucher: { "C'est le même bon que dans l'offre \($0)." },
        voucherSpent: "Le bon du salon est déjà déduit du montant à payer.",
        page: { "Page \($0) de \($1)" })

    static let dutch = PaperTexts(
        quote: "OFFERTE", number: "Nummer", issued: "Opgemaakt op", validUntil: "Geldig tot",
        corrects: "Vervangt", customer: "Klant", noCard: "klant gewist", vatNumber: "Btw",
        vatToComplete: "aan te vullen", vehicle: "Wagen", code: "Code",
        codeHint: "Met deze code vindt u uw configuratie thuis terug.",
        configuration: "Configuratie", withVAT: "btw inbegrepen", withoutVAT: "zonder btw",
        contribution: "Milieubijdrage", discount: "Kortingen",
        net: "Totaal zonder btw", vat: { "Btw \($0) %" }, gross: "Totaal met btw",
        promo: "Salonbon (promocode)", payable: "Te betalen",
        deposit: "Voorschot bij bestelling", monthly: "Indicatief maandbedrag",
        lastPayment: "Laatste maandbedrag",
        indicative: "Indicatieve bedragen uit de catalogus, geen kredietaanbod.",
        finance: "Een vraag over een lening of leasing? De bankspecialist op de stand antwoordt u.",
        delivery: "Geschatte levering", dealer: "Dealer", voucher: "SALONBON",
        voucherConditions: "Eén bon per klant voor het hele salon. Hij geldt zodra deze offerte "
            + "u per e-mail is toegestuurd; geef hem bij de bestelling aan de dealer.",
        voucherByEmail: "De bon volgt per e-mail.",
        sameVoucher: { "Het is dezelfde bon als in offerte \($0)." },
        voucherSpent: "De salonbon is al van het te betalen bedrag afgetrokken.",
        page: { "Pagina \($0) van \($1)" })

    static let german = PaperTexts(
        quote: "ANGEBOT", number: "Nummer", issued: "Erstellt am", validUntil: "Gültig bis",
        corrects: "Ersetzt", customer: "Kunde", noCard: "Kunde gelöscht", vatNumber: "MwSt.-Nr.",
        vatToComplete: "noch zu ergänzen", vehicle: "Fahrzeug", code: "Code",
        codeHint: "Mit diesem Code finden Sie Ihre Konfiguration zu Hause wieder.",
        configuration: "Konfiguration", withVAT: "mit MwSt.", withoutVAT: "ohne MwSt.",
        contribution: "Umweltbeitrag", discount: "Nachlässe",
        net: "Summe ohne MwSt.", vat: { "MwSt. \($0) %" }, gross: "Summe mit MwSt.",
        promo: "Messegutschein (Promo-Code)", payable: "Zu zahlen",
        deposit: "Anzahlung bei Bestellung", monthly: "Monatsrate, Richtwert",
        lastPayment: "Schlussrate", indicative: "Richtwerte aus dem Katalog, kein Kreditangebot.",
        finance: "Eine Frage zu Kredit oder Leasing? Der Bankberater am Stand antwortet Ihnen.",
        delivery: "Voraussichtliche Lieferung", dealer: "Händler", voucher: "MESSEGUTSCHEIN",
        voucherConditions: "Ein Gutschein je Kunde für die ganze Messe. Er gilt, sobald Ihnen "
            + "dieses Angebot per E-Mail zugesandt wurde; bei der Bestellung beim Händler abgeben.",
        voucherByEmail: "Der Gutschein folgt per E-Mail.",
        sameVoucher: { "Es ist derselbe Gutschein wie im Angebot \($0)." },
        voucherSpent: "Der Messegutschein ist vom zu zahlenden Betrag schon abgezogen.",
        page: { "Seite \($0) von \($1)" })

    static let english = PaperTexts(
        quote: "QUOTE", number: "Number", issued: "Made on", validUntil: "Valid until",
        corrects: "Replaces", customer: "Customer", noCard: "customer erased", vatNumber: "VAT",
        vatToComplete: "to complete", vehicle: "Vehicle", code: "Code",
        codeHint: "With this code you find your configuration again at home.",
        configuration: "Configuration", withVAT: "VAT included", withoutVAT: "without VAT",
        contribution: "Environmental contribution", discount: "Discounts",
        net: "Total without VAT", vat: { "VAT \($0) %" }, gross: "Total with VAT",
        promo: "Show voucher (promo code)", payable: "To pay", deposit: "Deposit with the order",
        monthly: "Indicative monthly", lastPayment: "Last payment",
        indicative: "Indicative amounts of the catalogue, not an offer of credit.",
        finance: "A question on a loan or leasing? The stand's bank specialist answers it.",
        delivery: "Estimated delivery", dealer: "Point of sale", voucher: "SHOW VOUCHER",
        voucherConditions: "One voucher per customer for the whole show. It is valid once this "
            + "quote has been sent to you by email; hand it to the dealer with your order.",
        voucherByEmail: "The voucher follows by email.",
        sameVoucher: { "It is the same voucher as in quote \($0)." },
        voucherSpent: "The show voucher is already taken off the amount to pay.",
        page: { "Page \($0) of \($1)" })
}
