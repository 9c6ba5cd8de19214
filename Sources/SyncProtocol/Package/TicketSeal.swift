internal import Crypto
internal import FoundationEssentials

/// Seals an entry of the ticket list with a key made from the ticket's own number, so that the
/// list can lie on every terminal and only a scanned ticket opens its entry.
///
/// ```
/// lookup, key, nonce key = HKDF-SHA-256(number, salt "stand ticket 1", info of each)
/// nonce = the first 12 bytes of HMAC-SHA-256(nonce key, plain)
/// ```
///
/// The same entry is always sealed to the same bytes: a package is built to the byte. Whoever has
/// the list can try numbers; it keeps what it holds as well as numbers are hard to guess.
public struct TicketSeal: Sendable {
    /// What the entry is found by, in hexadecimal.
    public let lookup: String
    private let key: SymmetricKey
    private let nonceKey: SymmetricKey

    /// - Parameter number: In its one spelling: capitals, digits and hyphens.
    public init(number: String) {
        func derived(_ info: String, _ count: Int) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: Data(number.utf8)),
                salt: Data("stand ticket 1".utf8), info: Data(info.utf8), outputByteCount: count)
        }
        lookup = derived("lookup", 16).withUnsafeBytes { Hexadecimal.encode($0) }
        key = derived("key", 32)
        nonceKey = derived("nonce", 32)
    }

    /// The entry, sealed: the form of a ``SealedBody``.
    public func seal(_ plain: [UInt8]) throws -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(for: plain, using: nonceKey)
        let nonce = try AES.GCM.Nonce(data: Data(code.prefix(12)))
        let box = try AES.GCM.seal(plain, using: key, nonce: nonce)
        return [SealedBody.version] + nonce + box.ciphertext + box.tag
    }

    /// Opens what ``seal(_:)`` made for the same number.
    ///
    /// - Throws: ``SealedBody/Failure``.
    public func open(_ sealed: [UInt8]) throws(SealedBody.Failure) -> [UInt8] {
        try SealedBody.open(sealed, key: key, associated: [])
    }
}
