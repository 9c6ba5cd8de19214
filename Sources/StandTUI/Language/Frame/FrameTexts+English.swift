import JourneyEngine

extension FrameTexts {
    static let english = FrameTexts(
        rehearsal: "REHEARSAL",
        rehearsalStays: "rehearsal: nothing is ever sent", nobodyLinked: "no customer linked",
        stage: {
            switch $0 {
            case .language: "Language"
            case .customer: "Customer"
            case .vehicle: "Car"
            case .pointOfSale: "Dealer"
            case .quote: "Quote"
            case .email: "Mail"
            case .disconnect: "End"
            }
        },
        online: "online", offline: "offline", nothingWaits: "queue 0",
        waiting: { count, age in "queue \(count)" + (age.isEmpty ? "" : ", oldest \(age)") },
        lastDrain: { "sent \($0)" },
        notRegistered: "licence not registered",
        licenceExpired: "licence expired", licenceRevoked: "licence revoked",
        drainHalted: "! sending stopped", opening: "opening…", saved: "saved",
        savingNow: "saving…", savingFailed: "! not saved",
        notSaved: {
            switch $0 {
            case .diskFull:
                "The disk is full: nothing is lost, but this step is not saved. "
                    + "Call the supervisor."
            case .notWritable:
                "The disk can't be written: this step is not saved. Call the supervisor."
            case .other(let words): "This step is not saved: \(words)."
            }
        },
        startNotice: {
            switch $0 {
            case .setAside(let file):
                "The journal could not be read: it is kept as \(file), and a new one begins. "
                    + "Tell the supervisor."
            case .lost:
                "Part of the journal or of the keys is missing. Carry on, and tell the supervisor."
            case .unreadable(let count):
                "\(count) records of the journal can't be read. Tell the supervisor."
            case .clockWrong:
                "The clock of this terminal is wrong. Carry on, and tell the supervisor."
            case .sampleData: "Sample data: no catalogue has been loaded yet."
            }
        },
        kioskStays: "On this terminal only the supervisor can quit.",
        scanIgnored: "Code scanned, but this page expects none: nothing was filled in.",
        pasteDropped: { "\($0) control characters of the paste were left out" },
        keyUnknown: { "Unknown key: \($0)" },
        keysDropped: { "(\($0) keys typed ahead were ignored)" },
        tooSmall: { width, height, nowWidth, nowHeight in
            "This window is too small: \(nowWidth)×\(nowHeight). It takes \(width)×\(height). "
                + "Nothing is lost: make it larger and everything comes back."
        })
}
