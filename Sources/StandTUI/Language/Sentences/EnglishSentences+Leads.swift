import JourneyEngine

extension EnglishSentences {
    /// Why a lead doesn't go on like this.
    func leadSentence(_ reason: Reason) -> String {
        switch reason {
        case .journeyOpen:
            "A journey is open: go on with it as a lead (in a hurry), or set it aside."
        case .leadOpen: "A lead is open: confirm or abandon it first."
        case .journeyFirst: "No journey is open: begin a lead."
        case .leadFirst: "Begin a lead first, with its reason."
        case .leadUnconfirmed: "Confirm this lead first."
        case .nothingScanned: "There is no ticket to take back."
        case .ticket(let problem): sentence(problem)
        case .otherBrandModel(let name, let brand):
            "\(name[language]) is no model of \(brand.name): one lead, one brand."
        case .otherMarketModel(let name):
            "\(name[language]) is not sold in the customer's country."
        case .requestNotOffered(.keepMeInformed, let models):
            "Can be ordered already: \(list(models)). Offer a quote or a test drive."
        case .requestNotOffered(.testDrive, let models):
            "No test drive: \(list(models)). Offer a quote."
        case .requestNotOffered(.quote, let models):
            "Can't be ordered yet: \(list(models)). Offer \"keep me informed\"."
        case .dealerNameMissing:
            "The dealer is elsewhere: write its name in the comment."
        case .firstConsentMissing:
            "Ask the customer the first question: staying in contact, yes or no?"
        case .emailNotRead: "The customer reads the email address on the screen first."
        default: ""
        }
    }

    func sentence(_ problem: TicketProblem) -> String {
        switch problem {
        case .empty: "The code is empty: scan it again."
        case .tooLong(let most, let found):
            "This code is too long (\(found) characters, at most \(most)): type it in."
        case .controlCharacter(let character):
            "This code has a forbidden character (\(character)): nothing was taken. Type it in."
        case .unreadable: "The scanner lost characters: scan again, or type it in."
        case .unknownForm: "This is no ticket we know: type it in."
        case .truncated: "The code is not complete: scan it again."
        case .nested: "This code has a card within a card: nothing was taken."
        case .malformed: "This code is damaged: scan again, or type it in."
        case .nothingUsable: "The ticket says nothing of use here: type it in."
        case .numberUnknown(let number):
            "Ticket \(number) is not in the list: type it in."
        }
    }
}
