public import Crypto
internal import CryptoExtras
internal import FoundationEssentials

/// What opens a bundle.
public enum BundleKey: Sendable {
    /// The centre's private sealing key.
    case centre(Curve25519.KeyAgreement.PrivateKey)
    case passphrase(String)

    /// scrypt with N = 2¹⁵, r = 8, p = 1: 32 MiB and a tenth of a second a guess.
    static func derived(from passphrase: String, salt: [UInt8]) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Data(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: 1 << 15,
            blockSize: 8, parallelism: 1)
    }
}
