/// The list of a genius's customers.
struct CustomersTexts: Sendable {
    let heading: @Sendable (_ count: Int) -> String
    let none: String
    let link: String
    /// Makes an offer of the customer's lead.
    let promote: String
    let beginFirst: String

    static let french = CustomersTexts(
        heading: { "Mes derniers clients (\($0))" },
        none: "Personne encore: le premier client que vous servez apparaîtra ici.", link: "lier",
        promote: "offre depuis son lead",
        beginFirst: "Commencez une nouvelle offre, puis liez ce client.")
    static let dutch = CustomersTexts(
        heading: { "Mijn laatste klanten (\($0))" },
        none: "Nog niemand: de eerste klant die je helpt, verschijnt hier.", link: "koppelen",
        promote: "offerte uit de lead",
        beginFirst: "Begin een nieuwe offerte en koppel dan deze klant.")
    static let german = CustomersTexts(
        heading: { "Meine letzten Kunden (\($0))" },
        none: "Noch niemand: Der erste Kunde, den Sie bedienen, erscheint hier.",
        link: "verbinden", promote: "Angebot aus dem Lead",
        beginFirst: "Beginnen Sie ein neues Angebot und verbinden Sie dann den Kunden.")
    static let english = CustomersTexts(
        heading: { "My latest customers (\($0))" },
        none: "Nobody yet: the first customer you serve will stand here.", link: "link",
        promote: "quote from the lead",
        beginFirst: "Begin a new quote, then link this customer.")
}

/// The list of a genius's quoted configurations.
struct ProjectsTexts: Sendable {
    let heading: @Sendable (_ count: Int) -> String
    let none: String

    static let french = ProjectsTexts(
        heading: { "Mes dernières configurations (\($0))" },
        none: "Rien encore: la configuration de votre première offre apparaîtra ici.")
    static let dutch = ProjectsTexts(
        heading: { "Mijn laatste configuraties (\($0))" },
        none: "Nog niets: de configuratie van je eerste offerte verschijnt hier.")
    static let german = ProjectsTexts(
        heading: { "Meine letzten Konfigurationen (\($0))" },
        none: "Noch nichts: Die Konfiguration Ihres ersten Angebots erscheint hier.")
    static let english = ProjectsTexts(
        heading: { "My latest configurations (\($0))" },
        none: "Nothing yet: the configuration of your first quote will stand here.")
}
