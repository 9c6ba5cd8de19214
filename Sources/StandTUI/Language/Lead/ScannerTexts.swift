import TerminalKit

/// The page that sets the ticket scanner up.
struct ScannerTexts: Sendable {
    let menuEntry: String
    let heading: String
    let hint: String
    let none: String
    let known: String
    let learned: String
    /// The code that was read is not the one on the card.
    let other: String
    let forget: String
    let layout: String
    let layouts: [ScannerLayout: String]
    let added: String
    let ending: String
    let endings: [Scan.Ending: String]
    let pause: String
}

extension ScannerTexts: TextGroup {
    static let french = ScannerTexts(
        menuEntry: "Régler le scanner", heading: "Régler le scanner de tickets",
        hint: "Scannez le code de la carte de réglage. Rien ne s'encode ici: ce poste apprend "
            + "seulement comment le scanner écrit.",
        none: "Aucun scanner réglé: les plus courants marchent sans cela.",
        known: "Ce scanner est réglé.", learned: "Réglé et retenu.",
        other: "Ce n'est pas le code de la carte: rien n'est changé.", forget: "oublier",
        layout: "Clavier",
        layouts: [
            .same: "comme ce poste", .frenchAZERTY: "américain, lu en AZERTY français",
            .belgianAZERTY: "américain, lu en AZERTY belge",
            .germanQWERTZ: "américain, lu en QWERTZ",
        ],
        added: "Ajoute", ending: "Termine par",
        endings: [.enter: "Entrée", .tab: "Tab", .silence: "rien"], pause: "Pause")

    static let dutch = ScannerTexts(
        menuEntry: "Scanner instellen", heading: "De ticketscanner instellen",
        hint: "Scan de code op de instelkaart. Hier wordt niets ingevuld: dit toestel leert alleen "
            + "hoe de scanner schrijft.",
        none: "Nog geen scanner ingesteld: de gangbare werken ook zo.",
        known: "Deze scanner is ingesteld.", learned: "Ingesteld en onthouden.",
        other: "Dit is niet de code van de kaart: er verandert niets.", forget: "vergeten",
        layout: "Toetsenbord",
        layouts: [
            .same: "zoals dit toestel", .frenchAZERTY: "Amerikaans, gelezen als Franse AZERTY",
            .belgianAZERTY: "Amerikaans, gelezen als Belgische AZERTY",
            .germanQWERTZ: "Amerikaans, gelezen als QWERTZ",
        ],
        added: "Voegt toe", ending: "Eindigt met",
        endings: [.enter: "Enter", .tab: "Tab", .silence: "niets"], pause: "Pauze")

    static let german = ScannerTexts(
        menuEntry: "Scanner einrichten", heading: "Den Ticketscanner einrichten",
        hint: "Den Code der Einrichtungskarte scannen. Hier wird nichts ausgefüllt: Dieses Gerät "
            + "lernt nur, wie der Scanner schreibt.",
        none: "Noch kein Scanner eingerichtet: Die üblichen gehen auch so.",
        known: "Dieser Scanner ist eingerichtet.", learned: "Eingerichtet und gemerkt.",
        other: "Das ist nicht der Code der Karte: Nichts ist geändert.", forget: "vergessen",
        layout: "Tastatur",
        layouts: [
            .same: "wie dieses Gerät",
            .frenchAZERTY: "amerikanisch, als französische AZERTY gelesen",
            .belgianAZERTY: "amerikanisch, als belgische AZERTY gelesen",
            .germanQWERTZ: "amerikanisch, als QWERTZ gelesen",
        ],
        added: "Fügt hinzu", ending: "Endet mit",
        endings: [.enter: "Eingabe", .tab: "Tab", .silence: "nichts"], pause: "Pause")

    static let english = ScannerTexts(
        menuEntry: "Set the scanner up", heading: "Set the ticket scanner up",
        hint: "Scan the code on the set-up card. Nothing is filled in here: this terminal only "
            + "learns how the scanner writes.",
        none: "No scanner is set up: the usual ones work without.",
        known: "This scanner is set up.", learned: "Set up and remembered.",
        other: "This is not the card's code: nothing is changed.", forget: "forget",
        layout: "Keyboard",
        layouts: [
            .same: "as this terminal", .frenchAZERTY: "US, read as French AZERTY",
            .belgianAZERTY: "US, read as Belgian AZERTY", .germanQWERTZ: "US, read as QWERTZ",
        ],
        added: "Adds", ending: "Ends with",
        endings: [.enter: "Enter", .tab: "Tab", .silence: "nothing"], pause: "Pause")
}
