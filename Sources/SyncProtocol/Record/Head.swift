public import Crypto

/// The end of a journal at one moment, signed by its terminal.
///
/// A head proves that the journal reached `seq` with `hash`. A tail lost after the last head, or
/// after the centre's last receipt, can't be proved by anybody.
public struct Head: Hashable, Sendable {
    public var epoch: UniqueID
    public var seq: Int64
    /// The hash of record `seq`.
    public var hash: ChainHash
    /// An Ed25519 signature over ``signedBytes``, 64 bytes.
    public var signature: [UInt8]

    public init(epoch: UniqueID, seq: Int64, hash: ChainHash, signature: [UInt8]) {
        self.epoch = epoch
        self.seq = seq
        self.hash = hash
        self.signature = signature
    }

    /// Signs the end of a journal.
    public init(
        epoch: UniqueID, seq: Int64, hash: ChainHash,
        signedBy key: Curve25519.Signing.PrivateKey
    ) throws {
        self.init(epoch: epoch, seq: seq, hash: hash, signature: [])
        signature = [UInt8](try key.signature(for: signedBytes))
    }

    /// What is signed: the text `stand head 1` and a zero byte, which keep this signature from
    /// serving as any other, then epoch (16 bytes), seq (8 bytes, most significant first) and
    /// hash (32 bytes).
    public var signedBytes: [UInt8] {
        var bytes = Array("stand head 1".utf8)
        bytes.append(0)
        bytes.append(contentsOf: epoch.bytes)
        bytes.appendBigEndian(seq)
        bytes.append(contentsOf: hash.bytes)
        return bytes
    }

    /// Whether the signature is this key's.
    public func isSigned(by key: Curve25519.Signing.PublicKey) -> Bool {
        key.isValidSignature(signature, for: signedBytes)
    }
}
