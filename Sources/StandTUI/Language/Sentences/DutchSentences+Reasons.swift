import JourneyEngine

extension DutchSentences {
    func sentence(_ reason: Reason, _ details: ReasonDetails) -> String {
        switch reason {
        case .value: details.problem
        case .notAChoice(let found, let choices):
            "\"\(found)\" kan hier niet. Keuze: \(choices.joined(separator: ", "))."
        case .notARange: "Geef beide grenzen, de kleinste eerst."
        case .unknown(let id): "\"\(id)\" staat niet in de catalogus. Kies uit de lijst."
        case .signInFirst: "Meld je eerst aan met je id."
        case .chooseBrandFirst: "Kies eerst het merk."
        case .beginFirst: "Begin eerst een offerte: land en taal."
        case .searchFirst: "Zoek de klant eerst op: misschien bestaat hij al."
        case .customerFirst: "Kies of maak eerst de klant."
        case .contactMissing: "Het bedrijf heeft geen contactpersoon: voeg de bezoeker toe."
        case .consentUnanswered(let purpose):
            "Er is nog een vraag voor de klant: \(ConsentTexts.dutch.short(purpose))."
        case .accountNotAsked: "Maak eerst de account van de klant."
        case .modelFirst: "Kies eerst het model."
        case .trimFirst: "Kies eerst de uitvoering."
        case .engineFirst: "Kies eerst de motor."
        case .confirmFirst: "Bevestig eerst de configuratie."
        case .dealerFirst: "Kies eerst de dealer."
        case .basketFirst: "Ga eerst langs het mandje."
        case .quoteFirst: "Maak eerst een offerte."
        case .disconnectFirst: "Rond eerst af met de huidige klant."
        case .abandonInstead: "Er is geen offerte gemaakt: breek het traject af, met een reden."
        case .accountAskedAlready: "De account is al aangevraagd: ga verder."
        case .linkedAlready: "Deze klant is al gekoppeld: ga verder."
        case .contactNotNeeded: "Deze klant heeft al een contactpersoon."
        case .configurationConfirmed:
            "De configuratie is bevestigd: heropen ze om iets te wijzigen."
        case .nothingToReopen: "Er is geen bevestigde configuratie om te heropenen."
        case .nothingToResume: "Er staat hier geen traject van jou opzij."
        case .nothingUnsent: "Alle offertes zijn behandeld: er valt niets te versturen."
        case .notEntitled(let brand):
            "Je licentie geldt niet voor \(brand.name). Kies een ander merk."
        case .leadsOnly(let brand):
            "\(brand.name) neemt alleen leads op: geen offerte op het salon."
        case .diskTooFull: "De schijf is bijna vol: geen nieuw traject. Roep de supervisor."
        case .wouldLose: "Deze wijziging wist: \(details.losses). Toch doen?"
        case .journeyOpen, .leadOpen, .journeyFirst, .leadFirst, .leadUnconfirmed,
            .nothingScanned, .ticket, .otherBrandModel, .otherMarketModel, .requestNotOffered,
            .dealerNameMissing, .firstConsentMissing, .emailNotRead:
            leadSentence(reason)
        case .unknownCustomer: "Deze klant staat niet meer op dit toestel. Zoek nog eens."
        case .kindContradictsCompanyCar:
            "Wagen van de zaak en particulier gaan niet samen: pas één van beide aan."
        case .noConsentText:
            "De tekst van deze toestemming ontbreekt in de gegevens. Roep de supervisor."
        case .notOrderableYet(let model):
            "\(model[language]) is nog niet te bestellen: stel \"hou me op de hoogte\" voor."
        case .unavailable(let why): "Niet beschikbaar: \(why[language])."
        case .noDimensions: "Dit model heeft geen afmetingen om te filteren: sla over."
        case .noBodyFits: "Geen enkele koetswerkvorm past: neem de maten ruimer."
        case .impossible(let name, _): "\(name[language]): zo niet mogelijk. \(details.obstacles)"
        case .otherDealer(let dealer, let brand):
            "\(dealer) verkoopt geen \(brand.name) in dit land. Kies uit de lijst."
        case .hiddenByHouseRule(let dealer):
            "\(dealer) wordt op het salon niet aangeboden. Kies uit de lijst."
        case .noPromoCodes(let brand): "\(brand.name) heeft geen promocode."
        case .wrongPromoCode: "Deze code is niet geldig. De prijs verandert niet."
        case .noCodeToRemove: "Er staat geen promocode in het mandje."
        case .voucherGrantedAlready: "Deze klant heeft zijn bon al: de code komt er niet bij."
        case .anotherOffer: "Deze klant heeft al een offerte. Vroeg de klant nog een offerte?"
        case .quoteUnsent: "Er is een offerte niet verstuurd. Verstuur ze, of zeg waarom niet."
        case .quoteReplaced(let number):
            "Deze offerte is vervangen door \(number). Verstuur die."
        case .waitsToBeSent:
            "Deze offerte wacht al op verzending. Geef een reden om ze nog eens te sturen."
        case .sentAlready: "Deze offerte is al vertrokken. Geef een reden om ze opnieuw te sturen."
        }
    }
}
