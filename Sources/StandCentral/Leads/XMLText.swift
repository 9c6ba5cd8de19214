/// Text on its way into an XML 1.0 document, or a page of HTML.
enum XMLText {
    /// The text with what marks things up escaped, for content and attributes alike; a character
    /// that no XML 1.0 document may hold becomes U+FFFD.
    static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out.append(contentsOf: "&amp;".unicodeScalars)
            case "<": out.append(contentsOf: "&lt;".unicodeScalars)
            case ">": out.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
            case "'": out.append(contentsOf: "&apos;".unicodeScalars)
            // A reader would make a line feed of it.
            case "\r": out.append(contentsOf: "&#13;".unicodeScalars)
            case _ where isAllowed(scalar): out.append(scalar)
            default: out.append("\u{FFFD}")
            }
        }
        return String(out)
    }

    /// The production `Char` of XML 1.0.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
