/// The privacy curtain.
struct CurtainTexts: Sendable {
    let heading: String
    let explanation: String
    let label: String
    let wrong: String
    let hint: String
    /// What Enter does.
    let lift: String
    /// What F2 does.
    let somebodyElse: String

    static let french = CurtainTexts(
        heading: "Un instant",
        explanation: "L'écran est caché: personne n'y a touché depuis un moment. Rien n'est perdu, "
            + "tout revient exactement comme avant.",
        label: "Identifiant",
        wrong: "Ce n'est pas l'identifiant de la personne connectée.",
        hint: "Retapez les cinq caractères qui suivent TA dans votre identifiant. Un collègue "
            + "prend votre place? L'offre en cours vous attend.",
        lift: "reprendre", somebodyElse: "quelqu'un d'autre")

    static let dutch = CurtainTexts(
        heading: "Even geduld",
        explanation: "Het scherm is verborgen: er is al een tijdje niets getypt. Er gaat niets "
            + "verloren, alles komt precies zo terug.",
        label: "ID",
        wrong: "Dat is niet het id van wie aangemeld is.",
        hint: "Typ de vijf tekens die in je id na TA komen. Neemt een collega het over? De "
            + "lopende offerte wacht op jou.",
        lift: "verdergaan", somebodyElse: "iemand anders")

    static let german = CurtainTexts(
        heading: "Einen Augenblick",
        explanation: "Der Bildschirm ist verdeckt: Es wurde eine Weile nichts getippt. Nichts "
            + "geht verloren, alles ist gleich wieder da.",
        label: "Kennung",
        wrong: "Das ist nicht die Kennung der angemeldeten Person.",
        hint: "Geben Sie die fünf Zeichen ein, die in Ihrer Kennung auf TA folgen. Übernimmt "
            + "jemand anders? Das offene Angebot wartet auf Sie.",
        lift: "weiterarbeiten", somebodyElse: "jemand anders")

    static let english = CurtainTexts(
        heading: "One moment",
        explanation: "The screen is hidden: nothing was typed for a while. Nothing is lost, and "
            + "everything comes back as it was.",
        label: "ID",
        wrong: "That is not the id of whoever is signed in.",
        hint: "Type the five characters that follow TA in your id. Is a colleague taking over? "
            + "The open quote waits for you.",
        lift: "carry on", somebodyElse: "somebody else")
}
