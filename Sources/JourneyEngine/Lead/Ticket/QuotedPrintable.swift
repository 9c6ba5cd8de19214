/// Text in which some bytes stand as `=` and two hexadecimal digits (RFC 2045, 6.7).
enum QuotedPrintable {
    /// The text; bytes that aren't what they are said to be are tried as the other character set.
    static func decoded(_ text: String, isLatin: Bool) -> String {
        let bytes = EscapedBytes.decoded(text, escape: UInt8(ascii: "="))
        if !isLatin, let utf8 = String(validating: bytes, as: UTF8.self) { return utf8 }
        return EscapedBytes.latin(bytes)
    }
}

/// Bytes written as an escape and two hexadecimal digits, in vCards and web addresses.
enum EscapedBytes {
    /// The bytes of a text; an escape without two digits stands for itself.
    static func decoded(_ text: String, escape: UInt8) -> [UInt8] {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == escape, index + 2 < bytes.count,
                let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
            {
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    /// Bytes of ISO 8859-1 as text.
    static func latin(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
        return String(scalars)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
