import JourneyEngine

extension FrameTexts {
    static let german = FrameTexts(
        rehearsal: "ÜBUNG",
        rehearsalStays: "Übung: Nichts wird je gesendet", nobodyLinked: "kein Kunde verbunden",
        stage: {
            switch $0 {
            case .language: "Land"
            case .customer: "Kunde"
            case .vehicle: "Auto"
            case .pointOfSale: "Händler"
            case .quote: "Angebot"
            case .email: "Mail"
            case .disconnect: "Ende"
            }
        },
        online: "online", offline: "offline", nothingWaits: "Warteschlange 0",
        waiting: { count, age in "\(count) warten" + (age.isEmpty ? "" : ", älteste \(age)") },
        lastDrain: { "gesendet \($0)" },
        notRegistered: "Lizenz nicht registriert",
        licenceExpired: "Lizenz abgelaufen", licenceRevoked: "Lizenz widerrufen",
        drainHalted: "! Versand gestoppt", opening: "öffnet…", saved: "gespeichert",
        savingNow: "speichert…", savingFailed: "! nicht gespeichert",
        notSaved: {
            switch $0 {
            case .diskFull:
                "Die Festplatte ist voll: Nichts ist verloren, aber dieser Schritt ist nicht "
                    + "gespeichert. Bitte die Aufsicht rufen."
            case .notWritable:
                "Die Festplatte lässt sich nicht beschreiben: Dieser Schritt ist nicht "
                    + "gespeichert. Bitte die Aufsicht rufen."
            case .other(let words): "Dieser Schritt ist nicht gespeichert: \(words)."
            }
        },
        startNotice: {
            switch $0 {
            case .setAside(let file):
                "Das Journal war nicht lesbar: Es bleibt als \(file) erhalten, ein neues beginnt. "
                    + "Bitte der Aufsicht melden."
            case .lost:
                "Ein Teil des Journals oder der Schlüssel fehlt. "
                    + "Weiterarbeiten und die Leitung verständigen."
            case .unreadable(let count):
                "\(count) Einträge des Journals sind nicht lesbar. Bitte der Aufsicht melden."
            case .clockWrong:
                "Die Uhr dieses Terminals geht falsch. Weiterarbeiten und die Aufsicht rufen."
            case .sampleData: "Beispieldaten: Es ist noch kein Katalog geladen."
            }
        },
        kioskStays: "An diesem Terminal kann nur die Aufsicht beenden.",
        scanIgnored: "Code gescannt, aber diese Seite erwartet keinen: Nichts wurde ausgefüllt.",
        pasteDropped: { "\($0) Steuerzeichen des Eingefügten wurden weggelassen" },
        keyUnknown: { "Unbekannte Taste: \($0)" },
        keysDropped: { "(\($0) vorab getippte Tasten verworfen)" },
        tooSmall: { width, height, nowWidth, nowHeight in
            "Dieses Fenster ist zu klein: \(nowWidth)×\(nowHeight). Nötig sind "
                + "\(width)×\(height). Nichts geht verloren: Vergrößern Sie es, und alles ist "
                + "wieder da."
        })
}
