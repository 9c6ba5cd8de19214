/// Trim and engine.
struct TrimAndEngineTexts: Sendable {
    let trims: String
    let engines: String
    /// The energy that the list is limited to, or that it is not.
    let energy: String
    let anyEnergy: String
    let otherEngine: String
    let toEngines: String
    let toTrims: String
    let note: String

    static let french = TrimAndEngineTexts(
        trims: "Finition", engines: "Moteur", energy: "énergie", anyEnergy: "toutes",
        otherEngine: "autre moteur", toEngines: "moteurs",
        toTrims: "finitions",
        note: "* Mensualité indicative du catalogue.")
    static let dutch = TrimAndEngineTexts(
        trims: "Uitvoering", engines: "Motor", energy: "energie", anyEnergy: "alle",
        otherEngine: "andere motor", toEngines: "motoren",
        toTrims: "uitvoeringen",
        note: "* Indicatief maandbedrag uit de catalogus.")
    static let german = TrimAndEngineTexts(
        trims: "Ausstattung", engines: "Motor", energy: "Antrieb", anyEnergy: "alle",
        otherEngine: "anderer Motor", toEngines: "Motoren",
        toTrims: "Ausstattung",
        note: "* Monatsrate: Richtwert aus dem Katalog.")
    static let english = TrimAndEngineTexts(
        trims: "Trim", engines: "Engine", energy: "energy", anyEnergy: "all",
        otherEngine: "another engine", toEngines: "engines",
        toTrims: "trims",
        note: "* Indicative monthly amount from the catalogue.")
}
