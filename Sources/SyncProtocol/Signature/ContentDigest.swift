internal import Crypto
internal import RawStructuredFieldValues

/// The `Content-Digest` of a message (RFC 9530), with SHA-256.
public enum ContentDigest {
    /// The field's name, as it is signed.
    public static let field = "content-digest"

    /// SHA-256 of a body as it travels, 32 bytes.
    public static func digest(of body: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: body))
    }

    /// The field's value for a body: `sha-256=:…:`.
    public static func value(for body: [UInt8]) -> String {
        "sha-256=:\(Base64Bytes(digest(of: body))):"
    }

    /// Whether a value from anybody has the SHA-256 of this body; digests of other kinds beside it
    /// are passed over, a body without SHA-256 is not accepted.
    public static func isValid(_ value: String, for body: [UInt8]) -> Bool {
        var parser = StructuredFieldValueParser(Array(value.utf8))
        guard let entries = try? parser.parseDictionaryFieldValue(),
            case .item(let item)? = entries["sha-256"],
            case .undecodedByteSequence(let text) = item.rfc9651BareItem,
            let claimed = Base64Bytes(text)
        else { return false }
        return claimed.bytes == digest(of: body)
    }
}
