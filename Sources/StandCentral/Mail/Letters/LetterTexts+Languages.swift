extension LetterTexts {
    static let french = LetterTexts(
        greeting: { "Bonjour \($0)," }, regards: "Bien à vous,", team: { "L'équipe \($0)" },
        stand: "du stand", voucher: "Bon du salon",
        quoteSubject: { "Votre offre \($0) – \($1)" },
        quoteOpening: {
            "Merci de votre visite. Vous trouverez votre offre en annexe: \($0)."
        },
        quoteNotes: [
            "Avec le code, vous retrouvez votre configuration à la maison.",
            "Votre point de vente connaît cette offre et prendra contact avec vous. Il peut la "
                + "compléter: reprise, véhicules en stock, livraison.",
        ],
        accountSubject: "Votre compte",
        account: [
            "Vous avez demandé un compte sur notre stand. Il est lié à cette adresse e-mail.",
            "Pour l'activer, répondez simplement à ce message. Vous pourrez alors retravailler "
                + "votre configuration, la valider et la commander.",
            "Vous n'avez rien demandé? Alors ne faites rien: le compte reste inactif.",
        ],
        accountByLink: "Pour l'activer, ouvrez cette page et confirmez. Vous pourrez alors "
            + "retravailler votre configuration, la valider et la commander.",
        thanksSubject: "Merci de votre visite",
        thanks: [
            "Merci d'avoir pris le temps de passer sur notre stand.",
            "Une question après coup? Répondez à ce message, ou parlez-en à votre point de vente.",
        ],
        surveySubject: "Votre visite en trois questions",
        surveyOpening: "Vous étiez hier sur notre stand. Que pouvons-nous faire mieux?",
        surveyQuestions: [
            "1. Avons-nous répondu à vos questions?", "2. Avez-vous dû attendre?",
            "3. Que changeriez-vous?",
        ],
        surveyNotes: [
            "Répondez simplement à ce message, en quelques mots.",
            "Vous recevez cet e-mail parce que vous avez accepté de rester en contact. Pour ne "
                + "plus en recevoir, répondez «stop».",
        ])

    static let dutch = LetterTexts(
        greeting: { "Beste \($0)," }, regards: "Met vriendelijke groet,",
        team: { "Het team van \($0)" }, stand: "de stand", voucher: "Salonbon",
        quoteSubject: { "Uw offerte \($0) – \($1)" },
        quoteOpening: {
            "Bedankt voor uw bezoek. In bijlage vindt u uw offerte voor de \($0)."
        },
        quoteNotes: [
            "Met de code vindt u uw configuratie thuis terug.",
            "Uw dealer kent deze offerte en neemt contact met u op. Hij kan ze aanvullen: "
                + "overname, stockwagens, levering.",
        ],
        accountSubject: "Uw account",
        account: [
            "U vroeg op onze stand een account aan. Het hoort bij dit e-mailadres.",
            "Om het te activeren, beantwoordt u gewoon dit bericht. Daarna kunt u uw configuratie "
                + "herwerken, bevestigen en bestellen.",
            "Hebt u niets aangevraagd? Doe dan niets: het account blijft inactief.",
        ],
        accountByLink: "Om het te activeren, opent u deze pagina en bevestigt u. Daarna kunt u uw "
            + "configuratie herwerken, bevestigen en bestellen.",
        thanksSubject: "Bedankt voor uw bezoek",
        thanks: [
            "Bedankt dat u de tijd nam om bij ons op de stand langs te komen.",
            "Nog een vraag? Beantwoord dit bericht, of stel ze aan uw dealer.",
        ],
        surveySubject: "Uw bezoek in drie vragen",
        surveyOpening: "U was gisteren op onze stand. Wat kunnen wij beter doen?",
        surveyQuestions: [
            "1. Hebben wij uw vragen beantwoord?", "2. Hebt u moeten wachten?",
            "3. Wat zou u veranderen?",
        ],
        surveyNotes: [
            "Beantwoord gewoon dit bericht, in enkele woorden.",
            "U krijgt deze e-mail omdat u ermee instemde in contact te blijven. Wilt u er geen "
                + "meer, antwoord dan «stop».",
        ])

    static let german = LetterTexts(
        greeting: { "Guten Tag \($0)," }, regards: "Mit freundlichen Grüßen,",
        team: { "Ihr Team von \($0)" }, stand: "unserem Stand", voucher: "Messegutschein",
        quoteSubject: { "Ihr Angebot \($0) – \($1)" },
        quoteOpening: {
            "danke für Ihren Besuch. Im Anhang finden Sie Ihr Angebot für: \($0)."
        },
        quoteNotes: [
            "Mit dem Code finden Sie Ihre Konfiguration zu Hause wieder.",
            "Ihr Händler kennt dieses Angebot und meldet sich bei Ihnen. Er kann es ergänzen: "
                + "Inzahlungnahme, Lagerfahrzeuge, Lieferung.",
        ],
        accountSubject: "Ihr Konto",
        account: [
            "Sie haben an unserem Stand um ein Konto gebeten. Es gehört zu dieser E-Mail-Adresse.",
            "Um es zu aktivieren, antworten Sie einfach auf diese Nachricht. Danach können Sie "
                + "Ihre Konfiguration überarbeiten, bestätigen und bestellen.",
            "Sie haben um nichts gebeten? Dann tun Sie nichts: Das Konto bleibt inaktiv.",
        ],
        accountByLink: "Um es zu aktivieren, öffnen Sie diese Seite und bestätigen Sie. Danach "
            + "können Sie Ihre Konfiguration überarbeiten, bestätigen und bestellen.",
        thanksSubject: "Danke für Ihren Besuch",
        thanks: [
            "danke, dass Sie sich Zeit für unseren Stand genommen haben.",
            "Noch eine Frage? Antworten Sie auf diese Nachricht, oder fragen Sie Ihren Händler.",
        ],
        surveySubject: "Ihr Besuch in drei Fragen",
        surveyOpening: "Sie waren gestern an unserem Stand. Was können wir besser machen?",
        surveyQuestions: [
            "1. Haben wir Ihre Fragen beantwortet?", "2. Mussten Sie warten?",
            "3. Was würden Sie ändern?",
        ],
        surveyNotes: [
            "Antworten Sie einfach auf diese Nachricht, in wenigen Worten.",
            "Sie erhalten diese E-Mail, weil Sie zugestimmt haben, in Kontakt zu bleiben. Möchten "
                + "Sie keine mehr, antworten Sie «stop».",
        ])

    static let english = LetterTexts(
        greeting: { "Dear \($0)," }, regards: "Kind regards,", team: { "The \($0) team" },
        stand: "stand", voucher: "Show voucher",
        quoteSubject: { "Your quote \($0) – \($1)" },
        quoteOpening: {
            "Thank you for your visit. Your quote for the \($0) is attached."
        },
        quoteNotes: [
            "With the code you find your configuration again at home.",
            "Your dealer knows this quote and will get in touch with you. They can add to it: "
                + "trade-in, cars in stock, delivery.",
        ],
        accountSubject: "Your account",
        account: [
            "You asked for an account at our stand. It belongs to this email address.",
            "To activate it, simply reply to this message. You can then rework your "
                + "configuration, confirm it and order.",
            "You asked for nothing? Then do nothing: the account stays inactive.",
        ],
        accountByLink: "To activate it, open this page and confirm. You can then rework your "
            + "configuration, confirm it and order.",
        thanksSubject: "Thank you for your visit",
        thanks: [
            "Thank you for taking the time to visit our stand.",
            "A question after all? Reply to this message, or ask your dealer.",
        ],
        surveySubject: "Your visit in three questions",
        surveyOpening: "You were at our stand yesterday. What can we do better?",
        surveyQuestions: [
            "1. Did we answer your questions?", "2. Did you have to wait?",
            "3. What would you change?",
        ],
        surveyNotes: [
            "Simply reply to this message, in a few words.",
            "You get this email because you agreed to stay in contact. To get no more, reply "
                + "“stop”.",
        ])
}
