import JourneyEngine
import TestSupport
import Testing

@Suite("Ticket scans")
struct TicketRulesTests {
    /// One visitor in every form that tickets have.
    static let cards = [
        """
        BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;An\r
        TEL;CELL:0470 11 22 33\r\nEMAIL;INTERNET:an@example.org\r
        ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;Rue 1;Li=\r
        ge;;4000;Belgium\r\nEND:VCARD
        """,
        """
        BEGIN:VCARD\nVERSION:3.0\nN:Lefèvre;An;;Mevr.;\nFN:An Lefèvre
        item1.EMAIL;TYPE=INTERNET:an@e
         xample.org\nTEL;TYPE=FAX:+3222222222\nTEL;TYPE=CELL:+32470112233
        ADR;TYPE=HOME:;;Rue 1\\, boîte 2;Liège;;4000;Belgique\nEND:VCARD
        """,
        """
        BEGIN:VCARD\nVERSION:4.0\nFN:An Lefèvre\nN:Lefèvre;An;;;\nGENDER:F\nLANG;PREF=1:fr
        EMAIL:mailto:an@example.org\nTEL;VALUE=uri;TYPE="voice,cell":tel:+32470112233
        ADR:;;Rue 1;Liège;;4000;BE\nEND:VCARD
        """,
        "MECARD:N:Lefèvre,An;TEL:+32470112233;EMAIL:an@example.org;ADR:,,Rue 1,Liège,,4000,BE;;",
        #"{"nom":"Lefèvre","prenom":"An","gsm":"0470112233","mail":"an@example.org","cp":4000}"#,
        #"{"visitor":{"last_name":"Lefèvre","firstName":"An","address":{"zip":"4000"}},"#
            + #""contact":{"e-mail":"an@example.org","phone":"+32470112233"}}"#,
        "https://tickets.example/v?ln=Lef%C3%A8vre&fn=An&tel=%2B32470112233"
            + "&email=an%40example.org&zip=4000#top",
        "nom=Lef%E8vre&prenom=An&gsm=0470112233&mail=an@example.org&cp=4000",
    ]

