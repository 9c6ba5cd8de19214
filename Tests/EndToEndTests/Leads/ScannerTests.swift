import Glibc
import TestSupport
import Testing

@Suite("A scanner at the terminal")
struct ScannerTests {
    private static let card =
        "BEGIN:VCARD\nVERSION:3.0\nN:Peeters;An;;Mrs;\nEMAIL:an.peeters@example.org\n"
        + "TEL;TYPE=CELL:+32470112233\nADR:;;;Leuven;;3000;BE\nEND:VCARD"

    /// An email half typed on the page of a lead.
    private func halfTyped(_ folder: DataFolder) throws -> LeadHand {
        try StandApp.atLead(folder).presses("1", "2").types("an.pee")
    }

    @Test(
        "Point 7: R-203: a burst is a scan with each suffix, in the middle of a half-typed field",
        arguments: ["\r", "\n", "\r\n", "\t", ""])
    func suffix(_ suffix: String) throws {
        let hand = try halfTyped(DataFolder())
        let place = hand.app.cursor
        hand.app.types("MECARD:N:Peeters,An;EMAIL:an.peeters@example.org;;" + suffix)
        try hand.app.sees("Un ticket a été lu", "Ticket: E-mail, Nom, Prénom")
        // Refused: the half-typed text stands as it stood.
        try hand.app.types("n").sees("an.pee ")
        #expect(hand.app.settled.cursor == place)
        hand.app.types("MECARD:N:Peeters,An;EMAIL:an.peeters@example.org;;" + suffix)
        try hand.app.sees("Un ticket a été lu").types("o")
        try hand.app.sees("an.peeters@example.org", "Peeters", "Ticket: E-mail, Nom, Prénom")
        // One step back takes all of it away.
        try hand.app.types("\u{1A}").seesNoMore("Peeters")
    }

    @Test("R-203: a card of seven lines is one scan", arguments: ["\r", "\n", "\r\n"])
    func lines(_ end: String) throws {
        let hand = try halfTyped(DataFolder())
        hand.app.types(Self.card.replacing("\n", with: end) + end)
        try hand.app.sees("Un ticket a été lu").types("o")
        try hand.app.sees("an.peeters@example.org", "+32 470 11 22 33", "3000  Leuven")
    }

    @Test(
        "Point 7: R-203: a US scanner on AZERTY or QWERTZ is put right amid a half-typed field",
        arguments: ["BMS26-7K3M9XQ2", "B?Sé-)èK\"?çXAé", "B?Sé§)èK\"?çXAé", "BMS26ß7K3M9XQ2"])
    func layout(_ typed: String) throws {
        let hand = try halfTyped(DataFolder())
        hand.app.types(typed + "\r")
        try hand.app.sees("Un ticket a été lu").types("o").sees("an.peeters@example.org", "Peeters")
    }

    @Test("R-203: what many scanners send before a QR code is no part of it")
    func prefix() throws {
        let hand = try halfTyped(DataFolder())
        hand.app.types("]Q1BMS26-7K3M9XQ2\r")
        try hand.app.sees("Un ticket a été lu")
    }

    @Test(
        "R-203: a hostile or broken code changes nothing and says why",
        arguments: [
            ("N:Pee\u{1B}[15~ters\u{2};reboot\r", "Caractère interdit"),
            ("\u{1B}[2J$(reboot)\r", "Caractère interdit"),
            ("BEGIN:VCARD\rN:Peeters;An\r", "incomplet"),
            ("BEGIN:VCARD\rBEGIN:VCARD\rN:X;Y\rEND:VCARD\rEND:VCARD\r", "carte dans une carte"),
            ("MECARD:N:Peeters,An;EMAIL:x\u{1B}[<0;3;8Mx@y.be;;\r", "Caractère interdit"),
            (String(repeating: "x", count: 3_072) + "\r", "billet connu"),
        ])
    func hostile(_ code: String, _ why: String) throws {
        let folder = try DataFolder()
        let hand = try halfTyped(folder)
        let place = hand.app.cursor
        try hand.app.types(code).sees(why, "an.pee ")
        #expect(hand.app.settled.cursor == place)
        // Typing goes on where it was.
        try hand.types("ters").app.sees("an.peeters")
        #expect(try hand.app.quits() == .code(0))
        let records = try folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
        #expect(!records.contains { $0.type == "ticketScanned" })
        #expect(records.contains { $0.type == "refused" })
    }

    @Test("R-203: a card of 3 KB is read like any other")
    func long() throws {
        let hand = try halfTyped(DataFolder())
        let note = "NOTE:" + String(repeating: "x", count: 2_900)
        let card = Self.card.replacing("END:VCARD", with: note + "\nEND:VCARD")
        hand.app.types(card.replacing("\n", with: "\r") + "\r")
        try hand.app.sees("Un ticket a été lu").types("o").sees("an.peeters@example.org")
    }

    @Test("R-203: the scanner is set up by a code whose text is known, and remembered")
    func setUp() throws {
        let folder = try DataFolder()
        let hand = LeadHand(try .atHome(folder))
        try hand.app.types("\u{1B}[21~").sees("Régler le scanner").types("a").sees(
            "Scannez le code")
        // A slow US scanner with a prefix, read as Belgian AZERTY, that ends in silence.
        for letter in "#STQND)SCQNNER)à&é\"'(§è!ç)QWERTY)AZERTW" {
            hand.app.terminal.write(Array(String(letter).utf8))
            _ = hand.app.isQuiet(for: .milliseconds(12))
        }
        try hand.app.sees("Réglé et retenu", "AZERTY belge", "rien")
        #expect(try hand.app.receives(SIGKILL).ends() == .signal(SIGKILL))
        let app = try StandApp(folder).sees("Bonjour", "enregistré").types("ta48213\r")
        try app.sees("Nouvelle offre").types("\u{1B}[21~").sees("Régler le scanner")
        try app.types("a").sees("Ce scanner est réglé", "AZERTY belge")
    }
}
