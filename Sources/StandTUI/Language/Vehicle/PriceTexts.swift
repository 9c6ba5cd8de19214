import JourneyEngine

/// The words around amounts, dates and consumption that several pages share.
struct PriceTexts: Sendable {
    let privateProfile: String
    let professionalProfile: String
    /// What the key that switches the profile leads to.
    let toPrivate: String
    let toProfessional: String
    let from: @Sendable (_ amount: String) -> String
    let aMonth: @Sendable (_ amount: String) -> String
    let orMonthly: @Sendable (_ amount: String) -> String
    /// What the star at a monthly price says.
    let indicative: String
    let included: String
    let base: String
    let options: String
    let discounts: String
    let privateTotal: String
    let professionalTotal: String
    let withVAT: String
    let payable: String
    /// The same in the card at the right, where eight columns are left.
    let netShort: String
    let grossShort: String
    let delivery: String
    let weeks: @Sendable (_ least: Int, _ most: Int) -> String
    let energy: @Sendable (Energy) -> String

    func profile(_ profile: PriceProfile) -> String {
        profile == .private ? privateProfile : professionalProfile
    }

    /// What the key that switches the profile does.
    func switching(to profile: PriceProfile) -> String {
        profile == .private ? toPrivate : toProfessional
    }

    func total(_ profile: PriceProfile) -> String {
        profile == .private ? privateTotal : professionalTotal
    }

    /// The first and the last day, in words.
    func window(_ window: DeliveryWindow, _ language: Language) -> String {
        window.first.dayAndMonth(in: language) + " – " + window.last.dayAndMonth(in: language)
    }
}
