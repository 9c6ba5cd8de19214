extension QuoteTexts {
    static let french = QuoteTexts(
        toSendOut: "envoyer", correct: "corriger", earlier: "l'offre", save: "PDF",
        saveAs: "Enregistrer l'offre en PDF sous:",
        saved: { "Enregistré: \($0)" },
        unsaved: {
            switch $0 {
            case .noFont: "Pas de PDF: une police manque. Prévenez l'informatique."
            case .noPrinter: "Pas de PDF: le programme d'impression manque ou n'a pas fini."
            case .exists: "Il y a déjà un autre fichier de ce nom: choisissez-en un autre."
            case .ownFolder: "Pas dans le dossier des données: choisissez un autre endroit."
            case .notWritable(let why): "Ce fichier ne peut pas être écrit: \(why)."
            }
        })

    static let dutch = QuoteTexts(
        toSendOut: "versturen", correct: "verbeteren", earlier: "de offerte", save: "pdf",
        saveAs: "De offerte als pdf bewaren onder:",
        saved: { "Bewaard: \($0)" },
        unsaved: {
            switch $0 {
            case .noFont: "Geen pdf: er ontbreekt een lettertype. Verwittig de informatica."
            case .noPrinter: "Geen pdf: het drukprogramma ontbreekt of raakte niet klaar."
            case .exists: "Er is al een ander bestand met die naam: kies een andere."
            case .ownFolder: "Niet in de map met de gegevens: kies een andere plaats."
            case .notWritable(let why): "Dit bestand kan niet worden geschreven: \(why)."
            }
        })

    static let german = QuoteTexts(
        toSendOut: "versenden", correct: "berichtigen", earlier: "das Angebot", save: "PDF",
        saveAs: "Das Angebot als PDF sichern unter:",
        saved: { "Gesichert: \($0)" },
        unsaved: {
            switch $0 {
            case .noFont: "Kein PDF: eine Schrift fehlt. Bitte der Informatik melden."
            case .noPrinter: "Kein PDF: das Druckprogramm fehlt oder wurde nicht fertig."
            case .exists: "Es gibt schon eine andere Datei dieses Namens: bitte einen anderen."
            case .ownFolder: "Nicht im Datenordner: bitte einen anderen Ort wählen."
            case .notWritable(let why): "Diese Datei kann nicht geschrieben werden: \(why)."
            }
        })

    static let english = QuoteTexts(
        toSendOut: "send out", correct: "correct", earlier: "the quote", save: "PDF",
        saveAs: "Save the quote as a PDF under:",
        saved: { "Saved: \($0)" },
        unsaved: {
            switch $0 {
            case .noFont: "No PDF: a font is missing. Please tell IT."
            case .noPrinter: "No PDF: the printing program is missing or did not finish."
            case .exists: "There is another file of that name already: choose another name."
            case .ownFolder: "Not in the data folder: choose another place."
            case .notWritable(let why): "That file can't be written: \(why)."
            }
        })
}
