import JourneyEngine
import TestSupport
import Testing

@testable import StandCentral

@Suite("A mail's bytes")
struct MailMessageTests {
    private func message(
        name: String = "Marie Leblanc", subject: String = "Votre offre", text: String = "Bonjour\n"
    ) throws -> MailMessage {
        MailMessage(
            id: "quote.1@example.org", date: Timestamp(milliseconds: 1_768_469_400_000),
            from: Mailbox(
                name: "Citroën", address: try #require(MailAddress("stand@example.org"))),
            to: Mailbox(name: name, address: try #require(MailAddress("marie@example.com"))),
            subject: subject, language: .french, text: text, page: "<p>\(text)</p>\n",
            attachment: MailMessage.Attachment(
                name: "quote.pdf", mediaType: "application/pdf",
                bytes: (0..<2_000).map { UInt8(truncatingIfNeeded: $0) }))
    }

    private func lines(_ message: MailMessage) -> [Substring] {
        String(decoding: message.bytes, as: UTF8.self)
            .split(separator: "\r\n", omittingEmptySubsequences: false)
    }

    @Test("A mail has its date, id and parts in their places")
    func parts() throws {
        let lines = try lines(message())
        #expect(lines[0] == "Date: Thu, 15 Jan 2026 10:30:00 +0100")
        #expect(lines[1] == "From: =?utf-8?B?Q2l0cm/Dq24=?=")
        #expect(lines[2] == " <stand@example.org>")
        #expect(lines[3] == "To: Marie Leblanc <marie@example.com>")
        #expect(lines[4] == "Subject: Votre offre")
        #expect(lines[5] == "Message-ID: <quote.1@example.org>")
        #expect(lines.contains("Content-Type: application/pdf; name=\"quote.pdf\""))
    }

    @Test(
        "Text from anybody stays in its own field, in short lines of ASCII", arguments: Self.texts)
    func hostile(text: String) throws {
        let message = try message(name: text, subject: text, text: "\(text)\n")
        let plain = try lines(self.message())
        let lines = lines(message)
        func fields(_ lines: [Substring]) -> [Substring] {
            lines.prefix { !$0.isEmpty }.filter { $0.first != " " }
                .map { $0.prefix { $0 != ":" } }
        }
        #expect(fields(lines) == fields(plain))
        for line in lines {
            #expect(line.utf8.count <= 78, "\(line)")
            #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(line)")
        }
        #expect(lines.count { $0.hasPrefix("--=_") } == plain.count { $0.hasPrefix("--=_") })
    }

    private static let texts =
        HostileText.corpus.map(\.text) + [
            "a\r\nBcc: all@example.com", "a\nSubject: other", "a\u{0}b", "=?utf-8?B?QQ==?=",
            "Leblanc, Marie", "\"><b@c.d>", " ", "", String(repeating: "é", count: 300),
            String(repeating: "x", count: 300), ".\r\n.\r\nQUIT", "--=_boundary", "a \nb\t",
            "👩‍👩‍👧‍👦", "שלום",
        ]

    @Test(
        "An address is one that can stand in a command as it is",
        arguments: [
            ("marie@example.com", true), ("m.l+x@sub.example.com", true), ("é@exämple.be", true),
            ("a@b@c", false), ("@b", false), ("a@", false), ("a b@c", false),
            ("a@b\r\nRCPT TO:<x@y>", false), ("<a@b>", false), ("a@b>", false), ("\"a\"@b", false),
            ("a@b\u{202E}", false), ("a\u{0}@b", false), ("", false),
            (String(repeating: "a", count: 250) + "@b.be", false),
        ])
    func addresses(text: String, isFit: Bool) {
        #expect((MailAddress(text) != nil) == isFit)
    }

    @Test(
        "Whom mail comes from is an address, with a name before it or without",
        arguments: [
            ("a@b.be", "", "a@b.be"), ("Stand  9 <a@b.be>", "Stand 9", "a@b.be"),
            ("<a@b.be>", "", "a@b.be"), ("a", nil, nil), ("x <a>", nil, nil), ("", nil, nil),
        ] as [(String, String?, String?)])
    func mailboxes(text: String, name: String?, address: String?) {
        #expect(Mailbox(text)?.name == name)
        #expect(Mailbox(text)?.address.text == address)
    }

    @Test(
        "A mail server's address is read strictly",
        arguments: [
            ("smtp://127.0.0.1:2525", "smtp://127.0.0.1:2525", nil),
            ("smtps://m%40x:p@mail.example.org", "smtps://mail.example.org", "m@x"),
            ("http://x", nil, nil), ("smtp://", nil, nil), ("mail.example.org", nil, nil),
            ("smtp://h/path", nil, nil), ("smtp://h:x", nil, nil),
        ] as [(String, String?, String?)])
    func servers(text: String, url: String?, user: String?) {
        #expect(SMTPServer(text)?.url == url)
        #expect(SMTPServer(text)?.user == user)
    }
}
