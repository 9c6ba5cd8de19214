/// Trim and engine.
struct TrimAndEngineTexts: Sendable {
    let trims: String
    let engines: String
    /// The energy that the list is limited to, or that it is not.
    let energy: String
    let anyEnergy: String
    let otherEngine: String
    let otherTrim: String
    let toEngines: String
    let toTrims: String
    let note: String

    static let french = TrimAndEngineTexts(
        trims: "Finition", engines: "Moteur", energy: "énergie", anyEnergy: "toutes",
        otherEngine: "autre moteur", otherTrim: "autre finition", toEngines: "moteurs",
        toTrims: "finitions",
        note: "* indicatif. Par 100 km, CO2 par km, classe, autonomie.")
    static let dutch = TrimAndEngineTexts(
        trims: "Uitvoering", engines: "Motor", energy: "energie", anyEnergy: "alle",
        otherEngine: "andere motor", otherTrim: "andere uitvoering", toEngines: "motoren",
        toTrims: "uitvoeringen",
        note: "* indicatief. Per 100 km, CO2 per km, klasse, rijbereik.")
    static let german = TrimAndEngineTexts(
        trims: "Ausstattung", engines: "Motor", energy: "Antrieb", anyEnergy: "alle",
        otherEngine: "anderer Motor", otherTrim: "andere Ausstattung", toEngines: "Motoren",
        toTrims: "Ausstattungen",
        note: "* Richtwert. Je 100 km, CO2 je km, Klasse, Reichweite.")
    static let english = TrimAndEngineTexts(
        trims: "Trim", engines: "Engine", energy: "energy", anyEnergy: "all",
        otherEngine: "another engine", otherTrim: "another trim", toEngines: "engines",
        toTrims: "trims",
        note: "* indicative. Per 100 km, CO2 per km, class, range.")
}
