public import Crypto

/// What a licence code knows of the centre: 50 bits of the hash of its signing key.
///
/// ```
/// fingerprint = the first 50 bits of SHA-256( "stand centre key 1" ‖ 0x00 ‖ public key )
/// ```
///
/// Whoever answers with another key, a captive portal or an impostor, is found out before it
/// learns anything of the code.
public struct CentreFingerprint: Hashable, Sendable {
    /// The 50 bits.
    let bits: UInt64

    init(bits: UInt64) {
        self.bits = bits
    }

    /// The fingerprint of a centre's signing key.
    public init(of key: Curve25519.Signing.PublicKey) {
        let purpose = Array("stand centre key 1".utf8) + [0]
        let digest = SHA256.hash(data: purpose + key.rawRepresentation)
        bits = digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } >> 14
    }
}
