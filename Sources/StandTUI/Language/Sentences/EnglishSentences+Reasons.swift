import JourneyEngine

extension EnglishSentences {
    func sentence(_ reason: Reason, _ details: ReasonDetails) -> String {
        switch reason {
        case .value: details.problem
        case .notAChoice(let found, let choices):
            "\"\(found)\" is not possible here. Choose from: \(choices.joined(separator: ", "))."
        case .notARange: "Give both ends of the range, the smaller first."
        case .unknown(let id): "\"\(id)\" is not in the catalogue. Choose from the list."
        case .signInFirst: "Sign in with your id first."
        case .chooseBrandFirst: "Choose the brand first."
        case .beginFirst: "Begin a quote first: country and language."
        case .searchFirst: "Search for the customer first: they may be known already."
        case .customerFirst: "Choose or create the customer first."
        case .contactMissing: "The company has no contact person: add the visitor."
        case .consentUnanswered(let purpose):
            "One question is still open for the customer: \(ConsentTexts.english.short(purpose))."
        case .accountNotAsked: "Create the customer's account first."
        case .modelFirst: "Choose the model first."
        case .trimFirst: "Choose the trim first."
        case .engineFirst: "Choose the engine first."
        case .confirmFirst: "Confirm the configuration first."
        case .dealerFirst: "Choose the dealer first."
        case .basketFirst: "Go through the basket first."
        case .quoteFirst: "Make a quote first."
        case .disconnectFirst: "Finish with the present customer first."
        case .abandonInstead: "No quote was made: abandon the journey, with a reason."
        case .accountAskedAlready: "The account is asked for already: go on."
        case .linkedAlready: "This customer is linked already: go on."
        case .contactNotNeeded: "This customer has a contact person already."
        case .configurationConfirmed: "The configuration is confirmed: reopen it to change it."
        case .nothingToReopen: "There is no confirmed configuration to reopen."
        case .nothingToResume: "No journey of yours is set aside here."
        case .nothingUnsent: "All quotes are dealt with: there is nothing to send."
        case .notEntitled(let brand):
            "Your licence does not cover \(brand.name). Choose another brand."
        case .leadsOnly(let brand): "\(brand.name) takes leads only: no quote at the show."
        case .diskTooFull: "The disk is nearly full: no new journey. Call the supervisor."
        case .wouldLose: "This change drops: \(details.losses). Continue anyway?"
        case .journeyOpen, .leadOpen, .journeyFirst, .leadFirst, .leadUnconfirmed,
            .nothingScanned, .ticket, .otherBrandModel, .otherMarketModel, .requestNotOffered,
            .dealerNameMissing, .firstConsentMissing, .emailNotRead:
            leadSentence(reason)
        case .unknownCustomer: "This customer is no longer on this terminal. Search once more."
        case .kindContradictsCompanyCar:
            "A company car and a private customer do not go together: change one of them."
        case .noConsentText:
            "The text of this consent is missing from the data. Call the supervisor."
        case .notOrderableYet(let model):
            "\(model[language]) can't be ordered yet: offer \"keep me informed\"."
        case .unavailable(let why): "Not available: \(why[language])."
        case .noDimensions: "This model has no dimensions to filter by: skip."
        case .noBodyFits: "No body has these dimensions: widen the ranges."
        case .impossible(let name, _):
            "\(name[language]): not possible like this. \(details.obstacles)"
        case .otherDealer(let dealer, let brand):
            "\(dealer) does not sell \(brand.name) in this country. Choose from the list."
        case .hiddenByHouseRule(let dealer):
            "\(dealer) is not offered at the show. Choose from the list."
        case .noPromoCodes(let brand): "\(brand.name) has no promo code."
        case .wrongPromoCode: "This code is not valid. The price does not change."
        case .noCodeToRemove: "No promo code stands in the basket."
        case .voucherGrantedAlready: "This customer has the voucher already: the code is not added."
        case .anotherOffer:
            "This customer has a quote already. Did the customer ask for another offer?"
        case .quoteUnsent: "A quote is not sent. Send it, or say why not."
        case .quoteReplaced(let number):
            "This quote was replaced by \(number). Send that one."
        case .waitsToBeSent:
            "This quote is already waiting to be sent. To send it twice, give a reason."
        case .sentAlready: "This quote has gone out already. To send it again, give a reason."
        }
    }
}
