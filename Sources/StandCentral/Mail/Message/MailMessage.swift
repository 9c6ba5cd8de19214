internal import Crypto
internal import FoundationEssentials
package import JourneyEngine

/// A mail with its text, the same as a page, and a file: what it is before it is bytes.
///
/// libcurl could put the parts together as well, but keeps to itself when the last byte has left;
/// the mail rule needs to know (see ``MailMachine``).
package struct MailMessage: Hashable, Sendable {
    package var id: String
    package var date: Timestamp
    package var from: Mailbox
    package var to: Mailbox
    package var subject: String
    package var language: Language
    /// Lines end with a line feed.
    package var text: String
    package var page: String
    package var attachment: Attachment?

    /// A file that goes along.
    package struct Attachment: Hashable, Sendable {
        /// Letters, digits, dots, hyphens and underscores.
        package var name: String
        package var mediaType: String
        package var bytes: [UInt8]
    }

    /// The message as it is sent (RFC 5322, RFC 2045 … 2049): ASCII, lines of at most 78 characters
    /// but for a long address, ended by CRLF. The same message gives the same bytes.
    package var bytes: [UInt8] {
        let alternatives = [
            part("text/plain; charset=utf-8", QuotedPrintable.encode(text)),
            part("text/html; charset=utf-8", QuotedPrintable.encode(page)),
        ]
        let inner = multipart("alternative", alternatives, boundary: boundary("inner"))
        var body = inner
        if let attachment {
            body = multipart(
                "mixed", [inner, Self.part(attachment)], boundary: boundary("outer"))
        }
        return Array((header + body).joined(separator: "\r\n").utf8)
    }

    private var header: [String] {
        [
            "Date: \(MailDate.text(date))", HeaderText.field("From", from),
            HeaderText.field("To", to), HeaderText.field("Subject", subject),
            "Message-ID: <\(id)>", "Auto-Submitted: auto-generated",
            "Content-Language: \(language.rawValue)", "MIME-Version: 1.0",
        ]
    }

    private func part(_ type: String, _ encoded: String) -> [String] {
        ["Content-Type: \(type)", "Content-Transfer-Encoding: quoted-printable", "", encoded]
    }

    private static func part(_ attachment: Attachment) -> [String] {
        let data = Data(attachment.bytes)
            .base64EncodedString(options: [
                .lineLength76Characters, .endLineWithCarriageReturn,
                .endLineWithLineFeed,
            ])
        return [
            "Content-Type: \(attachment.mediaType); name=\"\(attachment.name)\"",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment;", " filename=\"\(attachment.name)\"", "", data,
        ]
    }

    private func multipart(_ kind: String, _ parts: [[String]], boundary: String) -> [String] {
        ["Content-Type: multipart/\(kind);", " boundary=\"\(boundary)\"", ""]
            + parts.flatMap { ["--\(boundary)"] + $0 } + ["--\(boundary)--", ""]
    }

    /// What no part can hold: neither quoted-printable nor base64 ever has `=_`.
    private func boundary(_ place: String) -> String {
        let digest = SHA256.hash(data: Array("\(place) \(id)".utf8))
        return "=_"
            + digest.prefix(12).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
    }
}
