import JourneyEngine

extension FrenchSentences {
    /// Why a lead doesn't go on like this.
    func leadSentence(_ reason: Reason) -> String {
        switch reason {
        case .journeyOpen:
            "Un parcours est ouvert: continuez-le en lead (client pressé), ou mettez-le de côté."
        case .leadOpen: "Un lead est ouvert: confirmez-le ou abandonnez-le d'abord."
        case .journeyFirst: "Aucun parcours n'est ouvert: commencez un lead."
        case .leadFirst: "Commencez d'abord un lead, avec son motif."
        case .leadUnconfirmed: "Confirmez d'abord ce lead."
        case .nothingScanned: "Aucun billet à annuler."
        case .ticket(let problem): sentence(problem)
        case .otherBrandModel(let name, let brand):
            "\(name[language]) n'est pas un modèle \(brand.name): un lead, une marque."
        case .otherMarketModel(let name):
            "\(name[language]) n'est pas vendu dans le pays du client."
        case .requestNotOffered(.keepMeInformed, let models):
            "Déjà commandable: \(list(models)). Proposez une offre ou un essai."
        case .requestNotOffered(.testDrive, let models):
            "Pas d'essai possible: \(list(models)). Proposez une offre."
        case .requestNotOffered(.quote, let models):
            "Pas encore commandable: \(list(models)). Proposez « Tenez-moi informé »."
        case .dealerNameMissing:
            "Le point de vente est ailleurs: notez son nom dans le commentaire."
        case .firstConsentMissing:
            "Posez la première question au client: rester en contact, oui ou non?"
        case .emailNotRead: "Le client doit d'abord lire son e-mail à l'écran."
        default: ""
        }
    }

    func sentence(_ problem: TicketProblem) -> String {
        switch problem {
        case .empty: "Le code est vide: scannez-le encore."
        case .tooLong(let most, let found):
            "Ce code est trop long (\(found) caractères, \(most) au plus): encodez à la main."
        case .controlCharacter(let character):
            "Caractère interdit dans le code (\(character)): rien n'est repris. Encodez à la main."
        case .unreadable: "Le scanner a perdu des caractères: scannez encore, ou encodez à la main."
        case .unknownForm: "Ce n'est pas un billet connu: encodez à la main."
        case .truncated: "Le code est incomplet: scannez-le encore."
        case .nested: "Ce code contient une carte dans une carte: rien n'est repris."
        case .malformed: "Ce code est abîmé: scannez-le encore, ou encodez à la main."
        case .nothingUsable: "Le billet ne dit rien d'utile ici: encodez à la main."
        case .numberUnknown(let number):
            "Le billet \(number) n'est pas dans la liste: encodez à la main."
        }
    }
}
