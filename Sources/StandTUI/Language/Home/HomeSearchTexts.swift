/// The search from home over models, customers and configurations.
struct HomeSearchTexts: Sendable {
    let field: String
    let otherScope: String
    let scope: @Sendable (HomeSearch.Scope) -> String
    let models: @Sendable (_ count: Int) -> String
    let customers: @Sendable (_ count: Int) -> String
    let configurations: @Sendable (_ count: Int) -> String
    let none: String

    static let french = HomeSearchTexts(
        field: "Chercher", otherScope: "autre liste",
        scope: {
            switch $0 {
            case .models: "modèles"
            case .customers: "clients"
            case .configurations: "configurations"
            }
        },
        models: { "Modèles (\($0))" }, customers: { "Clients de ce poste (\($0))" },
        configurations: { "Configurations de ce poste (\($0))" },
        none: "Rien ne correspond. Moins de lettres, ou Tab pour une autre liste.")
    static let dutch = HomeSearchTexts(
        field: "Zoeken", otherScope: "andere lijst",
        scope: {
            switch $0 {
            case .models: "modellen"
            case .customers: "klanten"
            case .configurations: "configuraties"
            }
        },
        models: { "Modellen (\($0))" }, customers: { "Klanten van dit toestel (\($0))" },
        configurations: { "Configuraties van dit toestel (\($0))" },
        none: "Niets gevonden. Typ minder letters, of Tab voor een andere lijst.")
    static let german = HomeSearchTexts(
        field: "Suchen", otherScope: "andere Liste",
        scope: {
            switch $0 {
            case .models: "Modelle"
            case .customers: "Kunden"
            case .configurations: "Konfigurationen"
            }
        },
        models: { "Modelle (\($0))" }, customers: { "Kunden dieses Terminals (\($0))" },
        configurations: { "Konfigurationen dieses Terminals (\($0))" },
        none: "Nichts gefunden. Weniger Buchstaben, oder Tab für eine andere Liste.")
    static let english = HomeSearchTexts(
        field: "Search", otherScope: "other list",
        scope: {
            switch $0 {
            case .models: "models"
            case .customers: "customers"
            case .configurations: "configurations"
            }
        },
        models: { "Models (\($0))" }, customers: { "Customers of this terminal (\($0))" },
        configurations: { "Configurations of this terminal (\($0))" },
        none: "Nothing matches. Fewer letters, or Tab for another list.")
}
