import JourneyEngine

/// What is wrong, odd or in the way, in German.
struct GermanSentences: Sentences {
    let language = Language.german

    func sentence(_ problem: ValueProblem) -> String {
        switch problem {
        case .empty: "Bitte ausfüllen."
        case .tooShort(let least, let found): "Zu kurz: \(found) statt mindestens \(least)."
        case .tooLong(let most, let found): "Zu lang: \(found), höchstens \(most)."
        case .invisibleCharacter: "Ein unsichtbares Zeichen steckt darin: Bitte neu tippen."
        case .character(let character):
            "Das Zeichen „\(character)“ gehört nicht hierher: Bitte entfernen."
        case .differsInCapitals: "Nur die Großschreibung weicht von der ersten E-Mail ab."
        case .differs: "Die beiden E-Mails sind verschieden: Bitte mit dem Kunden prüfen."
        case .notADate: "Das ist kein Datum wie 15.01.2026."
        case .notAnAmount: "Das ist kein Betrag wie 250,00."
        case .geniusForm: "Eine Kennung ist TA und fünf Buchstaben oder Ziffern, etwa TA48213."
        case .emailMissingAt: "Das @ fehlt, wie in name@beispiel.lu."
        case .emailSeveralAts: "Mehrere @: Bitte nur eines behalten."
        case .emailNothingBeforeAt: "Der Name vor dem @ fehlt."
        case .emailNothingAfterAt: "Die Domäne nach dem @ fehlt, etwa gmail.com."
        case .emailMissingDot: "Nach dem @ fehlt ein Punkt, wie in gmail.com."
        case .emailDoubleDot: "Zwei Punkte hintereinander: Bitte nur einen behalten."
        case .emailDotAtEdge: "Ein Punkt am Anfang oder Ende ist zu viel: Bitte entfernen."
        case .emailSpace: "In der Adresse steht ein Leerzeichen: Bitte entfernen."
        case .emailComma: "In der Adresse steht ein Komma: wohl ein Punkt."
        case .emailDomain(let part): "„\(part)“ kann keine Domäne sein: Bitte nach dem @ prüfen."
        case .mobileDigits(let expected, let found):
            "Nach der Vorwahl braucht es \(expected) Ziffern, es sind \(found)."
        case .mobileStart(let expected, let found):
            "Eine Handynummer beginnt hier mit \(expected), nicht mit \(found)."
        case .phoneLength(let least, let most, let found):
            "Es braucht \(least) bis \(most) Ziffern, es sind \(found)."
        case .phoneLeadingZero: "In Luxemburg steht keine 0 davor: Bitte entfernen."
        case .phonePlusMissing: "Ein anderes Land schreibt man mit + und Vorwahl, etwa +49…"
        case .vatDigits(let expected, let found):
            "Es braucht \(expected) Ziffern, es sind \(found)."
        case .vatFirstDigit(let found):
            "Eine belgische Nummer beginnt mit 0 oder 1, nicht mit \(found)."
        case .vatCheckDigits(_, let found):
            "Die letzten zwei Ziffern (\(found)) passen nicht: Eine Ziffer ist falsch. Bitte "
                + "prüfen."
        case .vatCountry(let found): "\(found) geht hier nicht: nur BE oder LU."
        case .postalDigits(let expected, let found):
            "Eine Postleitzahl hat \(expected) Ziffern, es sind \(found)."
        case .postalRange(let first, let last):
            "Eine Postleitzahl liegt zwischen \(first) und \(last)."
        case .vinLength(let expected, let found):
            "Eine Fahrgestellnummer hat \(expected) Zeichen, es sind \(found)."
        case .vinLetter(let letter):
            "Eine Fahrgestellnummer hat kein \(letter): wohl eine 1 oder 0."
        case .vinCheckDigit(let expected, let found):
            "Das 9. Zeichen müsste \(expected) sein, nicht \(found): Bitte prüfen."
        case .nameWithoutLetter: "Ein Name hat mindestens einen Buchstaben."
        case .countryUnknown(let found):
            "„\(found)“ ist kein bekanntes Land: Namen oder zwei Buchstaben tippen."
        }
    }

    func sentence(_ warning: ValueWarning) -> String {
        switch warning {
        case .emailSlip(_, let likely): "Vielleicht \(likely)?"
        case .emailCapitals: "Großbuchstaben in einer Adresse sind selten: Bitte prüfen."
        case .emailCharacter(let character):
            "„\(character)“ ist in Adressen selten: Bitte prüfen."
        case .mobileUnassigned(let start):
            "Handynummern mit \(start) sind heute nicht vergeben: Bitte prüfen."
        case .mobileUnusual(let start):
            "Eine Luxemburger Nummer mit \(start) ist selten: Bitte prüfen."
        case .phoneForeign: "Nummer eines anderen Landes: wird angenommen."
        case .vatToComplete: "Vorläufige Nummer: Der Händler ergänzt sie."
        case .vatOtherCountry(let found): "Nummer des anderen Landes (\(found)): wird angenommen."
        case .vatAllZeros: "Eine Nummer aus lauter Nullen gehört niemandem: Bitte prüfen."
        case .postalCodeUnknown:
            "Diese Postleitzahl steht nicht in der Tabelle: Bitte prüfen; sie wird angenommen."
        case .nameCharacter(let character): "„\(character)“ ist in Namen selten: Bitte prüfen."
        case .knownHere: "Ein Kunde dieses Terminals hat dasselbe: suchen und verbinden."
        case .ticketValueLeft:
            "Das Ticket gibt hier etwas Unbrauchbares an: Fragen Sie den Besucher."
        case .charactersDropped(let count): "\(count) unlesbare Zeichen wurden entfernt."
        }
    }

    func sentence(_ obstacle: Obstacle, naming: (String) -> String) -> String {
        switch obstacle {
        case .trim(let ids): "Braucht die Ausstattung \(list(ids, naming))."
        case .engine(let ids): "Braucht den Motor \(list(ids, naming))."
        case .requires(let ids): "Braucht auch: \(list(ids, naming))."
        case .excludedBy(let ids): "Geht nicht mit: \(list(ids, naming))."
        case .standardOn(let id): "Serie bei \(naming(id))."
        case .inPack(let id): "In \(naming(id)) enthalten."
        case .neededBy(let ids): "Nötig für: \(list(ids, naming))."
        }
    }
}
