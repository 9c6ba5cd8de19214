import JourneyEngine

extension FrameTexts {
    static let dutch = FrameTexts(
        rehearsal: "OEFENING",
        rehearsalStays: "oefening: er wordt nooit iets verstuurd",
        nobodyLinked: "geen klant gekoppeld",
        stage: {
            switch $0 {
            case .language: "Taal"
            case .customer: "Klant"
            case .vehicle: "Wagen"
            case .pointOfSale: "Dealer"
            case .quote: "Offerte"
            case .email: "Mail"
            case .disconnect: "Einde"
            }
        },
        online: "online", offline: "offline", nothingWaits: "wachtrij 0",
        waiting: { count, age in "wachtrij \(count)" + (age.isEmpty ? "" : ", oudste \(age)") },
        lastDrain: { "verstuurd \($0)" },
        notRegistered: "licentie te registreren",
        licenceExpired: "licentie verlopen", licenceRevoked: "licentie ingetrokken",
        drainHalted: "! verzending gestopt", opening: "opent…", saved: "bewaard",
        savingNow: "bezig…", savingFailed: "! niet bewaard",
        notSaved: {
            switch $0 {
            case .diskFull:
                "De schijf is vol: er is niets verloren, maar deze stap is niet bewaard. "
                    + "Roep de supervisor."
            case .notWritable:
                "De schijf laat zich niet beschrijven: deze stap is niet bewaard. "
                    + "Roep de supervisor."
            case .other(let words): "Deze stap is niet bewaard: \(words)."
            }
        },
        startNotice: {
            switch $0 {
            case .setAside(let file):
                "Het journaal was onleesbaar: het blijft bewaard als \(file), er begint een nieuw. "
                    + "Verwittig de supervisor."
            case .lost:
                "Een deel van het journaal of van de sleutels ontbreekt. "
                    + "Werk door en verwittig de supervisor."
            case .unreadable(let count):
                "\(count) regels van het journaal zijn onleesbaar. Verwittig de supervisor."
            case .clockWrong:
                "De klok van dit toestel staat verkeerd. Werk verder, en zeg het de supervisor."
            case .sampleData: "Voorbeeldgegevens: er is nog geen catalogus geladen."
            }
        },
        kioskStays: "Op dit toestel kan alleen de supervisor afsluiten.",
        scanIgnored: "Code gescand, maar deze pagina verwacht er geen: er is niets ingevuld.",
        pasteDropped: { "\($0) stuurtekens uit het plakken weggelaten" },
        keyUnknown: { "Onbekende toets: \($0)" },
        keysDropped: { "(\($0) vooraf getypte toetsen genegeerd)" },
        tooSmall: { width, height, nowWidth, nowHeight in
            "Dit venster is te klein: \(nowWidth)×\(nowHeight). Nodig is \(width)×\(height). "
                + "Er gaat niets verloren: maak het groter en alles komt terug."
        })
}
