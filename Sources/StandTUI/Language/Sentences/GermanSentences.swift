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
        case .differs: "Die beiden E-Mails sind verschieden: Mit dem Kunden nachlesen."
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
        case .emailDomain(let part): "„\(part)“ kann keine Domäne sein: Bitte nach dem @ nachlesen."
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
                + "nachlesen."
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
            "Das 9. Zeichen müsste \(expected) sein, nicht \(found): Bitte nachlesen."
        case .nameWithoutLetter: "Ein Name hat mindestens einen Buchstaben."
        case .countryUnknown(let found):
            "„\(found)“ ist kein bekanntes Land: Namen oder zwei Buchstaben tippen."
        }
    }

    func sentence(_ warning: ValueWarning) -> String {
        switch warning {
        case .emailSlip(_, let likely): "Vielleicht \(likely)?"
        case .emailCapitals: "Großbuchstaben in einer Adresse sind selten: Bitte nachlesen."
        case .emailCharacter(let character):
            "„\(character)“ ist in Adressen selten: Bitte nachlesen."
        case .mobileUnassigned(let start):
            "Handynummern mit \(start) sind heute nicht vergeben: Bitte nachlesen."
        case .mobileUnusual(let start):
            "Eine Luxemburger Nummer mit \(start) ist selten: Bitte nachlesen."
        case .phoneForeign: "Nummer eines anderen Landes: wird angenommen."
        case .vatToComplete: "Vorläufige Nummer: Der Händler ergänzt sie."
        case .vatOtherCountry(let found): "Nummer des anderen Landes (\(found)): wird angenommen."
        case .vatAllZeros: "Eine Nummer aus lauter Nullen gehört niemandem: Bitte nachlesen."
        case .postalCodeUnknown:
            "Diese Postleitzahl steht nicht in der Tabelle: Bitte nachlesen; sie gilt."
        case .nameCharacter(let character): "„\(character)“ ist in Namen selten: Bitte nachlesen."
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
