internal import FoundationEssentials

/// A mail's header fields in printable ASCII (RFC 5322, RFC 2047).
///
/// Whatever a text holds, line breaks included, it stays within its own field: what is not plain is
/// written as encoded words, which have only letters, digits and a few signs.
enum HeaderText {
    /// The most bytes of text in one encoded word, so that it fits beside the name of its field.
    private static let mostBytes = 39
    private static let longestLine = 76

    /// A field with a text of its own, such as the subject.
    static func field(_ name: String, _ text: String) -> String {
        let line = "\(name): \(text)"
        let isPlain =
            line.utf8.count <= longestLine && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            && !text.contains("=?") && text.first != " " && text.last != " " && !text.isEmpty
        return isPlain ? line : "\(name): \(words(text))"
    }

    /// A field with somebody's name and address.
    static func field(_ name: String, _ mailbox: Mailbox) -> String {
        let address = mailbox.address.text
        guard !mailbox.name.isEmpty else { return "\(name): \(address)" }
        let line = "\(name): \(mailbox.name) <\(address)>"
        let isPlain =
            line.utf8.count <= longestLine
            && mailbox.name.split(separator: " ", omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAtom) }
        return isPlain ? line : "\(name): \(words(mailbox.name))\r\n <\(address)>"
    }

    private static func isAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// Encoded words, one a line, none of which ends within a character.
    private static func words(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > mostBytes { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }
            .joined(separator: "\r\n ")
    }
}
