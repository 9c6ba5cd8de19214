extension Consumption {
    /// `16,7 kWh` or `5,6 l`, for 100 km.
    public func per100Kilometres(isElectric: Bool, in language: Language) -> String {
        let decimal = language == .english ? "." : ","
        return "\(tenthsPer100km / 10)\(decimal)\(tenthsPer100km % 10) "
            + (isElectric ? "kWh" : "l")
    }

    /// The energy class in words: `classe A`.
    public func classText(in language: Language) -> String {
        switch language {
        case .french: "classe \(energyClass)"
        case .dutch: "klasse \(energyClass)"
        case .german: "Klasse \(energyClass)"
        case .english: "class \(energyClass)"
        }
    }

    /// Consumption, CO2, class and range in words, for the whole configuration.
    public func text(isElectric: Bool, in language: Language) -> String {
        let parts = [
            per100Kilometres(isElectric: isElectric, in: language) + "/100 km",
            "\(co2) g CO2/km", classText(in: language),
        ]
        return (parts + (range.map { ["\($0) km"] } ?? [])).joined(separator: ", ")
    }
}
