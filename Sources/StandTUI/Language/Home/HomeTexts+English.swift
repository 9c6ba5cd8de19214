import JourneyEngine
import LocalStore

extension HomeTexts {
    static let english = HomeTexts(
        whichBrand: { "Which brand? (\($0))" },
        leadsOnlyShort: "leads only",
        leadsOnly: "this brand takes leads at the show, no quotes",
        newOffer: "New quote", newOfferDetail: "the whole journey, about 6 minutes",
        quickLead: "Quick lead", keepInformed: "Keep me informed",
        quickLeadDetail: "customer in a hurry, tool down, under a minute",
        keepInformedDetail: "a model that can't be ordered yet",
        continues: { "Go on with the open quote ( \($0) )" },
        resumes: { "Take up the quote set aside ( \($0) )" },
        setAside: "set aside",
        isSetAside: { "The quote ( \($0) ) is set aside: Home, C, takes it up." },
        recentCustomers: "Latest customers", recentProjects: "Latest configurations",
        none: "  nothing yet",
        today: {
            "Today   quotes \($0.quotes)   leads \($1)   emails sent \($0.sent), "
                + "to send \($0.waiting)"
        },
        noQuote: "no quote", lead: "lead",
        search: "Search for a model, a customer or a configuration",
        continueShort: "go on", resumeShort: "resume", newOfferShort: "quote",
        quickLeadShort: "lead",
        customersShort: "customers", projectsShort: "projects", brandShort: "brand",
        sendOutsShort: "send-outs")
}
