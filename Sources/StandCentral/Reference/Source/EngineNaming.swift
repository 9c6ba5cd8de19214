internal import JourneyEngine

/// Names an engine in four languages from what it is.
struct EngineNaming {
    /// A proper name such as `Turbo 100`, when it has one.
    var designation: String?
    /// Horsepower, for an engine that goes by it.
    var power: String?
    /// Kilowatt-hours as written in the source, with a point.
    var battery: String?
    var isAutomatic: Bool

    /// `Électrique 113 ch (30 kWh) Automatique`, `Turbo 100 Manuelle`.
    var name: LocalizedText {
        LocalizedText(
            fr: name("Électrique", "ch", isAutomatic ? "Automatique" : "Manuelle", comma: true),
            nl: name("Elektrisch", "pk", isAutomatic ? "Automaat" : "Handgeschakeld", comma: true),
            de: name("Elektro", "PS", isAutomatic ? "Automatik" : "Schaltgetriebe", comma: true),
            en: name("Electric", "hp", isAutomatic ? "Automatic" : "Manual", comma: false))
    }

    private func name(
        _ electric: String, _ unit: String, _ gearbox: String, comma: Bool
    ) -> String {
        if let designation { return "\(designation) \(gearbox)" }
        var words = [electric]
        if let power { words += [power, unit] }
        if let battery { words.append("(\(comma ? battery.withComma : battery) kWh)") }
        return (words + [gearbox]).joined(separator: " ")
    }
}

extension String {
    fileprivate var withComma: String {
        String(map { $0 == "." ? "," : $0 })
    }
}
