import JourneyEngine

/// The words of a consent receipt in one language.
struct ConsentPaperTexts: Sendable {
    let language: Language
    let kind: String
    let customer: String
    let yes: String
    let no: String
    let notAsked: String
    let version: String
    /// The language in which the text was read aloud.
    let spoken: String
    let time: String
    let askedBy: String
    /// Instead of a text that this terminal has not got any more.
    let noText: @Sendable (_ version: String) -> String
    let withdrawal: String
    let anyTime: String
    let onPage: @Sendable (_ page: String) -> String
    let byMail: @Sendable (_ address: String) -> String
    /// what becomes of the answer that was changed.
    let kept: String
    let page: @Sendable (_ number: Int, _ count: Int) -> String

    /// The words in one language.
    static func `in`(_ language: Language) -> ConsentPaperTexts {
        switch language {
        case .french: french
        case .dutch: dutch
        case .german: german
        case .english: english
        }
    }

    /// A purpose whose text is not here.
    func name(_ purpose: ConsentPurpose) -> String {
        let names: [Language: (String, String, String)] = [
            .french: ("Rester en contact", "Expérience sur mesure", "Partage avec des partenaires"),
            .dutch: ("In contact blijven", "Ervaring op maat", "Delen met partners"),
            .german: ("In Kontakt bleiben", "Angebote nach Maß", "Weitergabe an Partner"),
            .english: ("Staying in touch", "A tailored experience", "Sharing with partners"),
        ]
        let (contact, experience, partners) = names[language] ?? ("", "", "")
        return switch purpose {
        case .contact: contact
        case .experience: experience
        case .partners: partners
        }
    }

    /// A language by its own speakers' word.
    func name(_ language: Language) -> String {
        switch language {
        case .french: "Français"
        case .dutch: "Nederlands"
        case .german: "Deutsch"
        case .english: "English"
        }
    }
}

extension ConsentPaperTexts {
    static let french = ConsentPaperTexts(
        language: .french, kind: "Reçu des consentements", customer: "Client", yes: "OUI",
        no: "NON", notAsked: "PAS DEMANDÉ", version: "Version du texte", spoken: "Lu en",
        time: "Répondu le", askedBy: "Demandé par",
        noText: { "Le texte de la version \($0) est conservé à la centrale." },
        withdrawal: "Changer d'avis",
        anyTime: "À tout moment, gratuitement et sans donner de raison.",
        onPage: { "En ligne: \($0)" }, byMail: { "Par e-mail: \($0)" },
        kept: "Chaque changement est noté à part; la réponse d'avant reste au dossier.",
        page: { "Page \($0) de \($1)" })

    static let dutch = ConsentPaperTexts(
        language: .dutch, kind: "Ontvangstbewijs toestemmingen", customer: "Klant", yes: "JA",
        no: "NEE", notAsked: "NIET GEVRAAGD", version: "Versie van de tekst",
        spoken: "Voorgelezen in", time: "Beantwoord op", askedBy: "Gevraagd door",
        noText: { "De tekst van versie \($0) wordt op de centrale bewaard." },
        withdrawal: "Van gedachten veranderen",
        anyTime: "Op elk moment, gratis en zonder reden op te geven.",
        onPage: { "Online: \($0)" }, byMail: { "Per e-mail: \($0)" },
        kept: "Elke wijziging wordt apart genoteerd; het vorige antwoord blijft bewaard.",
        page: { "Pagina \($0) van \($1)" })

    static let german = ConsentPaperTexts(
        language: .german, kind: "Beleg der Einwilligungen", customer: "Kunde", yes: "JA",
        no: "NEIN", notAsked: "NICHT GEFRAGT", version: "Fassung des Textes",
        spoken: "Vorgelesen auf", time: "Beantwortet am", askedBy: "Gefragt von",
        noText: { "Der Text der Fassung \($0) wird in der Zentrale aufbewahrt." },
        withdrawal: "Die Meinung ändern",
        anyTime: "Jederzeit, kostenlos und ohne Angabe von Gründen.",
        onPage: { "Im Internet: \($0)" }, byMail: { "Per E-Mail: \($0)" },
        kept: "Jede Änderung wird eigens vermerkt; die frühere Antwort bleibt erhalten.",
        page: { "Seite \($0) von \($1)" })

    static let english = ConsentPaperTexts(
        language: .english, kind: "Receipt of consents", customer: "Customer", yes: "YES",
        no: "NO", notAsked: "NOT ASKED", version: "Version of the text", spoken: "Read aloud in",
        time: "Answered on", askedBy: "Asked by",
        noText: { "The text of version \($0) is kept at the centre." },
        withdrawal: "Changing your mind",
        anyTime: "At any time, free of charge and without giving a reason.",
        onPage: { "Online: \($0)" }, byMail: { "By email: \($0)" },
        kept: "Each change is noted by itself; the answer before it stays on record.",
        page: { "Page \($0) of \($1)" })
}
