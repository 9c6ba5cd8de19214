public import Crypto

/// The chain that makes every change to a stored record visible.
///
/// ```
/// hash = SHA-256( 0x00 ‖ header ‖ prev ‖ SHA-256(body) )
/// header = field(epoch) ‖ field(seq) ‖ field(event_id) ‖ field(journey) ‖ field(type)
///        ‖ field(version) ‖ field(subject) ‖ field(genius) ‖ field(wall_ms)
///        ‖ field(mono_ms) ‖ field(boot_id)
/// field(x) = length of x as 4 bytes ‖ x
/// ```
///
/// - `epoch`, `event_id`, `journey`, `subject`, `boot_id` are the 16 bytes of the id; an absent
///   subject is a field of length 0.
/// - `seq`, `version`, `wall_ms`, `mono_ms` are 8 bytes, signed, two's complement.
/// - `type` and `genius` are UTF-8, as stored, without normalisation.
/// - Every length and integer stands most significant byte first.
/// - `prev` and `SHA-256(body)` are 32 bytes without a length; `prev` of the first record is 32
///   zero bytes. `body` is what is stored: the ciphertext of a personal event, so that erasing a
///   person breaks nothing.
/// - The leading 0x00 keeps a record's hash apart from anything else that is ever hashed.
///
/// `fixtures/journal/chain.json` holds test vectors for other languages.
public enum Chain {
    /// The hash of a record.
    ///
    /// - Parameters:
    ///   - header: ``RecordHeader/canonicalBytes``.
    ///   - body: The body as stored.
    ///   - previous: The hash of the record before.
    public static func hash(header: [UInt8], body: [UInt8], previous: ChainHash) -> ChainHash {
        var bytes: [UInt8] = [0x00]
        bytes.reserveCapacity(1 + header.count + 64)
        bytes.append(contentsOf: header)
        previous.append(to: &bytes)
        bytes.append(contentsOf: SHA256.hash(data: body))
        return ChainHash(SHA256.hash(data: bytes))
    }
}

extension ChainHash {
    /// Takes over a digest.
    public init(_ digest: SHA256.Digest) {
        self = digest.withUnsafeBytes { ChainHash(bytes: $0) } ?? .zero
    }
}
