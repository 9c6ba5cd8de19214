import JourneyEngine

/// What is wrong, odd or in the way, in Dutch.
struct DutchSentences: Sentences {
    let language = Language.dutch

    func sentence(_ problem: ValueProblem) -> String {
        switch problem {
        case .empty: "Verplicht."
        case .tooShort(let least, let found): "Te kort: \(found) in plaats van minstens \(least)."
        case .tooLong(let most, let found): "Te lang: \(found), hoogstens \(most)."
        case .invisibleCharacter: "Er zit een onzichtbaar teken in: typ dit veld opnieuw."
        case .character(let character): "Het teken \"\(character)\" hoort hier niet: haal het weg."
        case .differsInCapitals: "Alleen de hoofdletters verschillen van de eerste e-mail."
        case .differs: "De twee e-mailadressen verschillen: lees ze na met de klant."
        case .notADate: "Dat is geen datum, zoals 15-01-2026."
        case .notAnAmount: "Dat is geen bedrag, zoals 250,00."
        case .geniusForm: "Een id is TA en vijf letters of cijfers, zoals TA48213."
        case .emailMissingAt: "De @ ontbreekt, zoals in naam@voorbeeld.be."
        case .emailSeveralAts: "Er staan meerdere @: hou er één."
        case .emailNothingBeforeAt: "De naam voor de @ ontbreekt."
        case .emailNothingAfterAt: "Het domein na de @ ontbreekt, zoals gmail.com."
        case .emailMissingDot: "Er ontbreekt een punt na de @, zoals in gmail.com."
        case .emailDoubleDot: "Er staan twee punten na elkaar: hou er één."
        case .emailDotAtEdge: "Een punt vooraan of achteraan is te veel: haal hem weg."
        case .emailSpace: "Er staat een spatie in het adres: haal ze weg."
        case .emailComma: "Er staat een komma in het adres: wellicht een punt."
        case .emailDomain(let part):
            "\"\(part)\" kan geen domein zijn: lees na wat achter de @ staat."
        case .mobileDigits(let expected, let found):
            "Er zijn \(expected) cijfers nodig na het landnummer, het zijn er \(found)."
        case .mobileStart(let expected, let found):
            "Een gsm begint hier met \(expected), niet met \(found)."
        case .phoneLength(let least, let most, let found):
            "Er zijn \(least) tot \(most) cijfers nodig, het zijn er \(found)."
        case .phoneLeadingZero: "In Luxemburg geen 0 vooraan: haal ze weg."
        case .phonePlusMissing: "Een ander land schrijf je met + en het landnummer, zoals +31…"
        case .vatDigits(let expected, let found):
            "Er zijn \(expected) cijfers nodig, het zijn er \(found)."
        case .vatFirstDigit(let found): "Een Belgisch nummer begint met 0 of 1, niet met \(found)."
        case .vatCheckDigits(_, let found):
            "De laatste twee cijfers (\(found)) kloppen niet: er is een cijfer fout. Lees het na."
        case .vatCountry(let found): "\(found) kan hier niet: alleen BE of LU."
        case .postalDigits(let expected, let found):
            "Een postcode heeft \(expected) cijfers, het zijn er \(found)."
        case .postalRange(let first, let last): "Een postcode loopt van \(first) tot \(last)."
        case .vinLength(let expected, let found):
            "Een chassisnummer heeft \(expected) tekens, het zijn er \(found)."
        case .vinLetter(let letter):
            "Een chassisnummer heeft geen \(letter): wellicht een 1 of een 0."
        case .vinCheckDigit(let expected, let found):
            "Het 9e teken zou \(expected) moeten zijn, niet \(found): lees na."
        case .nameWithoutLetter: "Een naam heeft minstens één letter."
        case .countryUnknown(let found):
            "\"\(found)\" is geen bekend land: typ de naam of de twee letters."
        }
    }

    func sentence(_ warning: ValueWarning) -> String {
        switch warning {
        case .emailSlip(_, let likely): "Misschien \(likely)?"
        case .emailCapitals: "Hoofdletters in een adres zijn zeldzaam: lees na."
        case .emailCharacter(let character): "\"\(character)\" is zeldzaam in een adres: lees na."
        case .mobileUnassigned(let start): "Gsm-nummers met \(start) bestaan vandaag niet: lees na."
        case .mobileUnusual(let start): "Een Luxemburgse gsm met \(start) is zeldzaam: lees na."
        case .phoneForeign: "Nummer van een ander land: dat mag."
        case .vatToComplete: "Voorlopig nummer: de dealer vult het aan."
        case .vatOtherCountry(let found): "Nummer van het andere land (\(found)): dat mag."
        case .vatAllZeros: "Een nummer met alleen nullen is van niemand: lees na."
        case .postalCodeUnknown: "Deze code staat niet in de tabel: lees na; ze wordt aanvaard."
        case .nameCharacter(let character): "\"\(character)\" is zeldzaam in een naam: lees na."
        case .knownHere: "Een klant van dit toestel heeft hetzelfde: zoek en koppel hem."
        case .ticketValueLeft: "Het ticket geeft hier iets onbruikbaars: vraag het aan de bezoeker."
        case .charactersDropped(let count): "\(count) onleesbare tekens zijn weggelaten."
        }
    }

    func sentence(_ obstacle: Obstacle, naming: (String) -> String) -> String {
        switch obstacle {
        case .trim(let ids): "Vraagt uitvoering \(list(ids, naming))."
        case .engine(let ids): "Vraagt motor \(list(ids, naming))."
        case .requires(let ids): "Vraagt ook: \(list(ids, naming))."
        case .excludedBy(let ids): "Gaat niet samen met: \(list(ids, naming))."
        case .standardOn(let id): "Standaard op \(naming(id))."
        case .inPack(let id): "Zit in \(naming(id))."
        case .neededBy(let ids): "Nodig voor: \(list(ids, naming))."
        }
    }
}
