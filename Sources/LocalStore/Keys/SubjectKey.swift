public import Crypto
public import SyncProtocol

/// The key of one person: what is sealed with it is gone when the key is.
public struct SubjectKey: Sendable {
    /// Whose key it is.
    public let subject: UniqueID
    /// 256 bits.
    public let key: SymmetricKey

    public init(subject: UniqueID, key: SymmetricKey) {
        self.subject = subject
        self.key = key
    }
}
