/// The command palette.
struct PaletteTexts: Sendable {
    let heading: String
    let none: String
    /// What Enter does.
    let doIt: String
    /// Back to a stage that lies behind.
    let backTo: @Sendable (_ stage: String) -> String

    static let french = PaletteTexts(
        heading: "Que faire? Tapez un mot", none: "Rien de tel n'est possible ici.",
        doIt: "le faire", backTo: { "Revenir à l'étape \($0)" })
    static let dutch = PaletteTexts(
        heading: "Wat wilt u doen? Typ een woord", none: "Zoiets kan hier niet.",
        doIt: "uitvoeren", backTo: { "Terug naar de stap \($0)" })
    static let german = PaletteTexts(
        heading: "Was soll geschehen? Ein Wort tippen", none: "So etwas geht hier nicht.",
        doIt: "ausführen", backTo: { "Zurück zum Schritt \($0)" })
    static let english = PaletteTexts(
        heading: "What to do? Type a word", none: "Nothing of the kind can be done here.",
        doIt: "do it", backTo: { "Back to the stage \($0)" })
}
