import JourneyEngine
import LocalStore

extension HomeTexts {
    static let dutch = HomeTexts(
        whichBrand: { "Welk merk? (\($0))" },
        leadsOnlyShort: "alleen leads",
        leadsOnly: "dit merk neemt leads op, geen offertes op het salon",
        newOffer: "Nieuwe offerte", newOfferDetail: "het volledige traject, zo'n 6 minuten",
        quickLead: "Snelle lead", keepInformed: "Hou me op de hoogte",
        quickLeadDetail: "klant heeft haast, tool stuk, minder dan een minuut",
        keepInformedDetail: "model nog niet te bestellen",
        continues: { "Verdergaan met de lopende offerte ( \($0) )" },
        resumes: { "De opzijgezette offerte hervatten ( \($0) )" },
        setAside: "opzijgezet",
        isSetAside: { "De offerte ( \($0) ) staat opzij: Startscherm, C, hervat ze." },
        recentCustomers: "Laatste klanten", recentProjects: "Laatste configuraties",
        none: "  nog niets",
        today: {
            "Vandaag   offertes \($0.quotes)   leads \($1)   e-mails verzonden \($0.sent), "
                + "te verzenden \($0.waiting)"
        },
        noQuote: "zonder offerte", lead: "lead", search: "Een model, klant of configuratie zoeken",
        continueShort: "verder", resumeShort: "hervatten", newOfferShort: "offerte",
        quickLeadShort: "lead",
        customersShort: "klanten", projectsShort: "projecten", brandShort: "merk",
        sendOutsShort: "verzendingen")
}
