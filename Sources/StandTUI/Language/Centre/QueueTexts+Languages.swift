extension QueueTexts {
    static let english = QueueTexts(
        heading: "Sending to the centre", centre: "Centre", waiting: "Waiting",
        records: { "\($0) records" + ($1.isEmpty ? "" : ", the oldest for \($1)") },
        emails: "Emails waiting", lastDrain: "All sent", never: "never yet",
        attempts: "Failed attempts", nextTry: "Next attempt", now: "now", clock: "Clock",
        clockRight: "agrees with the centre",
        clockOff: { "\($0) \($1 ? "ahead of" : "behind") the centre: set it when you can" },
        allIsWell: "Records leave by themselves as soon as the centre answers.",
        underWay: "Asking the centre…", send: "send now", licence: "licence", reference: "data",
        menuEntry: "Centre: queue, licence, data", homeKey: "queue")
    static let french = QueueTexts(
        heading: "Envoi à la centrale", centre: "Centrale", waiting: "En attente",
        records: { "\($0) enregistrements" + ($1.isEmpty ? "" : ", depuis \($1)") },
        emails: "Mails en attente", lastDrain: "Tout envoyé", never: "jamais encore",
        attempts: "Essais manqués", nextTry: "Prochain essai", now: "maintenant", clock: "Horloge",
        clockRight: "d'accord avec la centrale",
        clockOff: { "\($0) \($1 ? "d'avance" : "de retard") sur la centrale: à régler" },
        allIsWell: "Les enregistrements partent d'eux-mêmes dès que la centrale répond.",
        underWay: "La centrale est interrogée…", send: "envoyer", licence: "licence",
        reference: "données", menuEntry: "Centrale: file, licence, données", homeKey: "file")
    static let dutch = QueueTexts(
        heading: "Versturen naar de centrale", centre: "Centrale", waiting: "Wacht",
        records: { "\($0) records" + ($1.isEmpty ? "" : ", het oudste sinds \($1)") },
        emails: "Mails in wacht", lastDrain: "Alles verstuurd", never: "nog nooit",
        attempts: "Mislukte pogingen", nextTry: "Volgende poging", now: "nu", clock: "Klok",
        clockRight: "gelijk met de centrale",
        clockOff: { "\($0) \($1 ? "voor" : "achter") op de centrale: zet ze juist" },
        allIsWell: "Records vertrekken vanzelf zodra de centrale antwoordt.",
        underWay: "De centrale wordt gevraagd…", send: "nu versturen", licence: "licentie",
        reference: "gegevens", menuEntry: "Centrale: wachtrij, licentie, gegevens",
        homeKey: "wachtrij")
    static let german = QueueTexts(
        heading: "Senden an die Zentrale", centre: "Zentrale", waiting: "Es warten",
        records: { "\($0) Einträge" + ($1.isEmpty ? "" : ", der älteste seit \($1)") },
        emails: "Wartende Mails", lastDrain: "Alles gesendet", never: "noch nie",
        attempts: "Fehlversuche", nextTry: "Nächster Versuch", now: "jetzt", clock: "Uhr",
        clockRight: "stimmt mit der Zentrale überein",
        clockOff: { "\($0) \($1 ? "vor" : "hinter") der Zentrale: bitte stellen" },
        allIsWell: "Einträge gehen von selbst ab, sobald die Zentrale antwortet.",
        underWay: "Die Zentrale wird gefragt…", send: "jetzt senden", licence: "Lizenz",
        reference: "Daten", menuEntry: "Zentrale: Warteschlange, Lizenz, Daten",
        homeKey: "Warteschlange")
}
