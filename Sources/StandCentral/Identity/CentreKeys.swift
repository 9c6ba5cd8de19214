package import Crypto
internal import SyncProtocol

/// The two keys that make a centre the one that terminals know.
///
/// They lie in its database: whoever restores a backup has the same centre again.
package struct CentreKeys: Sendable {
    /// Signs licences, receipts and answers.
    package let signing: Curve25519.Signing.PrivateKey
    /// Opens the customers' keys.
    package let sealing: Curve25519.KeyAgreement.PrivateKey

    package init(
        signing: Curve25519.Signing.PrivateKey, sealing: Curve25519.KeyAgreement.PrivateKey
    ) {
        self.signing = signing
        self.sealing = sealing
    }

    var fingerprint: CentreFingerprint { CentreFingerprint(of: signing.publicKey) }
    var signingKey: Base64Bytes { Base64Bytes(signing.publicKey.rawRepresentation) }
    var sealingKey: Base64Bytes { Base64Bytes(sealing.publicKey.rawRepresentation) }
}
