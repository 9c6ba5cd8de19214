/// An address that can stand in a mail's header and in a server's command as it is.
package struct MailAddress: Hashable, Sendable {
    package let text: String

    private static let longest = 254

    /// Takes an address without anything that could end it, or begin another one.
    ///
    /// - Returns: nil for one with spaces, control characters, quotes or brackets, or without
    ///   exactly one `@` between something and something.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
            text.utf8.count <= Self.longest, text.unicodeScalars.allSatisfy(Self.isFit)
        else { return nil }
        self.text = text
    }

    /// What stands after the `@`, in lower case.
    package var domain: String {
        text.split(separator: "@").last.map { $0.lowercased() } ?? ""
    }

    /// What stands before the `@`.
    var name: String { text.split(separator: "@").first.map(String.init) ?? "" }

    private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{21}"..."\u{7E}": !"()<>,;:\\\"[]".unicodeScalars.contains(scalar)
        case "\u{A1}"...:
            !scalar.properties.isWhitespace
                && scalar.properties.generalCategory != .format
                && scalar.properties.generalCategory != .control
        default: false
        }
    }
}

/// An address with the name of whoever it belongs to.
package struct Mailbox: Hashable, Sendable {
    /// Empty for none.
    package var name: String
    package var address: MailAddress

    package init(name: String = "", address: MailAddress) {
        self.name = name
        self.address = address
    }

    /// Reads `name@host` or `Name <name@host>`; nil for anything else.
    package init?(_ text: String) {
        guard let open = text.lastIndex(of: "<"), text.hasSuffix(">") else {
            guard let address = MailAddress(text) else { return nil }
            self.init(address: address)
            return
        }
        let inner = text[text.index(after: open)...].dropLast()
        guard let address = MailAddress(String(inner)) else { return nil }
        let name = text[..<open].split(separator: " ").joined(separator: " ")
        self.init(name: name, address: address)
    }
}
