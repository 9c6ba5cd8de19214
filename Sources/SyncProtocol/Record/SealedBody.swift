public import Crypto

/// A personal body, sealed with its person's key.
///
/// ```
/// sealed = 0x01 ‖ nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes)
/// ```
///
/// AES-256-GCM with a random nonce; for a record the associated data is
/// ``RecordHeader/canonicalBytes``. JSON never begins with 0x01, so the first byte tells a sealed
/// body from a plain one.
public enum SealedBody {
    /// The version byte that begins a sealed body.
    public static let version: UInt8 = 1

    /// Why a sealed body can't be opened.
    public enum Failure: Error, Equatable, Sendable {
        /// The bytes are not a sealed body of a version this program knows.
        case notSealed
        /// The key, the associated data or the bytes are not those of the sealing.
        case notAuthentic
    }

    /// Whether these bytes are a sealed body and not plain JSON.
    public static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.first == version }

    /// Seals bytes under a key.
    ///
    /// - Parameters:
    ///   - plain: What is to be kept from everybody without the key.
    ///   - key: 256 bits.
    ///   - associated: What the sealed bytes are bound to, itself in the open.
    public static func seal(
        _ plain: [UInt8], key: SymmetricKey, associated: [UInt8]
    ) throws -> [UInt8] {
        let box = try AES.GCM.seal(plain, using: key, authenticating: associated)
        var sealed: [UInt8] = [version]
        sealed.reserveCapacity(29 + plain.count)
        sealed.append(contentsOf: box.nonce)
        sealed.append(contentsOf: box.ciphertext)
        sealed.append(contentsOf: box.tag)
        return sealed
    }

    /// Opens what ``seal(_:key:associated:)`` made.
    ///
    /// - Throws: ``Failure``.
    public static func open(
        _ sealed: [UInt8], key: SymmetricKey, associated: [UInt8]
    ) throws(Failure) -> [UInt8] {
        guard isSealed(sealed) else { throw .notSealed }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
            return [UInt8](try AES.GCM.open(box, using: key, authenticating: associated))
        } catch {
            throw .notAuthentic
        }
    }
}
