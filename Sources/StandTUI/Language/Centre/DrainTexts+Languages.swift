extension DrainTexts {
    static let english = DrainTexts(
        unreachable: "The centre can't be reached: no network, or it is switched off.",
        untrusted: "The centre's certificate is not trusted here. Check the clock and the address.",
        notTheCentre: "Something else answers in the centre's place, such as a Wi-Fi sign-in page.",
        interrupted: "The connection broke before the centre had answered.",
        busy: "The centre is busy and asks to wait.",
        centreFull: "The centre's disk is full: its operator has to make room.",
        centreFailed: { "The centre failed (\($0))." },
        refused: { "The centre can't take a record (\($0)): it is being isolated." },
        outOfStep: "The centre expects other records first: they are being sent.",
        journalUnreadable: "The journal can't be read: check the disk.",
        epochNotOpened: "This journal was copied and has to go on under a new name, but can't be "
            + "written: make room on the disk.",
        notRegistered: "No licence is registered: everything is kept here until there is one.",
        expired: "The licence has expired: records are kept here. Register a new one.",
        revoked: "The licence was revoked: records are kept here. Ask the centre.",
        unknownTerminal: "The centre does not know this terminal. Register the licence again.",
        fork: "The centre takes this journal for another terminal's. Export it and call support.",
        cloned: "This is a copy of a terminal that goes on elsewhere: records are kept here. "
            + "Register a licence code, and it becomes a terminal of its own.",
        notUnderstood: "This program and the centre don't understand each other: update them.")
    static let french = DrainTexts(
        unreachable: "La centrale est injoignable: pas de réseau, ou elle est arrêtée.",
        untrusted: "Le certificat de la centrale n'est pas reconnu. Vérifiez l'heure et l'adresse.",
        notTheCentre:
            "Autre chose répond à la place de la centrale, comme une page Wi-Fi à valider.",
        interrupted: "La connexion s'est coupée avant la réponse de la centrale.",
        busy: "La centrale est occupée et demande d'attendre.",
        centreFull: "Le disque de la centrale est plein: son opérateur doit faire de la place.",
        centreFailed: { "La centrale est en défaut (\($0))." },
        refused: { "La centrale refuse un enregistrement (\($0)): il est en cours d'isolement." },
        outOfStep: "La centrale attend d'abord d'autres enregistrements: ils partent.",
        journalUnreadable: "Le journal est illisible: vérifiez le disque.",
        epochNotOpened: "Ce journal a été copié et doit continuer sous un autre nom, mais ne peut "
            + "être écrit: faites de la place sur le disque.",
        notRegistered: "Aucune licence enregistrée: tout est gardé ici en attendant.",
        expired: "La licence a expiré: tout est gardé ici. Enregistrez-en une nouvelle.",
        revoked: "La licence a été révoquée: tout est gardé ici. Demandez à la centrale.",
        unknownTerminal: "La centrale ne connaît pas ce poste. Réenregistrez la licence.",
        fork: "La centrale prend ce journal pour celui d'un autre poste. Exportez-le et appelez "
            + "l'assistance.",
        cloned: "Ce poste est la copie d'un autre qui continue ailleurs: tout est gardé ici. "
            + "Enregistrez un code de licence: il devient un poste à part entière.",
        notUnderstood: "Ce programme et la centrale ne se comprennent pas: mettez-les à jour.")
    static let dutch = DrainTexts(
        unreachable: "De centrale is onbereikbaar: geen netwerk, of ze staat uit.",
        untrusted:
            "Het certificaat van de centrale wordt niet vertrouwd. Controleer klok en adres.",
        notTheCentre:
            "Iets anders antwoordt in plaats van de centrale, zoals een wifi-inlogpagina.",
        interrupted: "De verbinding brak af voor de centrale antwoordde.",
        busy: "De centrale is bezet en vraagt te wachten.",
        centreFull: "De schijf van de centrale is vol: de beheerder moet plaats maken.",
        centreFailed: { "De centrale heeft een storing (\($0))." },
        refused: { "De centrale weigert een record (\($0)): het wordt afgezonderd." },
        outOfStep: "De centrale verwacht eerst andere records: ze worden verstuurd.",
        journalUnreadable: "Het journaal is onleesbaar: controleer de schijf.",
        epochNotOpened: "Dit journaal werd gekopieerd en moet onder een nieuwe naam verder, maar "
            + "schrijven lukt niet: maak plaats op de schijf.",
        notRegistered: "Geen licentie geregistreerd: alles blijft hier bewaard.",
        expired: "De licentie is verlopen: alles blijft hier bewaard. Registreer een nieuwe.",
        revoked: "De licentie is ingetrokken: alles blijft hier bewaard. Vraag de centrale.",
        unknownTerminal: "De centrale kent dit toestel niet. Registreer de licentie opnieuw.",
        fork: "De centrale houdt dit journaal voor dat van een ander toestel. Exporteer het en bel "
            + "de helpdesk.",
        cloned: "Dit is een kopie van een toestel dat elders verder werkt: alles blijft hier "
            + "bewaard. Registreer een licentiecode: dan wordt het een toestel op zich.",
        notUnderstood: "Dit programma en de centrale begrijpen elkaar niet: werk ze bij.")
    static let german = DrainTexts(
        unreachable: "Die Zentrale ist nicht erreichbar: kein Netz, oder sie ist ausgeschaltet.",
        untrusted: "Dem Zertifikat der Zentrale wird nicht vertraut. Uhr und Adresse prüfen.",
        notTheCentre: "Etwas anderes antwortet statt der Zentrale, etwa eine WLAN-Anmeldeseite.",
        interrupted: "Die Verbindung brach ab, bevor die Zentrale geantwortet hat.",
        busy: "Die Zentrale ist ausgelastet und bittet zu warten.",
        centreFull: "Die Festplatte der Zentrale ist voll: Dort muss Platz geschaffen werden.",
        centreFailed: { "Die Zentrale hat eine Störung (\($0))." },
        refused: { "Die Zentrale nimmt einen Eintrag nicht an (\($0)): Er wird abgesondert." },
        outOfStep: "Die Zentrale erwartet zuerst andere Einträge: Sie werden gesendet.",
        journalUnreadable: "Das Journal ist nicht lesbar: Festplatte prüfen.",
        epochNotOpened:
            "Dieses Journal wurde kopiert und muss unter neuem Namen weitergehen, lässt "
            + "sich aber nicht schreiben: bitte Platz auf der Festplatte schaffen.",
        notRegistered: "Keine Lizenz registriert: Alles bleibt hier gespeichert.",
        expired: "Die Lizenz ist abgelaufen: Alles bleibt hier. Bitte eine neue registrieren.",
        revoked: "Die Lizenz wurde widerrufen: Alles bleibt hier. Bitte die Zentrale fragen.",
        unknownTerminal: "Die Zentrale kennt dieses Terminal nicht. Lizenz neu registrieren.",
        fork: "Die Zentrale hält dieses Journal für das eines anderen Terminals. Journal "
            + "exportieren und Support rufen.",
        cloned: "Dies ist die Kopie eines Terminals, das anderswo weiterläuft: Alles bleibt hier "
            + "gespeichert. Mit einem Lizenzcode wird daraus ein eigenes Terminal.",
        notUnderstood: "Programm und Zentrale verstehen einander nicht: bitte aktualisieren.")
}
