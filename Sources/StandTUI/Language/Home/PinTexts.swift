/// The supervisor's PIN, asked before the kiosk is left.
struct PinTexts: Sendable {
    let heading: String
    let noneYet: String
    let label: String
    let new: String
    let again: String
    let wrong: String
    let wrongWait: @Sendable (_ seconds: Int) -> String
    let length: @Sendable (_ least: Int) -> String
    let different: String
    /// What Enter does.
    let leave: String

    static let french = PinTexts(
        heading: "Quitter",
        noneYet: "Aucun code n'existe encore: choisissez-le maintenant.",
        label: "Code", new: "Nouveau code", again: "Encore une fois",
        wrong: "Ce n'est pas le code.",
        wrongWait: { "Ce n'est pas le code. Nouvel essai dans \($0) s." },
        length: { "Le code compte au moins \($0) caractères." },
        different: "Les deux codes ne sont pas les mêmes.", leave: "quitter")

    static let dutch = PinTexts(
        heading: "Afsluiten",
        noneYet: "Er is nog geen code: kies er nu een.",
        label: "Code", new: "Nieuwe code", again: "Nog een keer",
        wrong: "Dat is de code niet.",
        wrongWait: { "Dat is de code niet. Probeer opnieuw over \($0) s." },
        length: { "De code telt minstens \($0) tekens." },
        different: "De twee codes zijn niet gelijk.", leave: "afsluiten")

    static let german = PinTexts(
        heading: "Beenden",
        noneYet: "Es gibt noch keinen Code: Legen Sie jetzt einen fest.",
        label: "Code", new: "Neuer Code", again: "Noch einmal",
        wrong: "Das ist nicht der Code.",
        wrongWait: { "Das ist nicht der Code. Nächster Versuch in \($0) s." },
        length: { "Der Code hat mindestens \($0) Zeichen." },
        different: "Die beiden Codes sind nicht gleich.", leave: "beenden")

    static let english = PinTexts(
        heading: "Quit",
        noneYet: "No PIN has been set yet: choose one now.",
        label: "PIN", new: "New PIN", again: "Once more",
        wrong: "That is not the PIN.",
        wrongWait: { "That is not the PIN. Try again in \($0) s." },
        length: { "The PIN has at least \($0) characters." },
        different: "The two PINs differ.", leave: "quit")
}
