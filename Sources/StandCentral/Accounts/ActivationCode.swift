internal import Crypto
internal import FoundationEssentials
internal import SyncProtocol

/// What the account's mail carries: whose account it is, sealed by the centre, so that only whoever
/// got the mail can activate it.
struct ActivationCode: Hashable, Sendable {
    let customer: UniqueID
    private let seal: [UInt8]

    private static let sealLength = 16
    private static let length = 16 + sealLength

    /// The code of a customer's account.
    init(_ customer: UniqueID, keys: CentreKeys) {
        self.customer = customer
        seal = Self.seal(customer, keys)
    }

    /// Reads a code from anybody; nil for one that this centre has not made.
    init?(_ text: String, keys: CentreKeys) {
        let folded = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - folded.utf8.count % 4) % 4)
        guard text.utf8.count < 64, let data = Data(base64Encoded: folded + padding),
            data.count == Self.length, let customer = UniqueID(bytes: Array(data.prefix(16)))
        else { return nil }
        self.init(customer, keys: keys)
        // All bytes are compared, whichever differs first.
        let difference = zip(seal, data.suffix(Self.sealLength)).reduce(0) { $0 | $1.0 ^ $1.1 }
        guard difference == 0, text == self.text else { return nil }
    }

    /// As it stands in a link.
    var text: String {
        Data(customer.bytes + seal).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func seal(_ customer: UniqueID, _ keys: CentreKeys) -> [UInt8] {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: keys.signing.rawRepresentation),
            info: Data("stand activation 1".utf8), outputByteCount: 32)
        let code = HMAC<SHA256>.authenticationCode(for: Data(customer.bytes), using: key)
        return Array(Array(code).prefix(sealLength))
    }
}
