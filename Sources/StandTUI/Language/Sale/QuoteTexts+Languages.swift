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
            case .noFolder: "Ce dossier n'existe pas: donnez le chemin entier, depuis le /."
            case .diskFull: "Plus de place à cet endroit: choisissez-en un autre."
            case .notAllowed: "On ne peut pas écrire à cet endroit: choisissez-en un autre."
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
            case .noFolder: "Die map bestaat niet: geef het hele pad, vanaf de /."
            case .diskFull: "Daar is geen plaats meer: kies een andere plek."
            case .notAllowed: "Daar kan niet worden geschreven: kies een andere plaats."
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
            case .noFolder: "Diesen Ordner gibt es nicht: bitte den ganzen Pfad ab dem /."
            case .diskFull: "Dort ist kein Platz mehr: bitte einen anderen Ort wählen."
            case .notAllowed: "Dort kann nicht geschrieben werden: bitte einen anderen Ort."
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
            case .noFolder: "There is no such folder: give the whole path, from the / on."
            case .diskFull: "There is no room left there: choose another place."
            case .notAllowed: "That place can't be written to: choose another."
            }
        })
}
