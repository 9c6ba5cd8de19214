import JourneyEngine

extension FrameTexts {
    static let french = FrameTexts(
        rehearsal: "RÉPÉTITION",
        rehearsalStays: "répétition: rien ne part jamais", nobodyLinked: "aucun client lié",
        stage: {
            switch $0 {
            case .language: "Langue"
            case .customer: "Client"
            case .vehicle: "Véhicule"
            case .pointOfSale: "Vente"
            case .quote: "Offre"
            case .email: "Mail"
            case .disconnect: "Fin"
            }
        },
        online: "en ligne", offline: "hors ligne", nothingWaits: "file 0",
        waiting: { count, age in "file \(count)" + (age.isEmpty ? "" : ", depuis \(age)") },
        lastDrain: { "envoi \($0)" },
        notRegistered: "licence à enregistrer",
        licenceExpired: "licence expirée", licenceRevoked: "licence révoquée",
        drainHalted: "! envoi arrêté", opening: "ouverture…", saved: "enregistré",
        savingNow: "en cours…", savingFailed: "! pas enregistré",
        notSaved: {
            switch $0 {
            case .diskFull:
                "Le disque est plein: rien n'est perdu, mais cette étape n'est pas enregistrée. "
                    + "Appelez le superviseur."
            case .notWritable:
                "Le disque refuse d'écrire: cette étape n'est pas enregistrée. "
                    + "Appelez le superviseur."
            case .other(let words): "Cette étape n'est pas enregistrée: \(words)."
            }
        },
        startNotice: {
            switch $0 {
            case .setAside(let file):
                "Le journal était illisible: il est gardé sous \(file), un nouveau commence. "
                    + "Prévenez le superviseur."
            case .lost:
                "Une partie du journal ou des clés manque. Continuez, et prévenez le superviseur."
            case .unreadable(let count):
                "\(count) enregistrements du journal sont illisibles. Prévenez le superviseur."
            case .clockWrong:
                "L'horloge de ce poste est fausse. Continuez, et prévenez le superviseur."
            case .sampleData: "Données d'exemple: aucun catalogue n'a encore été chargé."
            }
        },
        kioskStays: "Sur ce poste, seul le superviseur peut quitter.",
        scanIgnored: "Code scanné, mais cette page n'en attend pas: rien n'a été rempli.",
        pasteDropped: { "\($0) caractères de commande du collage ont été écartés" },
        keyUnknown: { "Touche inconnue: \($0)" },
        keysDropped: { "(\($0) touches tapées d'avance ignorées)" },
        tooSmall: { width, height, nowWidth, nowHeight in
            "Cette fenêtre est trop petite: \(nowWidth)×\(nowHeight). Il faut \(width)×\(height). "
                + "Rien n'est perdu: agrandissez-la et tout revient."
        })
}
