extension QuoteTexts {
    static let french = QuoteTexts(
        quote: "OFFRE", number: "Numéro", issued: "Établie le", validUntil: "Valable jusqu'au",
        corrects: "Remplace", customer: "Client", vatNumber: "TVA", vatToComplete: "à compléter",
        vehicle: "Véhicule",
        code: "Code", total: "Total du véhicule, TVA comprise", net: "Total hors TVA",
        vat: { "TVA \($0) %" }, gross: "Total TVA comprise", promo: "Bon du salon (code promo)",
        payable: "À payer", deposit: "Acompte à la commande",
        monthly: "Mensualité indicative", lastPayment: "Dernière mensualité",
        indicative: "Montants indicatifs du catalogue, sans valeur d'offre de crédit.",
        delivery: "Livraison estimée", dealer: "Point de vente",
        voucher: { "BON DU SALON: \($0)" },
        voucherConditions: "Un seul bon par client pour tout le salon. Il vaut dès que cette "
            + "offre vous a été envoyée par e-mail, à remettre au point de vente à la commande.",
        voucherByEmail: "Le bon suivra par e-mail.",
        sameVoucher: { "C'est le même bon que dans l'offre \($0)." },
        voucherSpent: "Le bon du salon est déjà déduit du montant à payer.",
        toSendOut: "envoyer", correct: "corriger", earlier: "l'offre")

    static let dutch = QuoteTexts(
        quote: "OFFERTE", number: "Nummer", issued: "Opgemaakt op", validUntil: "Geldig tot",
        corrects: "Vervangt", customer: "Klant", vatNumber: "Btw", vatToComplete: "aan te vullen",
        vehicle: "Wagen",
        code: "Code", total: "Totaal van de wagen, btw inbegrepen", net: "Totaal zonder btw",
        vat: { "Btw \($0) %" }, gross: "Totaal met btw", promo: "Salonbon (promocode)",
        payable: "Te betalen", deposit: "Voorschot bij bestelling",
        monthly: "Indicatief maandbedrag", lastPayment: "Laatste maandbedrag",
        indicative: "Indicatieve bedragen uit de catalogus, geen kredietaanbod.",
        delivery: "Geschatte levering", dealer: "Dealer", voucher: { "SALONBON: \($0)" },
        voucherConditions: "Eén bon per klant voor het hele salon. Hij geldt zodra deze offerte "
            + "u per e-mail is toegestuurd; geef hem bij de bestelling aan de dealer.",
        voucherByEmail: "De bon volgt per e-mail.",
        sameVoucher: { "Het is dezelfde bon als in offerte \($0)." },
        voucherSpent: "De salonbon is al van het te betalen bedrag afgetrokken.",
        toSendOut: "versturen", correct: "verbeteren", earlier: "de offerte")

    static let german = QuoteTexts(
        quote: "ANGEBOT", number: "Nummer", issued: "Erstellt am", validUntil: "Gültig bis",
        corrects: "Ersetzt", customer: "Kunde", vatNumber: "MwSt.-Nr.",
        vatToComplete: "noch zu ergänzen", vehicle: "Fahrzeug",
        code: "Code", total: "Summe Fahrzeug mit MwSt.", net: "Summe ohne MwSt.",
        vat: { "MwSt. \($0) %" }, gross: "Summe mit MwSt.", promo: "Messegutschein (Promo-Code)",
        payable: "Zu zahlen", deposit: "Anzahlung bei Bestellung",
        monthly: "Monatsrate, Richtwert", lastPayment: "Schlussrate",
        indicative: "Richtwerte aus dem Katalog, kein Kreditangebot.",
        delivery: "Voraussichtliche Lieferung", dealer: "Händler",
        voucher: { "MESSEGUTSCHEIN: \($0)" },
        voucherConditions: "Ein Gutschein je Kunde für die ganze Messe. Er gilt, sobald Ihnen "
            + "dieses Angebot per E-Mail zugesandt wurde; bei der Bestellung beim Händler abgeben.",
        voucherByEmail: "Der Gutschein folgt per E-Mail.",
        sameVoucher: { "Es ist derselbe Gutschein wie im Angebot \($0)." },
        voucherSpent: "Der Messegutschein ist vom zu zahlenden Betrag schon abgezogen.",
        toSendOut: "versenden", correct: "berichtigen", earlier: "das Angebot")

    static let english = QuoteTexts(
        quote: "QUOTE", number: "Number", issued: "Made on", validUntil: "Valid until",
        corrects: "Replaces", customer: "Customer", vatNumber: "VAT", vatToComplete: "to complete",
        vehicle: "Vehicle",
        code: "Code", total: "Total of the vehicle, VAT included", net: "Total without VAT",
        vat: { "VAT \($0) %" }, gross: "Total with VAT", promo: "Show voucher (promo code)",
        payable: "To pay", deposit: "Deposit with the order",
        monthly: "Indicative monthly", lastPayment: "Last payment",
        indicative: "Indicative amounts of the catalogue, not an offer of credit.",
        delivery: "Estimated delivery", dealer: "Point of sale",
        voucher: { "SHOW VOUCHER: \($0)" },
        voucherConditions: "One voucher per customer for the whole show. It is valid once this "
            + "quote has been sent to you by email; hand it to the dealer with your order.",
        voucherByEmail: "The voucher follows by email.",
        sameVoucher: { "It is the same voucher as in quote \($0)." },
        voucherSpent: "The show voucher is already taken off the amount to pay.",
        toSendOut: "send out", correct: "correct", earlier: "the quote")
}
