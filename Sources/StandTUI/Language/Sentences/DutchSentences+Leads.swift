import JourneyEngine

extension DutchSentences {
    /// Why a lead doesn't go on like this.
    func leadSentence(_ reason: Reason) -> String {
        switch reason {
        case .journeyOpen:
            "Er is een traject open: ga verder als lead (klant heeft haast), of zet het opzij."
        case .leadOpen: "Er is een lead open: bevestig of annuleer hem eerst."
        case .journeyFirst: "Er is geen traject open: begin een lead."
        case .leadFirst: "Begin eerst een lead, met de reden."
        case .leadUnconfirmed: "Bevestig eerst deze lead."
        case .nothingScanned: "Er is geen ticket om ongedaan te maken."
        case .ticket(let problem): sentence(problem)
        case .otherBrandModel(let name, let brand):
            "\(name[language]) is geen model van \(brand.name): één lead, één merk."
        case .otherMarketModel(let name):
            "\(name[language]) wordt niet verkocht in het land van de klant."
        case .requestNotOffered(.keepMeInformed, let models):
            "Al te bestellen: \(list(models)). Stel een offerte of een proefrit voor."
        case .requestNotOffered(.testDrive, let models):
            "Geen proefrit mogelijk: \(list(models)). Stel een offerte voor."
        case .requestNotOffered(.quote, let models):
            "Nog niet te bestellen: \(list(models)). Stel „Hou me op de hoogte” voor."
        case .dealerNameMissing:
            "Het verkooppunt ligt elders: zet de naam in de opmerking."
        case .firstConsentMissing:
            "Stel de klant de eerste vraag: contact houden, ja of nee?"
        case .emailNotRead: "De klant leest eerst zijn e-mailadres op het scherm."
        default: ""
        }
    }

    func sentence(_ problem: TicketProblem) -> String {
        switch problem {
        case .empty: "De code is leeg: scan ze opnieuw."
        case .tooLong(let most, let found):
            "Deze code is te lang (\(found) tekens, hoogstens \(most)): vul zelf in."
        case .controlCharacter(let character):
            "Deze code bevat een verboden teken (\(character)): niets is overgenomen. Vul zelf in."
        case .unreadable: "De scanner verloor tekens: scan opnieuw, of vul zelf in."
        case .unknownForm: "Dit is geen bekend ticket: vul zelf in."
        case .truncated: "De code is niet volledig: scan ze opnieuw."
        case .nested: "In deze code zit een kaart in een kaart: niets is overgenomen."
        case .malformed: "Deze code is beschadigd: scan opnieuw, of vul zelf in."
        case .nothingUsable: "Het ticket zegt hier niets bruikbaars: vul zelf in."
        case .numberUnknown(let number):
            "Ticket \(number) staat niet in de lijst: vul zelf in."
        }
    }
}
