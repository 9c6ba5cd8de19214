import JourneyEngine

extension SendOutTexts {
    static let french = SendOutTexts(
        quotes: "Offres", state: "état",
        stateWords: {
            switch $0 {
            case .notSent: "non envoyée"
            case .waiting: "attend le Wi-Fi"
            case .atCentre: "à la centrale"
            case .handedOver: "remise au serveur"
            case .failed: "! échec"
            }
        },
        none: "Aucune offre sur ce poste.", email: "E-mail", language: "Langue",
        brand: "Marque", send: "envoyer", sendTo: { "Envoyer à \($0)" },
        sendAgainTo: { "Renvoyer à \($0)" }, again: "renvoyer", whyAgain: "Pourquoi encore?",
        voucherGoes: { "Le bon de \($0) part avec l'offre." },
        without: "Sans cet envoi: pas de bon pour le client, pas de lead pour le point de vente.",
        withoutLead: "Sans cet envoi: pas de lead pour le point de vente.",
        failed: { "Échec: \($0)." },
        offline: "Hors ligne: l'offre part dès que le Wi-Fi revient.",
        unregistered: "Pas encore de licence: l'offre part une fois la licence enregistrée.",
        queued: "Mise en file: elle part dès que le Wi-Fi revient. Vous pouvez clôturer.",
        queuedUnregistered: "Mise en file: elle part avec la licence. Vous pouvez clôturer.",
        sending: "En route vers la centrale. Vous pouvez clôturer.", check: "corriger",
        preview: "aperçu", quote: "offre", refused: "client refuse", wrongEmail: "e-mail erroné",
        keep: "garder", cancel: "annuler", suggestion: { "\($0)? F2 pour corriger" },
        suggested: "corriger", askSlip: { "Envoyer quand même à \($0), et pas à \($1)?" },
        replaced: "remplacée",
        inQuote: { "(dans l'offre: \($0))" }, undo: "annuler", unmask: "montrer le client",
        otherCustomer: "Offre d'un autre client: ses données sont masquées.",
        noteSkip: { "Noter « \($0) »?" })

    static let dutch = SendOutTexts(
        quotes: "Offertes", state: "status",
        stateWords: {
            switch $0 {
            case .notSent: "niet verstuurd"
            case .waiting: "wacht op wifi"
            case .atCentre: "bij de centrale"
            case .handedOver: "bij de mailserver"
            case .failed: "! mislukt"
            }
        },
        none: "Geen offerte op dit toestel.", email: "E-mail", language: "Taal", brand: "Merk",
        send: "versturen", sendTo: { "Versturen naar \($0)" },
        sendAgainTo: { "Opnieuw naar \($0)" }, again: "opnieuw", whyAgain: "Waarom opnieuw?",
        voucherGoes: { "De bon van \($0) gaat mee." },
        without: "Zonder deze e-mail: geen bon voor de klant, geen lead voor de dealer.",
        withoutLead: "Zonder deze e-mail: geen lead voor de dealer.",
        failed: { "Mislukt: \($0)." },
        offline: "Offline: de offerte vertrekt zodra de wifi terug is.",
        unregistered: "Nog geen licentie: de offerte vertrekt zodra ze geregistreerd is.",
        queued: "In de wachtrij: de offerte vertrekt zodra de wifi terug is. Je bent klaar.",
        queuedUnregistered: "In de wachtrij: de offerte vertrekt met de licentie. Je bent klaar.",
        sending: "Onderweg naar de centrale. Je mag afsluiten.", check: "verbeteren",
        preview: "voorbeeld", quote: "offerte", refused: "klant weigert",
        wrongEmail: "e-mail onjuist", keep: "bewaren", cancel: "annuleren",
        suggestion: { "\($0)? F2 om te verbeteren" }, suggested: "verbeteren",
        askSlip: { "Toch versturen naar \($0), en niet naar \($1)?" },
        replaced: "vervangen",
        inQuote: { "(in de offerte: \($0))" }, undo: "ongedaan", unmask: "klant tonen",
        otherCustomer: "Offerte van een andere klant: de gegevens zijn verborgen.",
        noteSkip: { "„\($0)” noteren?" })

