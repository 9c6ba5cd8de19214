import LocalStore

extension SupervisorTexts {
    static let german = SupervisorTexts(
        title: "AUFSICHT", menuEntry: "Aufsicht: Journal, Wiedergabe", heading: "Aufsicht",
        journal: "Journal: alle Besuche, Schritt für Schritt zu sehen",
        verify: "Journal prüfen", access: "Wer hat was angesehen",
        pinSaid: "Die Aufsicht kommt mit dem Code herein; das wird im Journal "
            + "festgehalten.", open: "öffnen",
        journeys: { $0 == 1 ? "1 Besuch" : "\($0) Besuche" }, filter: "Filter",
        filterBy: "Tag, Uhrzeit, Genius, Marke, Land, Ergebnis, Kunde, Angebotsnr.",
        looked: { "\($0) von \($1) angesehen" },
        nothing: "Kein Besuch passt dazu.",
        unreadable: "unlesbar",
        replay: "ansehen", clear: "leeren", sent: "E-Mail verlangt",
        unsent: "Angebot nicht gesendet",
        states: [
            .open: "läuft", .parked: "beiseitegelegt", .closed: "ohne Angebot",
            .abandoned: "abgebrochen", .demoted: "wurde Lead",
        ],
        leadTaken: "Lead", kinds: [.journey: "Angebot", .lead: "Lead"],
        verifyHeading: "Journal prüfen",
        verifyExplained: "Reihenfolge, Lücken, Kette und Signaturen, vom ersten bis zum letzten "
            + "Eintrag. Die Arbeit am Stand geht währenddessen weiter.",
        begin: "prüfen", stop: "anhalten", progress: { "\($0) von \($1) Einträgen" },
        good: { "\($0) Einträge: Alles folgt aufeinander, nichts fehlt." },
        stopped: { "Angehalten nach \($0) Einträgen: Der Rest ist nicht geprüft." },
        bad: { $1 == 1 ? "\($0) Einträge, 1 Fehler:" : "\($0) Einträge, \($1) Fehler:" },
        record: { "Eintrag \($0)" }, wholeFile: "Datei", findings: .german,
        accessHeading: "Wer hat was angesehen",
        nobody: "Noch hat niemand diese Seiten geöffnet.", entered: "kam herein",
        unmasked: { "hat Besuch \($0) lesbar gemacht" },
        exported: { "hat Besuch \($0) exportiert" }, unmaskedList: "hat eine Liste lesbar gemacht",
        forget: "vergessen", forgetHeading: "Einen Kunden vergessen",
        forgetExplained: {
            "Der Schlüssel von \($0) wird vernichtet: Name, Adresse und Nummern sind "
                + "nie wieder lesbar. Das Journal bleibt prüfbar. Die Bitte wird "
                + "festgehalten."
        },
        reason: "Grund", forgotten: "Der Kunde ist vergessen; das Journal stimmt weiterhin.",
        notForgotten: "Dieser Kunde ist hier unbekannt oder schon vergessen.",
        atTheDesk: "Dieser Kunde wird gerade bedient: Bitte zuerst beenden.")
}

extension FindingTexts {
    static let german = FindingTexts(
        outOfOrder: { "steht hinter Nr. \($0): Die Reihenfolge stimmt nicht" },
        missing: {
            $0 == $1
                ? "Nr. \($0) fehlt direkt davor"
                : "Nr. \($0) bis \($1) fehlen direkt davor"
        },
        previousDiffers: "folgt nicht auf den vorigen: Die Kette ist hier gerissen",
        hashDiffers: "wurde nach dem Schreiben geändert",
        epochDiffers: "gehört zu einem anderen Journal",
        unreadable: "ist nicht lesbar", headDiffers: "ist nicht, was signiert wurde",
        headSignatureWrong: "die Signatur ist nicht die dieses Terminals",
        tailLost: { "das Journal endet hier, signiert ist Nr. \($0)" },
        fileDamaged: "die Datei ist beschädigt",
        schemaChanged: "die Datei wurde von außen geändert")
}
