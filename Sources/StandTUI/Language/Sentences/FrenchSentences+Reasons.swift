import JourneyEngine

extension FrenchSentences {
    func sentence(_ reason: Reason, _ details: ReasonDetails) -> String {
        switch reason {
        case .value: details.problem
        case .notAChoice(let found, let choices):
            "« \(found) » n'est pas possible ici. Choix: \(choices.joined(separator: ", "))."
        case .notARange: "Les deux bornes sont à donner, la plus petite d'abord."
        case .unknown(let id): "« \(id) » n'existe pas dans le catalogue. Choisissez dans la liste."
        case .signInFirst: "Connectez-vous d'abord avec votre identifiant."
        case .chooseBrandFirst: "Choisissez d'abord la marque."
        case .beginFirst: "Commencez d'abord une offre: pays et langue."
        case .searchFirst: "Cherchez d'abord le client: il existe peut-être déjà."
        case .customerFirst: "Choisissez ou créez d'abord le client."
        case .contactMissing: "La société n'a pas de contact: ajoutez le visiteur."
        case .consentUnanswered(let purpose):
            "Il reste une question à poser au client: \(ConsentTexts.french.short(purpose))."
        case .accountNotAsked: "Créez d'abord le compte du client."
        case .modelFirst: "Choisissez d'abord le modèle."
        case .trimFirst: "Choisissez d'abord la finition."
        case .engineFirst: "Choisissez d'abord le moteur."
        case .confirmFirst: "Confirmez d'abord la configuration."
        case .dealerFirst: "Choisissez d'abord le point de vente."
        case .basketFirst: "Passez d'abord par le panier."
        case .quoteFirst: "Faites d'abord une offre."
        case .disconnectFirst: "Terminez d'abord avec le client en cours."
        case .abandonInstead: "Aucune offre n'a été faite: abandonnez le parcours, avec un motif."
        case .accountAskedAlready: "Le compte est déjà demandé: continuez."
        case .linkedAlready: "Ce client est déjà lié: continuez."
        case .contactNotNeeded: "Ce client a déjà un contact."
        case .configurationConfirmed: "La configuration est confirmée: rouvrez-la pour la changer."
        case .nothingToReopen: "Il n'y a pas de configuration confirmée à rouvrir."
        case .nothingToResume: "Il n'y a pas de parcours à vous à reprendre ici."
        case .nothingUnsent: "Toutes les offres sont traitées: il ne reste rien à envoyer."
        case .notEntitled(let brand):
            "Votre licence ne comprend pas \(brand.name). Choisissez une autre marque."
        case .leadsOnly(let brand): "\(brand.name) prend des leads seulement: pas d'offre au salon."
        case .diskTooFull:
            "Le disque est presque plein: pas de nouveau parcours. Appelez le superviseur."
        case .wouldLose: "Ce changement efface: \(details.losses). Le faire quand même?"
        case .journeyOpen, .leadOpen, .journeyFirst, .leadFirst, .leadUnconfirmed,
            .nothingScanned, .ticket, .otherBrandModel, .otherMarketModel, .requestNotOffered,
            .dealerNameMissing, .firstConsentMissing, .emailNotRead:
            leadSentence(reason)
        case .unknownCustomer: "Ce client n'est plus sur ce poste. Cherchez-le encore une fois."
        case .kindContradictsCompanyCar:
            "Voiture de société et particulier ne vont pas ensemble: corrigez l'un des deux."
        case .noConsentText:
            "Le texte de ce consentement manque dans les données. Appelez le superviseur."
        case .notOrderableYet(let model):
            "\(model[language]) ne peut pas encore être commandé: proposez « tenez-moi informé »."
        case .unavailable(let why): "Pas disponible: \(why[language])."
        case .noDimensions: "Ce modèle n'a pas de dimensions à filtrer: passez."
        case .noBodyFits: "Aucune carrosserie n'a ces dimensions: élargissez les mesures."
        case .impossible(let name, _): "\(name[language]): impossible ainsi. \(details.obstacles)"
        case .otherDealer(let dealer, let brand):
            "\(dealer) ne vend pas \(brand.name) dans ce pays. Choisissez dans la liste."
        case .hiddenByHouseRule(let dealer):
            "\(dealer) n'est pas proposé au salon. Choisissez dans la liste."
        case .noPromoCodes(let brand): "\(brand.name) n'a pas de code promo."
        case .wrongPromoCode: "Ce code n'est pas valable. Le prix ne change pas."
        case .noCodeToRemove: "Le panier ne contient pas de code promo."
        case .voucherGrantedAlready: "Ce client a déjà son bon: le code ne s'ajoute pas."
        case .anotherOffer: "Ce client a déjà une offre. A-t-il demandé une autre offre?"
        case .quoteUnsent: "Une offre n'est pas envoyée. Envoyez-la, ou dites pourquoi pas."
        case .quoteReplaced(let number):
            "Cette offre a été remplacée par la \(number). Envoyez celle-là."
        case .waitsToBeSent:
            "Cette offre attend déjà son envoi. Pour l'envoyer deux fois, donnez un motif."
        case .sentAlready: "Cette offre est déjà partie. Pour la renvoyer, donnez un motif."
        }
    }
}