    static let german = SendOutTexts(
        quotes: "Angebote", state: "Status",
        stateWords: {
            switch $0 {
            case .notSent: "nicht gesendet"
            case .waiting: "wartet auf WLAN"
            case .atCentre: "bei der Zentrale"
            case .handedOver: "beim Mailserver"
            case .failed: "! gescheitert"
            }
        },
        none: "Kein Angebot auf diesem Terminal.", email: "E-Mail", language: "Sprache",
        brand: "Marke", send: "senden", sendTo: { "Senden an \($0)" },
        sendAgainTo: { "Nochmals an \($0)" }, again: "nochmals", whyAgain: "Warum nochmals?",
        voucherGoes: { "Der Gutschein über \($0) geht mit." },
        without: "Ohne diese E-Mail: kein Gutschein für den Kunden, kein Lead für den Händler.",
        withoutLead: "Ohne diese E-Mail: kein Lead für den Händler.",
        failed: { "Gescheitert: \($0)." },
        offline: "Offline: Das Angebot geht hinaus, sobald das WLAN wieder da ist.",
        unregistered: "Noch keine Lizenz: Das Angebot geht hinaus, sobald sie registriert ist.",
        queued: "In der Warteschlange: geht mit dem WLAN hinaus. Sie können abschließen.",
        queuedUnregistered: "In der Warteschlange bis zur Lizenz. Sie können abschließen.",
        sending: "Unterwegs zur Zentrale. Sie können abschließen.", check: "ändern",
        preview: "Vorschau", quote: "Angebot", refused: "Kunde lehnt ab",
        wrongEmail: "E-Mail falsch", keep: "behalten", cancel: "abbrechen",
        suggestion: { "\($0)? F2 übernimmt" }, suggested: "übernehmen",
        askSlip: { "Trotzdem an \($0) senden, nicht an \($1)?" },
        replaced: "ersetzt",
        inQuote: { "(im Angebot: \($0))" }, undo: "rückgängig", unmask: "Kunden zeigen",
        otherCustomer: "Angebot eines anderen Kunden: Seine Daten sind verdeckt.",
        noteSkip: { "„\($0)“ vermerken?" })

    static let english = SendOutTexts(
        quotes: "Quotes", state: "state",
        stateWords: {
            switch $0 {
            case .notSent: "not sent"
            case .waiting: "waiting for Wi-Fi"
            case .atCentre: "at the centre"
            case .handedOver: "handed over"
            case .failed: "! failed"
            }
        },
        none: "No quote on this terminal.", email: "Email", language: "Language",
        brand: "Brand", send: "send", sendTo: { "Send to \($0)" },
        sendAgainTo: { "Send again to \($0)" }, again: "send again", whyAgain: "Why again?",
        voucherGoes: { "The voucher of \($0) goes with the quote." },
        without: "Without this email: no voucher for the customer, no lead for the dealer.",
        withoutLead: "Without this email: no lead for the dealer.",
        failed: { "Failed: \($0)." },
        offline: "Offline: the quote leaves as soon as the Wi-Fi is back.",
        unregistered: "No licence yet: the quote leaves as soon as it is registered.",
        queued: "Queued: it leaves as soon as the Wi-Fi is back. You can finish here.",
        queuedUnregistered: "Queued: it leaves with the licence. You can finish here.",
        sending: "On its way to the centre. You can finish here.", check: "correct",
        preview: "preview", quote: "quote", refused: "customer refused", wrongEmail: "wrong email",
        keep: "keep", cancel: "cancel", suggestion: { "\($0)? F2 takes it" },
        suggested: "take it", askSlip: { "Send to \($0) all the same, not to \($1)?" },
        replaced: "replaced",
        inQuote: { "(in the quote: \($0))" }, undo: "undo", unmask: "show the customer",
        otherCustomer: "Another customer's quote: their data are hidden.",
        noteSkip: { "Note “\($0)”?" })
}
