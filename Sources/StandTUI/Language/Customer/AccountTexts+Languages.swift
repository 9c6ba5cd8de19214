import JourneyEngine

extension AccountTexts {
    static let french = AccountTexts(
        heading: {
            switch $0 {
            case .notAsked: "Pas encore de compte"
            case .asked: "Compte demandé"
            case .mailed: "E-mail d'activation envoyé"
            case .activated: "Compte activé"
            }
        },
        name: "Nom", kind: "Client", company: "Société", email: "E-mail", mobile: "GSM",
        town: "Localité", centralID: "N° central", centralIDLater: "attribué à la synchronisation",
        tellThem: {
            "À dire au client: « Vous recevrez un e-mail à l'adresse \($0) pour activer "
                + "votre compte; vous y retrouverez votre configuration. »"
        },
        goOn: "continuer", edit: "modifier", editLetter: "M",
        consents: "consentements", consentsLetter: "C",
        receipt: "reçu", wholeReceipt: "reçu des consentements",
        saveReceiptAs: "Enregistrer le reçu des consentements sous (.pdf ou .txt):")

    static let dutch = AccountTexts(
        heading: {
            switch $0 {
            case .notAsked: "Nog geen account"
            case .asked: "Account aangevraagd"
            case .mailed: "Activeringsmail verstuurd"
            case .activated: "Account geactiveerd"
            }
        },
        name: "Naam", kind: "Klant", company: "Bedrijf", email: "E-mail", mobile: "Gsm",
        town: "Gemeente", centralID: "Centraal nr.", centralIDLater: "volgt na synchronisatie",
        tellThem: {
            "Zeg aan de klant: \"U krijgt een e-mail op \($0) om uw account te activeren; daar "
                + "vindt u uw configuratie terug.\""
        },
        goOn: "verder", edit: "wijzigen", editLetter: "W",
        consents: "toestemmingen", consentsLetter: "T",
        receipt: "bewijs", wholeReceipt: "bewijs van de toestemmingen",
        saveReceiptAs: "Het bewijs van de toestemmingen bewaren onder (.pdf of .txt):")

    static let german = AccountTexts(
        heading: {
            switch $0 {
            case .notAsked: "Noch kein Konto"
            case .asked: "Konto beantragt"
            case .mailed: "Aktivierungsmail verschickt"
            case .activated: "Konto aktiviert"
            }
        },
        name: "Name", kind: "Kunde", company: "Firma", email: "E-Mail", mobile: "Handy",
        town: "Ort", centralID: "Zentralnummer", centralIDLater: "folgt",
        tellThem: {
            "Sagen Sie dem Kunden: „Sie erhalten eine E-Mail an \($0), um Ihr Konto zu aktivieren; "
                + "dort finden Sie Ihre Konfiguration wieder.“"
        },
        goOn: "weiter", edit: "ändern", editLetter: "A",
        consents: "Einwilligungen", consentsLetter: "E",
        receipt: "Beleg", wholeReceipt: "Beleg der Einwilligungen",
        saveReceiptAs: "Den Beleg der Einwilligungen sichern unter (.pdf oder .txt):")

    static let english = AccountTexts(
        heading: {
            switch $0 {
            case .notAsked: "No account yet"
            case .asked: "Account requested"
            case .mailed: "Activation email sent"
            case .activated: "Account activated"
            }
        },
        name: "Name", kind: "Customer", company: "Company", email: "Email", mobile: "Mobile",
        town: "Town", centralID: "Central no.", centralIDLater: "to follow",
        tellThem: {
            "Tell the customer: \"You will get an email at \($0) to activate your account; you "
                + "will find your configuration there.\""
        },
        goOn: "go on", edit: "edit", editLetter: "E",
        consents: "consents", consentsLetter: "C",
        receipt: "receipt", wholeReceipt: "receipt of the consents",
        saveReceiptAs: "Save the receipt of the consents under (.pdf or .txt):")
}
