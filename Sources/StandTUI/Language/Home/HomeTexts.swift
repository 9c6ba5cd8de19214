import JourneyEngine
import LocalStore

/// Home and the choice of a brand.
struct HomeTexts: Sendable {
    let whichBrand: @Sendable (_ count: Int) -> String
    let leadsOnlyShort: String
    let leadsOnly: String
    let newOffer: String
    let newOfferDetail: String
    let quickLead: String
    let keepInformed: String
    let quickLeadDetail: String
    let keepInformedDetail: String
    /// The open journey, by the customer's initials.
    let continues: @Sendable (_ initials: String) -> String
    /// The parked journey, by the customer's initials.
    let resumes: @Sendable (_ initials: String) -> String
    /// What stands beside a customer whose quote waits, and what is said when one is set aside.
    let setAside: String
    let isSetAside: @Sendable (_ initials: String) -> String
    let recentCustomers: String
    let recentProjects: String
    let none: String
    let today: @Sendable (Tally, _ leads: Int) -> String
    /// What stands where a quote's state would, for a customer without one.
    let noQuote: String
    /// What became of a customer who was taken as a lead.
    let lead: String
    let search: String
    // In the footer
    let continueShort: String
    let resumeShort: String
    let newOfferShort: String
    let quickLeadShort: String
    let customersShort: String
    let projectsShort: String
    let brandShort: String
    let sendOutsShort: String
}
