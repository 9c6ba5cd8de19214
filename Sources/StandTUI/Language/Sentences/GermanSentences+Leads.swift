import JourneyEngine

extension GermanSentences {
    /// Why a lead doesn't go on like this.
    func leadSentence(_ reason: Reason) -> String {
        switch reason {
        case .journeyOpen:
            "Ein Vorgang ist offen: als Lead fortsetzen (Kunde in Eile) oder zur Seite legen."
        case .leadOpen: "Ein Lead ist offen: Bestätigen oder verwerfen Sie ihn zuerst."
        case .journeyFirst: "Es ist kein Vorgang offen: Beginnen Sie einen Lead."
        case .leadFirst: "Beginnen Sie erst einen Lead, mit seinem Grund."
        case .leadUnconfirmed: "Bestätigen Sie erst diesen Lead."
        case .nothingScanned: "Es gibt kein Ticket, das man zurücknehmen könnte."
        case .ticket(let problem): sentence(problem)
        case .otherBrandModel(let name, let brand):
            "\(name[language]) ist kein Modell von \(brand.name): ein Lead, eine Marke."
        case .otherMarketModel(let name):
            "\(name[language]) wird im Land des Kunden nicht verkauft."
        case .requestNotOffered(.keepMeInformed, let models):
            "Schon bestellbar: \(list(models)). Bieten Sie Angebot oder Probefahrt an."
        case .requestNotOffered(.testDrive, let models):
            "Keine Probefahrt möglich: \(list(models)). Bieten Sie ein Angebot an."
        case .requestNotOffered(.quote, let models):
            "Noch nicht bestellbar: \(list(models)). Bieten Sie an, den Kunden zu informieren."
        case .dealerNameMissing:
            "Der Händler ist anderswo: Schreiben Sie seinen Namen in die Bemerkung."
        case .firstConsentMissing:
            "Stellen Sie dem Kunden die erste Frage: in Kontakt bleiben, ja oder nein?"
        case .emailNotRead: "Der Kunde liest erst seine E-Mail-Adresse auf dem Bildschirm."
        case .leadsOnly(let brand): "\(brand.name) nimmt nur Leads auf: kein Angebot auf der Messe."
        case .notOrderableYet(let model):
            "\(model[language]) ist noch nicht bestellbar: „Auf dem Laufenden halten“ anbieten."
        default: ""
        }
    }

    func sentence(_ problem: TicketProblem) -> String {
        switch problem {
        case .empty: "Der Code ist leer: Scannen Sie ihn noch einmal."
        case .tooLong(let most, let found):
            "Dieser Code ist zu lang (\(found) Zeichen, höchstens \(most)): bitte von Hand."
        case .controlCharacter(let character):
            "Verbotenes Zeichen im Code (\(character)): nichts übernommen. Bitte von Hand."
        case .unreadable: "Dem Scanner fehlen Zeichen: noch einmal scannen oder von Hand eingeben."
        case .unknownForm: "Das ist kein bekanntes Ticket: bitte von Hand eingeben."
        case .truncated: "Der Code ist unvollständig: Scannen Sie ihn noch einmal."
        case .nested: "In diesem Code steckt eine Karte in einer Karte: nichts übernommen."
        case .malformed: "Dieser Code ist beschädigt: noch einmal scannen oder von Hand eingeben."
        case .nothingUsable: "Auf dem Ticket steht nichts Brauchbares: bitte von Hand eingeben."
        case .numberUnknown(let number):
            "Ticket \(number) steht nicht in der Liste: bitte von Hand eingeben."
        }
    }
}
