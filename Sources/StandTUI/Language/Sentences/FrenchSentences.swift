import JourneyEngine

/// What is wrong, odd or in the way, in French.
struct FrenchSentences: Sentences {
    let language = Language.french

    func sentence(_ problem: ValueProblem) -> String {
        switch problem {
        case .empty: "À remplir."
        case .tooShort(let least, let found): "Trop court: \(found) au lieu de \(least) au moins."
        case .tooLong(let most, let found): "Trop long: \(found), au plus \(most)."
        case .invisibleCharacter: "Il y a un caractère invisible: retapez ce champ."
        case .character(let character):
            "Le caractère « \(character) » n'a pas sa place ici: enlevez-le."
        case .differsInCapitals: "Seules les majuscules diffèrent du premier e-mail."
        case .differs: "Les deux e-mails diffèrent: relisez-les avec le client."
        case .notADate: "Ce n'est pas une date, comme 15/01/2026."
        case .notAnAmount: "Ce n'est pas un montant, comme 250,00."
        case .geniusForm: "Un identifiant s'écrit TA et cinq lettres ou chiffres, comme TA48213."
        case .emailMissingAt: "Il manque le @, comme dans nom@exemple.be."
        case .emailSeveralAts: "Il y a plusieurs @: gardez-en un."
        case .emailNothingBeforeAt: "Il manque le nom devant le @."
        case .emailNothingAfterAt: "Il manque le domaine après le @, comme gmail.com."
        case .emailMissingDot: "Il manque un point après le @, comme dans gmail.com."
        case .emailDoubleDot: "Il y a deux points de suite: gardez-en un."
        case .emailDotAtEdge: "Un point au début ou à la fin est de trop: enlevez-le."
        case .emailSpace: "Il y a un espace dans l'adresse: enlevez-le."
        case .emailComma: "Il y a une virgule dans l'adresse: sans doute un point."
        case .emailDomain(let part): "« \(part) » ne peut pas être un domaine: relisez après le @."
        case .mobileDigits(let expected, let found):
            "Il faut \(expected) chiffres après l'indicatif, il y en a \(found)."
        case .mobileStart(let expected, let found):
            "Un GSM commence ici par \(expected), pas par \(found)."
        case .phoneLength(let least, let most, let found):
            "Il faut de \(least) à \(most) chiffres, il y en a \(found)."
        case .phoneLeadingZero: "Au Luxembourg, pas de 0 devant: enlevez-le."
        case .phonePlusMissing: "Un autre pays s'écrit avec + et son indicatif, comme +33…"
        case .vatDigits(let expected, let found):
            "Il faut \(expected) chiffres, il y en a \(found)."
        case .vatFirstDigit(let found): "Un numéro belge commence par 0 ou 1, pas par \(found)."
        case .vatCheckDigits(_, let found):
            "Les deux derniers chiffres (\(found)) ne correspondent pas: relisez-le."
        case .vatCountry(let found): "\(found) n'est pas accepté ici: BE ou LU seulement."
        case .postalDigits(let expected, let found):
            "Un code postal a \(expected) chiffres, il y en a \(found)."
        case .postalRange(let first, let last): "Un code postal va de \(first) à \(last)."
        case .vinLength(let expected, let found):
            "Un numéro de châssis a \(expected) caractères, il y en a \(found)."
        case .vinLetter(let letter):
            "Un numéro de châssis n'a pas de \(letter): sans doute un 1 ou un 0."
        case .vinCheckDigit(let expected, let found):
            "Le 9e caractère devrait être \(expected), pas \(found): relisez."
        case .nameWithoutLetter: "Un nom a au moins une lettre."
        case .countryUnknown(let found):
            "« \(found) » n'est pas un pays connu: tapez son nom ou ses deux lettres."
        }
    }

    func sentence(_ warning: ValueWarning) -> String {
        switch warning {
        case .emailSlip(_, let likely): "Peut-être \(likely)?"
        case .emailCapitals: "Des majuscules dans une adresse sont rares: relisez-la."
        case .emailCharacter(let character):
            "« \(character) » est rare dans une adresse: relisez-la."
        case .mobileUnassigned(let start):
            "Les GSM en \(start) ne sont pas attribués aujourd'hui: relisez-le."
        case .mobileUnusual(let start): "Un GSM luxembourgeois en \(start) est rare: relisez-le."
        case .phoneForeign: "Numéro d'un autre pays: c'est accepté."
        case .vatToComplete: "Numéro provisoire: le point de vente le complétera."
        case .vatOtherCountry(let found): "Numéro de l'autre pays (\(found)): c'est accepté."
        case .vatAllZeros: "Un numéro tout en zéros n'est à personne: relisez-le."
        case .postalCodeUnknown: "Ce code n'est pas dans la table: relisez-le; il est accepté."
        case .nameCharacter(let character): "« \(character) » est rare dans un nom: relisez-le."
        case .knownHere: "Un client de ce poste a déjà la même donnée: cherchez-le et liez-le."
        case .ticketValueLeft: "Le billet donne une valeur inutilisable ici: demandez au visiteur."
        case .charactersDropped(let count): "\(count) caractères illisibles ont été enlevés."
        }
    }

    func sentence(_ obstacle: Obstacle, naming: (String) -> String) -> String {
        switch obstacle {
        case .trim(let ids): "Demande la finition \(list(ids, naming))."
        case .engine(let ids): "Demande le moteur \(list(ids, naming))."
        case .requires(let ids): "Demande aussi: \(list(ids, naming))."
        case .excludedBy(let ids): "Ne va pas avec: \(list(ids, naming))."
        case .standardOn(let id): "De série sur \(naming(id))."
        case .inPack(let id): "Compris dans \(naming(id))."
        case .neededBy(let ids): "Nécessaire pour: \(list(ids, naming))."
        }
    }
}
