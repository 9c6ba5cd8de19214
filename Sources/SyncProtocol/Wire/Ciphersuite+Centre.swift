internal import Crypto

extension HPKE.Ciphersuite {
    /// How whatever only the centre may open is sealed (RFC 9180): X25519 with HKDF-SHA256,
    /// HKDF-SHA256, AES-256-GCM.
    static let centre = HPKE.Ciphersuite(
        kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)
}
