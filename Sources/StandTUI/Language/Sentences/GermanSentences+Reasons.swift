import JourneyEngine

extension GermanSentences {
    func sentence(_ reason: Reason, _ details: ReasonDetails) -> String {
        switch reason {
        case .value: details.problem
        case .notAChoice(let found, let choices):
            "„\(found)“ geht hier nicht. Zur Wahl: \(choices.joined(separator: ", "))."
        case .notARange: "Bitte beide Grenzen angeben, die kleinere zuerst."
        case .unknown(let id): "„\(id)“ steht nicht im Katalog. Bitte aus der Liste wählen."
        case .signInFirst: "Melden Sie sich erst mit Ihrer Kennung an."
        case .chooseBrandFirst: "Wählen Sie erst die Marke."
        case .beginFirst: "Beginnen Sie erst ein Angebot: Land und Sprache."
        case .searchFirst: "Suchen Sie den Kunden erst: Vielleicht gibt es ihn schon."
        case .customerFirst: "Wählen Sie erst den Kunden, oder legen Sie ihn an."
        case .contactMissing: "Die Firma hat keinen Ansprechpartner: Tragen Sie den Besucher ein."
        case .consentUnanswered(let purpose):
            "Eine Frage an den Kunden ist noch offen: \(ConsentTexts.german.short(purpose))."
        case .accountNotAsked: "Legen Sie erst das Konto des Kunden an."
        case .modelFirst: "Wählen Sie erst das Modell."
        case .trimFirst: "Wählen Sie erst die Ausstattung."
        case .engineFirst: "Wählen Sie erst den Motor."
        case .confirmFirst: "Bestätigen Sie erst die Konfiguration."
        case .dealerFirst: "Wählen Sie erst den Händler."
        case .basketFirst: "Gehen Sie erst durch den Warenkorb."
        case .quoteFirst: "Machen Sie erst ein Angebot."
        case .disconnectFirst: "Schließen Sie erst mit dem jetzigen Kunden ab."
        case .abandonInstead: "Es gibt kein Angebot: Brechen Sie den Vorgang ab, mit einem Grund."
        case .accountAskedAlready: "Das Konto ist schon angefragt: weiter."
        case .linkedAlready: "Dieser Kunde ist schon verbunden: weiter."
        case .contactNotNeeded: "Dieser Kunde hat schon einen Ansprechpartner."
        case .configurationConfirmed:
            "Die Konfiguration ist bestätigt: Öffnen Sie sie wieder, um sie zu ändern."
        case .nothingToReopen: "Es gibt keine bestätigte Konfiguration zum Öffnen."
        case .nothingToResume: "Hier liegt kein Vorgang von Ihnen beiseite."
        case .nothingUnsent: "Alle Angebote sind erledigt: Es ist nichts zu senden."
        case .notEntitled(let brand):
            "Ihre Lizenz gilt nicht für \(brand.name). Wählen Sie eine andere Marke."
        case .diskTooFull:
            "Die Festplatte ist fast voll: kein neuer Vorgang. Bitte die Aufsicht rufen."
        case .wouldLose: "Diese Änderung löscht: \(details.losses). Trotzdem ändern?"
        case .journeyOpen, .leadOpen, .journeyFirst, .leadFirst, .leadUnconfirmed, .leadsOnly,
            .nothingScanned, .ticket, .otherBrandModel, .otherMarketModel, .requestNotOffered,
            .dealerNameMissing, .firstConsentMissing, .emailNotRead, .notOrderableYet:
            leadSentence(reason)
        case .unknownCustomer:
            "Dieser Kunde ist nicht mehr an diesem Terminal. Suchen Sie noch einmal."
        case .kindContradictsCompanyCar:
            "Firmenwagen und Privatkunde passen nicht zusammen: eines von beiden ändern."
        case .noConsentText:
            "Der Text dieser Einwilligung fehlt in den Daten. Bitte die Aufsicht rufen."
        case .unavailable(let why): "Nicht verfügbar: \(why[language])."
        case .noDimensions: "Dieses Modell hat keine Maße zum Filtern: überspringen."
        case .noBodyFits: "Kein Aufbau hat diese Maße: Fassen Sie sie weiter."
        case .impossible(let name, _): "\(name[language]): so nicht möglich. \(details.obstacles)"
        case .otherDealer(let dealer, let brand):
            "\(dealer) verkauft in diesem Land kein \(brand.name). Bitte aus der Liste wählen."
        case .hiddenByHouseRule(let dealer):
            "\(dealer) wird auf der Messe nicht angeboten. Bitte aus der Liste wählen."
        case .noPromoCodes(let brand): "\(brand.name) hat keinen Aktionscode."
        case .wrongPromoCode: "Dieser Code gilt nicht. Der Preis bleibt gleich."
        case .noCodeToRemove: "Im Warenkorb steht kein Aktionscode."
        case .voucherGrantedAlready:
            "Dieser Kunde hat seinen Gutschein schon: Der Code kommt nicht dazu."
        case .anotherOffer: "Dieser Kunde hat schon ein Angebot. Hat er ein weiteres gewünscht?"
        case .quoteUnsent:
            "Ein Angebot ist nicht gesendet. Senden Sie es, oder sagen Sie, warum nicht."
        case .quoteReplaced(let number):
            "Dieses Angebot wurde durch \(number) ersetzt. Bitte jenes senden."
        case .waitsToBeSent: "Das Angebot wartet schon auf den Versand. Noch einmal: mit Grund."
        case .sentAlready:
            "Dieses Angebot ist schon unterwegs. Für ein zweites Mal bitte einen Grund angeben."
        }
    }
}
