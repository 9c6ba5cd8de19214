import JourneyEngine

extension LeadTexts {
    static let french = LeadTexts(
        title: "LEAD", why: "Pourquoi un lead plutôt qu'une offre?",
        reasons: [
            .noTime: "Le client n'a pas le temps", .toolDown: "L'outil principal est en panne",
            .kmi: "Tenez-moi informé",
        ],
        reasonDetails: [
            .noTime: "moins d'une minute, le point de vente rappelle",
            .toolDown: "le lead est noté ici et part dès que possible",
            .kmi: "modèle pas encore commandable, aucun point de vente n'est dérangé",
        ],
        ticketHeading: "Ticket du salon",
        ticketHint:
            "Avec l'accord du client, scannez le code: nom, e-mail et code postal se mettent.",
        ticketRead: "Un ticket a été lu.",
        agree: "Le client est-il d'accord que ses données soient reprises?",
        goOnByHand: "Sans ticket, on encode: c'est tout aussi bien.",
        declineShort: "sans ticket", toForm: "formulaire",
        labels: [
            .kind: "Type", .title: "Civilité", .email: "E-mail", .country: "Pays",
            .postalCode: "CP du client", .company: "Société", .models: "Modèles", .cta: "Souhait",
            .lastName: "Nom", .firstName: "Prénom", .mobile: "GSM", .whenToBuy: "Achat dans",
            .tradeIn: "Reprise", .pointOfSale: "Vente par", .comment: "Commentaire",
            .language: "Langue",
        ],
        kinds: ["particulier", "société"], titles: ["M.", "Mme", "sans"],
        requests: [.quote: "offre", .testDrive: "essai", .keepMeInformed: "être informé"],
        purchases: ["0–3 mois", "3–6", "6–12", "après", "ne sait"],
        filledByTicket: { "Ticket: \($0)" }, undoTicket: "annuler le ticket",
        ticketShort: "ticket", confirmShort: "terminer",
        otherDealer: "ailleurs: nom dans le commentaire",
        notAsked: "non demandé", leaveUnasked: "ne pas demander",
        consentsShort: "consentements", otherCountry: "autre", tick: "cocher",
        meant: { "Peut-être \($0)? F2 corrige l'e-mail." },
        counter: { "\($0)   \($1) touches" },
        known: { "Déjà connu ici (\($0)), même champ: \($1). On peut continuer." },
        readHeading: "Le client lit son adresse:", readHint: "Juste? Alors le lead est enregistré.",
        rightShort: "juste, enregistrer", correctShort: "corriger",
        thanks: "Merci! Demande enregistrée.", recorded: { "Prise en \($0)." },
        newRequest: "Nouvelle demande", fullOffer: "Une offre complète pour ce client",
        home: "Accueil", today: { "Vos leads aujourd'hui: \($0)" },
        hurried: "Client pressé: continuer en lead", abandon: "Abandonner ce lead",
        hurriedShort: "pressé")
}
