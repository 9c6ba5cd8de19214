/// The measures of a van (R-131).
struct DimensionsTexts: Sendable {
    let heading: @Sendable (_ model: String) -> String
    let explanation: String
    let least: String
    let most: String
    let length: String
    let height: String
    let weight: String
    let left: @Sendable (_ count: Int, _ of: Int) -> String
    let noneLeft: String
    let adjust: String
    let skip: String
    let reset: String

    static let french = DimensionsTexts(
        heading: { "Quelle carrosserie pour le \($0)?" },
        explanation: "Chaque mesure, de la moindre à la plus grande.",
        least: "de", most: "à", length: "Longueur", height: "Hauteur", weight: "Poids autorisé",
        left: { $0 == 1 ? "Il en reste 1 sur \($1):" : "Il en reste \($0) sur \($1):" },
        noneLeft: "Aucune carrosserie n'a ces mesures: élargissez une fourchette.",
        adjust: "régler", skip: "toutes", reset: "effacer")
    static let dutch = DimensionsTexts(
        heading: { "Welk koetswerk voor de \($0)?" },
        explanation: "Elke maat, van de kleinste tot de grootste.",
        least: "van", most: "tot", length: "Lengte", height: "Hoogte",
        weight: "Toegelaten gewicht",
        left: { "Er \($0 == 1 ? "blijft er 1" : "blijven er \($0)") over van de \($1):" },
        noneLeft: "Geen koetswerk heeft die maten: maak een marge ruimer.",
        adjust: "aanpassen", skip: "alle", reset: "wissen")
    static let german = DimensionsTexts(
        heading: { "Welcher Aufbau für \($0)?" },
        explanation: "Jedes Maß, vom kleinsten bis zum größten.",
        least: "von", most: "bis", length: "Länge", height: "Höhe", weight: "Gesamtgewicht",
        left: { "Übrig: \($0) von \($1)" },
        noneLeft: "Kein Aufbau hat diese Maße: Erweitern Sie einen Bereich.",
        adjust: "anpassen", skip: "alle", reset: "löschen")
    static let english = DimensionsTexts(
        heading: { "Which body of the \($0)?" },
        explanation: "Each measure, from least to most.",
        least: "from", most: "to", length: "Length", height: "Height", weight: "Permitted weight",
        left: { "\($0) of \($1) left:" },
        noneLeft: "No body has these measures: widen a range.",
        adjust: "adjust", skip: "all", reset: "clear")
}
