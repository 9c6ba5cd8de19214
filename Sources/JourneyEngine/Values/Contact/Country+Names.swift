extension Country {
    /// The name of the country in a language; its two letters where the table has no name.
    public func name(in language: Language) -> String {
        guard let names = Self.names[text] else { return text }
        return switch language {
        case .french: names.french
        case .dutch: names.dutch
        case .german: names.german
        case .english: names.english
        }
    }

    /// The countries that have a name in each language, Belgium and Luxembourg first.
    public static func named(in language: Language) -> [Country] {
        let others = names.keys.map(Country.init(recorded:)).filter {
            $0 != .belgium && $0 != .luxembourg
        }
        let keyed = others.map { ($0, Folding.fold($0.name(in: language))) }
        return [.belgium, .luxembourg] + keyed.sorted { $0.1 < $1.1 }.map(\.0)
    }

    private typealias Names = (french: String, dutch: String, german: String, english: String)

    /// The European Union, the European Economic Area, Switzerland and the United Kingdom.
    private static let names: [String: Names] = [
        "AT": ("Autriche", "Oostenrijk", "Österreich", "Austria"),
        "BE": ("Belgique", "België", "Belgien", "Belgium"),
        "BG": ("Bulgarie", "Bulgarije", "Bulgarien", "Bulgaria"),
        "CH": ("Suisse", "Zwitserland", "Schweiz", "Switzerland"),
        "CY": ("Chypre", "Cyprus", "Zypern", "Cyprus"),
        "CZ": ("Tchéquie", "Tsjechië", "Tschechien", "Czechia"),
        "DE": ("Allemagne", "Duitsland", "Deutschland", "Germany"),
        "DK": ("Danemark", "Denemarken", "Dänemark", "Denmark"),
        "EE": ("Estonie", "Estland", "Estland", "Estonia"),
        "ES": ("Espagne", "Spanje", "Spanien", "Spain"),
        "FI": ("Finlande", "Finland", "Finnland", "Finland"),
        "FR": ("France", "Frankrijk", "Frankreich", "France"),
        "GB": ("Royaume-Uni", "Verenigd Koninkrijk", "Vereinigtes Königreich", "United Kingdom"),
        "GR": ("Grèce", "Griekenland", "Griechenland", "Greece"),
        "HR": ("Croatie", "Kroatië", "Kroatien", "Croatia"),
        "HU": ("Hongrie", "Hongarije", "Ungarn", "Hungary"),
        "IE": ("Irlande", "Ierland", "Irland", "Ireland"),
        "IS": ("Islande", "IJsland", "Island", "Iceland"),
        "IT": ("Italie", "Italië", "Italien", "Italy"),
        "LI": ("Liechtenstein", "Liechtenstein", "Liechtenstein", "Liechtenstein"),
        "LT": ("Lituanie", "Litouwen", "Litauen", "Lithuania"),
        "LU": ("Luxembourg", "Luxemburg", "Luxemburg", "Luxembourg"),
        "LV": ("Lettonie", "Letland", "Lettland", "Latvia"),
        "MT": ("Malte", "Malta", "Malta", "Malta"),
        "NL": ("Pays-Bas", "Nederland", "Niederlande", "Netherlands"),
        "NO": ("Norvège", "Noorwegen", "Norwegen", "Norway"),
        "PL": ("Pologne", "Polen", "Polen", "Poland"),
        "PT": ("Portugal", "Portugal", "Portugal", "Portugal"),
        "RO": ("Roumanie", "Roemenië", "Rumänien", "Romania"),
        "SE": ("Suède", "Zweden", "Schweden", "Sweden"),
        "SI": ("Slovénie", "Slovenië", "Slowenien", "Slovenia"),
        "SK": ("Slovaquie", "Slowakije", "Slowakei", "Slovakia"),
    ]
}
