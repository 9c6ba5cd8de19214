internal import Crypto
internal import FoundationEssentials
internal import SyncProtocol

/// Makes nonces and knows its own again, without remembering any.
///
/// ```
/// nonce = Crockford( time (8 bytes) ‖ chance (8 bytes) ‖ the first 16 bytes of a MAC over both )
/// ```
///
/// The key lives as long as the process: a registration that a restart cuts in two asks again.
struct NonceMint: Sendable {
    /// How long a nonce is good, in milliseconds.
    static let lifetimeMilliseconds: Int64 = 5 * 60 * 1000

    private let key = SymmetricKey(size: .bits256)

    /// A nonce that is good from now on.
    func mint(now: Int64, chance: UInt64) -> String {
        var bytes: [UInt8] = []
        bytes.appendBigEndian(now)
        bytes.appendBigEndian(chance)
        return Crockford.encode(bytes + code(bytes))
    }

    /// Whether this mint made the nonce, and not too long ago.
    func isGood(_ nonce: String, now: Int64) -> Bool {
        guard let bytes = Crockford.decode(nonce), bytes.count == 32 else { return false }
        let made = bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
        let age = now.subtractingReportingOverflow(made)
        guard !age.overflow, (0...Self.lifetimeMilliseconds).contains(age.partialValue) else {
            return false
        }
        return code(bytes.prefix(16)) == Array(bytes.suffix(16))
    }

    private func code(_ bytes: some Collection<UInt8>) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(bytes), using: key).prefix(16))
    }
}
