import JourneyEngine
import LocalStore

extension HomeTexts {
    static let french = HomeTexts(
        whichBrand: { "Quelle marque? (\($0))" },
        leadsOnlyShort: "leads uniquement",
        leadsOnly: "cette marque prend des leads, pas d'offres au salon",
        newOffer: "Nouvelle offre", newOfferDetail: "le parcours complet, environ 6 minutes",
        quickLead: "Lead rapide", keepInformed: "Tenez-moi informé",
        quickLeadDetail: "client pressé, panne de l'outil, moins d'une minute",
        keepInformedDetail: "modèle pas encore commandable",
        continues: { "Continuer l'offre en cours ( \($0) )" },
        resumes: { "Reprendre l'offre mise de côté ( \($0) )" },
        setAside: "mise de côté",
        isSetAside: { "L'offre ( \($0) ) est mise de côté: Accueil, C, la reprend." },
        recentCustomers: "Derniers clients", recentProjects: "Dernières configurations",
        none: "  rien encore",
        today: {
            "Aujourd'hui   offres \($0.quotes)   leads \($1)   e-mails partis \($0.sent), "
                + "à envoyer \($0.waiting)"
        },
        noQuote: "sans offre", lead: "lead",
        search: "Chercher un modèle, un client ou une configuration",
        continueShort: "continuer", resumeShort: "reprendre", newOfferShort: "offre",
        quickLeadShort: "lead",
        customersShort: "clients", projectsShort: "projets", brandShort: "marque",
        sendOutsShort: "envois")
}
