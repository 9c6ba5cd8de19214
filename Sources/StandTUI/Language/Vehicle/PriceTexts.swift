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
    /// The energy class in words.
    let energyClass: @Sendable (_ letter: String) -> String
    let decimal: String

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

    /// The first and the last day with their years.
    func longWindow(_ window: DeliveryWindow, _ language: Language) -> String {
        let first =
            window.first.year == window.last.year
            ? window.first.dayAndMonth(in: language) : window.first.long(in: language)
        return first + " – " + window.last.long(in: language)
    }

    /// `16,7 kWh` or `5,6 l`, for 100 km.
    func consumption(_ consumption: Consumption, _ energy: Energy) -> String {
        let tenths = consumption.tenthsPer100km
        return "\(tenths / 10)\(decimal)\(tenths % 10) " + (energy == .electric ? "kWh" : "l")
    }

    /// Consumption, CO2, class and range in words, for the whole configuration.
    func whole(_ consumption: Consumption, _ energy: Energy) -> String {
        let parts = [
            self.consumption(consumption, energy) + "/100 km", "\(consumption.co2) g CO2/km",
            energyClass(consumption.energyClass),
        ]
        return (parts + (consumption.range.map { ["\($0) km"] } ?? [])).joined(separator: ", ")
    }
}
