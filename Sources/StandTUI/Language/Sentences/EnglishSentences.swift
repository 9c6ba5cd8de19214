import JourneyEngine

/// What is wrong, odd or in the way, in English.
struct EnglishSentences: Sentences {
    let language = Language.english

    func sentence(_ problem: ValueProblem) -> String {
        switch problem {
        case .empty: "Required."
        case .tooShort(let least, let found): "Too short: \(found) instead of at least \(least)."
        case .tooLong(let most, let found): "Too long: \(found), at most \(most)."
        case .invisibleCharacter: "There is an invisible character in it: type this field again."
        case .character(let character):
            "The character \"\(character)\" has no place here: take it out."
        case .differsInCapitals: "Only the capitals differ from the first email."
        case .differs: "The two emails differ: check them with the customer."
        case .notADate: "That is no date, such as 15/01/2026."
        case .notAnAmount: "That is no amount, such as 250.00."
        case .geniusForm: "An id is TA and five letters or digits, such as TA48213."
        case .emailMissingAt: "The @ is missing, as in name@example.be."
        case .emailSeveralAts: "There are several @: keep one."
        case .emailNothingBeforeAt: "The name before the @ is missing."
        case .emailNothingAfterAt: "The domain after the @ is missing, such as gmail.com."
        case .emailMissingDot: "A dot is missing after the @, as in gmail.com."
        case .emailDoubleDot: "There are two dots in a row: keep one."
        case .emailDotAtEdge: "A dot at the start or the end is too much: take it out."
        case .emailSpace: "There is a space in the address: take it out."
        case .emailComma: "There is a comma in the address: a dot, perhaps."
        case .emailDomain(let part): "\"\(part)\" can't be a domain: read over what follows the @."
        case .mobileDigits(let expected, let found):
            "It takes \(expected) digits after the country code, there are \(found)."
        case .mobileStart(let expected, let found):
            "A mobile starts with \(expected) here, not with \(found)."
        case .phoneLength(let least, let most, let found):
            "It takes \(least) to \(most) digits, there are \(found)."
        case .phoneLeadingZero: "No leading 0 in Luxembourg: take it out."
        case .phonePlusMissing: "Another country is written with + and its code, such as +33…"
        case .vatDigits(let expected, let found): "It takes \(expected) digits, there are \(found)."
        case .vatFirstDigit(let found): "A Belgian number starts with 0 or 1, not with \(found)."
        case .vatCheckDigits(_, let found):
            "The last two digits (\(found)) do not fit: one digit is wrong. Check it."
        case .vatCountry(let found): "\(found) is not taken here: BE or LU only."
        case .postalDigits(let expected, let found):
            "A postal code has \(expected) digits, there are \(found)."
        case .postalRange(let first, let last): "A postal code lies between \(first) and \(last)."
        case .vinLength(let expected, let found):
            "A chassis number has \(expected) characters, there are \(found)."
        case .vinLetter(let letter): "A chassis number has no \(letter): a 1 or a 0, perhaps."
        case .vinCheckDigit(let expected, let found):
            "The 9th character should be \(expected), not \(found): check it."
        case .nameWithoutLetter: "A name has at least one letter."
        case .countryUnknown(let found):
            "\"\(found)\" is no country we know: type its name or its two letters."
        }
    }

    func sentence(_ warning: ValueWarning) -> String {
        switch warning {
        case .emailSlip(_, let likely): "Perhaps \(likely)?"
        case .emailCapitals: "Capitals in an address are rare: check it."
        case .emailCharacter(let character): "\"\(character)\" is rare in an address: check it."
        case .mobileUnassigned(let start):
            "Mobiles with \(start) are not assigned today: check it."
        case .mobileUnusual(let start): "A Luxembourg mobile with \(start) is rare: check it."
        case .phoneForeign: "A number of another country: accepted."
        case .vatToComplete: "A placeholder: the dealer will complete it."
        case .vatOtherCountry(let found): "A number of the other country (\(found)): accepted."
        case .vatAllZeros: "A number of zeros only is nobody's: check it."
        case .postalCodeUnknown: "This code is not in the table: check it; it is accepted."
        case .nameCharacter(let character): "\"\(character)\" is rare in a name: check it."
        case .knownHere: "A customer of this terminal has the same: search and link them."
        case .ticketValueLeft: "The ticket has a value that can't be used here: ask the visitor."
        case .charactersDropped(let count): "\(count) unreadable characters were taken out."
        }
    }

    func sentence(_ obstacle: Obstacle, naming: (String) -> String) -> String {
        switch obstacle {
        case .trim(let ids): "Needs the trim \(list(ids, naming))."
        case .engine(let ids): "Needs the engine \(list(ids, naming))."
        case .requires(let ids): "Needs as well: \(list(ids, naming))."
        case .excludedBy(let ids): "Does not go with: \(list(ids, naming))."
        case .standardOn(let id): "Standard on \(naming(id))."
        case .inPack(let id): "Part of \(naming(id))."
        case .neededBy(let ids): "Needed for: \(list(ids, naming))."
        }
    }
}
