import JourneyEngine

extension SampleShow {
    static let consents = [
        ConsentText(
            purpose: .contact, version: "2026-01",
            title: LocalizedText(
                fr: "Rester en contact",
                nl: "In contact blijven",
                de: "In Kontakt bleiben",
                en: "Staying in touch"),
            text: LocalizedText(
                fr: "La marque et son importateur peuvent-ils vous tenir au courant de leurs "
                    + "nouveautés, de leurs offres et de leurs services, par e-mail, SMS, "
                    + "téléphone ou courrier ? L'offre que vous demandez aujourd'hui vous "
                    + "parvient aussi si vous répondez non. Vous pouvez changer d'avis à tout "
                    + "moment, gratuitement et sans donner de raison.",
                nl: "Mogen het merk en zijn invoerder u op de hoogte houden van nieuwe "
                    + "modellen, aanbiedingen en diensten, per e-mail, sms, telefoon of post? De "
                    + "offerte die u vandaag vraagt, krijgt u ook als u nee antwoordt. U kunt op "
                    + "elk moment van gedachten veranderen, gratis en zonder reden op te geven.",
                de: "Dürfen die Marke und ihr Importeur Sie über neue Modelle, Angebote und "
                    + "Dienste informieren, per E-Mail, SMS, Telefon oder Post? Das Angebot, um "
                    + "das Sie heute bitten, erhalten Sie auch, wenn Sie Nein sagen. Sie können "
                    + "Ihre Meinung jederzeit ändern, kostenlos und ohne Angabe von Gründen.",
                en: "May the brand and its importer keep you informed of their new models, "
                    + "offers and services, by email, text message, telephone or post? The quote "
                    + "you ask for today reaches you even if you answer no. You can change your "
                    + "mind at any time, free of charge and without giving a reason."),
            policySection: LocalizedText(
                fr: "Politique de confidentialité, section 3 : prospection",
                nl: "Privacybeleid, hoofdstuk 3: direct marketing",
                de: "Datenschutzerklärung, Abschnitt 3: Werbung",
                en: "Privacy policy, section 3: marketing"),
            preferencesPage: "https://preferences.show.example"),
        ConsentText(
            purpose: .experience, version: "2026-01",
            title: LocalizedText(
                fr: "Une expérience à votre mesure",
                nl: "Een ervaring op uw maat",
                de: "Auf Sie zugeschnitten",
                en: "An experience made for you"),
            text: LocalizedText(
                fr: "Pouvons-nous utiliser ce qui vous a intéressé aujourd'hui, le modèle "
                    + "configuré et vos visites sur nos sites, pour vous présenter ce qui vous "
                    + "correspond et laisser le reste de côté ? Aucune décision qui compte pour "
                    + "vous n'est prise par un ordinateur seul. Un non ne change rien à votre "
                    + "offre, et un oui se retire à tout moment.",
                nl: "Mogen we gebruiken wat u vandaag interesseerde, het samengestelde model en "
                    + "uw bezoeken aan onze websites, om u te tonen wat bij u past en de rest weg "
                    + "te laten? Geen enkele beslissing die voor u telt, wordt door een computer "
                    + "alleen genomen. Een nee verandert niets aan uw offerte, en een ja kunt u "
                    + "altijd intrekken.",
                de: "Dürfen wir nutzen, was Sie heute interessiert hat, das konfigurierte "
                    + "Modell und Ihre Besuche auf unseren Websites, um Ihnen zu zeigen, was zu "
                    + "Ihnen passt? Keine Entscheidung, die für Sie zählt, trifft ein Computer "
                    + "allein. Ein Nein ändert nichts an Ihrem Angebot, ein Ja können Sie "
                    + "jederzeit zurücknehmen.",
                en: "May we use what interested you today, the model you configured and your "
                    + "visits to our websites, to show you what suits you and leave out the rest? "
                    + "No decision that matters to you is taken by a computer alone. A no changes "
                    + "nothing about your quote, and a yes can be taken back at any time."),
            policySection: LocalizedText(
                fr: "Politique de confidentialité, section 4 : personnalisation",
                nl: "Privacybeleid, hoofdstuk 4: personalisering",
                de: "Datenschutzerklärung, Abschnitt 4: Personalisierung",
                en: "Privacy policy, section 4: personalisation"),
            preferencesPage: "https://preferences.show.example"),
        ConsentText(
            purpose: .partners, version: "2026-01",
            title: LocalizedText(
                fr: "Partager avec nos partenaires",
                nl: "Delen met onze partners",
                de: "Weitergabe an unsere Partner",
                en: "Sharing with our partners"),
            text: LocalizedText(
                fr: "Pouvons-nous transmettre votre nom, vos coordonnées et le modèle qui vous "
                    + "intéresse à nos partenaires de financement, d'assurance et de recharge, "
                    + "pour qu'ils vous proposent leurs services ? La liste se trouve sur la page "
                    + "des préférences. Sans votre accord, rien ne leur est transmis ; si vous le "
                    + "retirez, nous leur demandons d'effacer vos données.",
                nl: "Mogen we uw naam, uw contactgegevens en het model dat u interesseert "
                    + "doorgeven aan onze partners voor financiering, verzekering en laden, zodat "
                    + "zij u hun diensten voorstellen? De lijst staat op de pagina met uw "
                    + "voorkeuren. Zonder uw akkoord krijgen zij niets; trekt u het in, dan "
                    + "vragen we hun uw gegevens te wissen.",
                de: "Dürfen wir Ihren Namen, Ihre Kontaktdaten und das Modell, das Sie "
                    + "interessiert, an unsere Partner für Finanzierung, Versicherung und Laden "
                    + "weitergeben, damit diese Ihnen ihre Dienste anbieten? Die Liste steht auf "
                    + "der Seite der Einstellungen. Ohne Ihr Ja erhalten sie nichts; nehmen Sie "
                    + "es zurück, bitten wir sie, Ihre Daten zu löschen.",
                en: "May we pass your name, your contact details and the model that interests "
                    + "you to our partners for finance, insurance and charging, so that they can "
                    + "offer you their services? The list is on the preferences page. Without "
                    + "your agreement they receive nothing; if you take it back, we ask them to "
                    + "erase your data."),
            policySection: LocalizedText(
                fr: "Politique de confidentialité, section 5 : destinataires",
                nl: "Privacybeleid, hoofdstuk 5: ontvangers",
                de: "Datenschutzerklärung, Abschnitt 5: Empfänger",
                en: "Privacy policy, section 5: recipients"),
            preferencesPage: "https://preferences.show.example"),
    ]
}
