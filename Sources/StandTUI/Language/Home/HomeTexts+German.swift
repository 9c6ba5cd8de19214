import JourneyEngine
import LocalStore

extension HomeTexts {
    static let german = HomeTexts(
        whichBrand: { "Welche Marke? (\($0))" },
        leadsOnlyShort: "nur Leads",
        leadsOnly: "diese Marke nimmt Leads auf, keine Angebote auf der Messe",
        newOffer: "Neues Angebot", newOfferDetail: "der ganze Weg, etwa 6 Minuten",
        quickLead: "Schneller Lead", keepInformed: "Halten Sie mich auf dem Laufenden",
        quickLeadDetail: "Kunde in Eile, Programm gestört, unter einer Minute",
        keepInformedDetail: "Modell noch nicht bestellbar",
        continues: { "Das offene Angebot fortsetzen ( \($0) )" },
        resumes: { "Das beiseitegelegte Angebot wieder aufnehmen ( \($0) )" },
        setAside: "beiseitegelegt",
        isSetAside: { "Das Angebot ( \($0) ) liegt beiseite: Startseite, C, nimmt es auf." },
        recentCustomers: "Letzte Kunden", recentProjects: "Letzte Konfigurationen",
        none: "  noch nichts",
        today: {
            "Heute   Angebote \($0.quotes)   Leads \($1)   E-Mails gesendet \($0.sent), "
                + "zu senden \($0.waiting)"
        },
        noQuote: "ohne Angebot", lead: "Lead", search: "Modell, Kunden oder Konfiguration suchen",
        continueShort: "fortsetzen", resumeShort: "aufnehmen", newOfferShort: "Angebot",
        quickLeadShort: "Lead",
        customersShort: "Kunden", projectsShort: "Projekte", brandShort: "Marke",
        sendOutsShort: "Versand")
}