    @Test("R-203: a ticket in any of its forms fills the same fields", arguments: cards)
    func forms(_ payload: String) throws {
        var scene = try Scene.lead()
        #expect(
            try scene.perform(.scanTicket(payload: payload, agreed: true)) == [.ticketScanned])
        let form = try scene.openLead.form
        #expect(form.lastName?.text == "Lefèvre" && form.firstName?.text == "An")
        #expect(form.email?.text == "an@example.org" && form.mobile?.text == "+32470112233")
        #expect(form.postalCode?.text == "4000")
    }

    @Test("R-203: a bare number is looked up in the list, alone or at the end of an address")
    func number() throws {
        for payload in [
            "BMS26-7K3M9XQ2", " bms26-7k3m9xq2\r\n", "https://t.example/BMS26-7K3M9XQ2",
            #"{"ticket":"BMS26-7K3M9XQ2"}"#, "https://t.example/?id=BMS26-7K3M9XQ2",
        ] {
            var scene = try Scene.lead()
            try scene.perform(.scanTicket(payload: payload, agreed: true))
            #expect(try scene.openLead.form.lastName?.text == "Peeters", "\(payload)")
        }
        let unknown = try Scene.lead().refusal(
            of: .scanTicket(payload: "BMS26-00000000", agreed: true))
        #expect(unknown?.reason == .ticket(.numberUnknown("BMS26-00000000")))
    }

    static let hostile: [(String, TicketProblem)] = [
        ("", .empty), (" \r\n ", .empty),
        ("\u{1B}[2J\u{1B}]0;x\u{7}", .controlCharacter("U+001B")),
        ("MECARD:N:An\u{0};;", .controlCharacter("U+0000")),
        ("nom=%1B%5B2J&x=1", .controlCharacter("U+001B")),
        ("{\"nom\":\"\u{9B}31m\"}", .controlCharacter("U+009B")),
        ("MECARD:N:Lef\u{FFFD}vre,An;;", .unreadable),
        (String(repeating: "A", count: 5000), .tooLong(most: 4096, found: 5000)),
        (String(repeating: "1", count: 3072), .unknownForm),
        ("'; DROP TABLE journal; --", .unknownForm), ("javascript:alert(1)", .unknownForm),
        ("file:///etc/passwd", .unknownForm), ("$(reboot)", .unknownForm),
        ("BEGIN:VCARD\nN:Peeters;An", .truncated), ("MECARD:N:Peeters,An", .truncated),
        (#"{"nom":"Peeters""#, .truncated), (#"{"nom":}"#, .malformed),
        ("BEGIN:VCARD\nN:A;B\nAGENT:BEGIN:VCARD\nN:C;D\nEND:VCARD\nEND:VCARD", .nested),
        ("BEGIN:VCARD\nN:A;B\nEND:VCARD\nBEGIN:VCARD\nN:C;D\nEND:VCARD", .nested),
        ("MECARD:N:A,B;NOTE:MECARD:N:C,D;;;;", .nested),
        ("BEGIN:VCARD\nrubbish\nEND:VCARD", .malformed),
        ("BEGIN:VCARD\nEND:VCARD\nmore", .malformed),
        ("BEGIN:VCARD\nNOTE:nothing of use\nEND:VCARD", .nothingUsable),
        ("https://tickets.example/", .nothingUsable),
        (#"{"a":"# + String(repeating: "[", count: 2000) + "}", .malformed),
    ]

    @Test("R-203: a malformed or hostile code fills nothing and says why", arguments: hostile)
    func refused(_ payload: String, _ problem: TicketProblem) throws {
        let scene = try Scene.lead()
        let refusal = scene.refusal(of: .scanTicket(payload: payload, agreed: true))
        #expect(refusal == Rejection("R-203", field: .payload, .ticket(problem)))
    }

    @Test("R-203: no code of 3 KB and no chance bytes bring the reader down")
    func chance() throws {
        var chance = SeededGenerator(seed: 203)
        let alphabet = Array("BEGIN:VCARDN;=\\,\n\r\t{}[]\"MECARD%&?+0aé\u{1B}\u{FFFD}👩‍👧")
        for _ in 0..<400 {
            let count = Int.random(in: 0...3072, using: &chance)
            let start = ["", "BEGIN:VCARD\n", "MECARD:", "{", "https://x/?"].randomElement(
                using: &chance)
            let rest = (0..<count).compactMap { _ in alphabet.randomElement(using: &chance) }
            _ = try? Ticket.read((start ?? "") + String(rest)) { _ in nil }
        }
    }

    @Test("R-203: a card of 3 KB with a picture is read all the same")
    func picture() throws {
        let photo = (0..<38).map { _ in " " + String(repeating: "A", count: 74) }
            .joined(separator: "\r\n")
        let card =
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPHOTO;ENCODING=b;TYPE=JPEG:\r\n\(photo)\r\n"
            + "N:Peeters;An\r\nEND:VCARD"
        let ticket = try Ticket.read(card) { _ in nil }
        #expect(ticket.values[.lastName] == "Peeters" && card.count > 2_900)
    }

    @Test("R-203: a value that its field refuses is left out and pointed out")
    func leftOut() throws {
        var scene = try Scene.lead()
        let scan = Command.scanTicket(
            payload: #"{"email":"no address","lastName":"Peeters"}"#, agreed: true)
        #expect(
            scene.warnings(about: scan).contains {
                $0.field == .email && $0.warning == .ticketValueLeft
            })
        try scene.perform(scan)
        #expect(try scene.openLead.form.filledFields == [.lastName])
    }

    @Test("R-203: UTF-8 that was read as Latin 1 is put right")
    func charset() throws {
        let ticket = try Ticket.read(#"{"firstName":"RenÃ©e"}"#) { _ in nil }
        #expect(ticket.values[.firstName] == "Renée")
    }

    @Test("R-203: the visitor's refusal is fine, recorded, and the code is not looked at")
    func declined() throws {
        var scene = try Scene.lead()
        #expect(
            try scene.perform(.scanTicket(payload: "\u{1B}", agreed: false)) == [.ticketDeclined])
        #expect(try scene.openLead.agreedToScan == false && scene.openLead.form == LeadForm())
    }

    @Test("R-203: what a scan filled is taken back in one step; what was typed since stays")
    func undo() throws {
        var scene = try Scene.lead()
        #expect(scene.refusal(of: .undoScan)?.reason == .nothingScanned)
        try scene.perform(.fillLead(.email, .text("old@example.org")))
        try scene.perform(.scanTicket(payload: Scene.ticket, agreed: true))
        try scene.perform(.fillLead(.lastName, .text("Peeters-Maes")))
        #expect(try scene.perform(.undoScan) == [.ticketScanUndone])
        let form = try scene.openLead.form
        #expect(form.filledFields == [.email, .lastName])
        #expect(form.email?.text == "old@example.org" && form.lastName?.text == "Peeters-Maes")
    }
}
