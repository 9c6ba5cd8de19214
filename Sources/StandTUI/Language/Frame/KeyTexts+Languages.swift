import TerminalKit

extension KeyTexts {
    static let french = KeyTexts(
        enter: "Entrée", escape: "Échap", backTab: "Maj-Tab", space: "Espace", pageUp: "PagePréc",
        pageDown: "PageSuiv", control: "Ctrl-", home: "Début", end: "Fin",
        yesKeys: Key.letter("O"), yes: "oui", no: "non", next: "suite", back: "retour",
        take: "prendre", choose: "choisir", move: "se déplacer", field: "champ",
        asTyped: "tel que tapé", menu: "menu",
        help: "aide", quit: "quitter", undo: "annuler", everything: "toutes les actions")

    static let dutch = KeyTexts(
        enter: "Enter", escape: "Esc", backTab: "Shift-Tab", space: "Spatie", pageUp: "PgUp",
        pageDown: "PgDn",
        control: "Ctrl-", home: "Home", end: "End",
        yesKeys: Key.letter("J"), yes: "ja", no: "nee", next: "verder", back: "terug",
        take: "nemen", choose: "kiezen", move: "bewegen", field: "veld", asTyped: "zoals getypt",
        menu: "menu",
        help: "hulp", quit: "afsluiten", undo: "ongedaan", everything: "alle acties")

    static let german = KeyTexts(
        enter: "Eingabe", escape: "Esc", backTab: "Umschalt-Tab", space: "Leertaste",
        pageUp: "Bild↑", pageDown: "Bild↓",
        control: "Strg-", home: "Pos1", end: "Ende",
        yesKeys: Key.letter("J"), yes: "ja", no: "nein", next: "weiter", back: "zurück",
        take: "nehmen", choose: "wählen", move: "bewegen", field: "Feld", asTyped: "wie getippt",
        menu: "Menü",
        help: "Hilfe", quit: "beenden", undo: "rückgängig", everything: "alle Aktionen")

    static let english = KeyTexts(
        enter: "Enter", escape: "Esc", backTab: "Shift-Tab", space: "Space", pageUp: "PgUp",
        pageDown: "PgDn",
        control: "Ctrl-", home: "Home", end: "End",
        yesKeys: Key.letter("Y"), yes: "yes", no: "no", next: "go on", back: "back",
        take: "select", choose: "choose", move: "move", field: "field", asTyped: "as typed",
        menu: "menu",
        help: "help", quit: "quit", undo: "undo", everything: "all actions")
}
