public import Crypto

/// What a voucher's QR code says: which voucher of which show, the quote it was made with, until
/// when it is valid, and the terminal's signature.
///
/// ```
/// text   = "V1" "." show "." voucher "." quote "." YYYYMMDD "." signature
/// signed = "stand voucher 1" ‖ 0x00 ‖ the text before the signature's dot
/// ```
///
/// Voucher (16 bytes) and signature (Ed25519, 64 bytes) stand in Crockford's base32, so that the
/// whole is capitals, digits, dots and hyphens: what scanners type without fault. Nothing in it is
/// personal.
public struct VoucherCode: Hashable, Sendable {
    /// The show, as it begins the quote's number.
    public let show: String
    public let voucher: UniqueID
    /// The number of the quote that it was made with.
    public let quote: String
    /// The last day on which it is valid, `20260214`.
    public let lastDay: String
    private let signature: [UInt8]

    private static let version = "V1"
    private static let longest = 300

    /// Signs a voucher.
    ///
    /// - Parameters:
    ///   - show: Capitals, digits and hyphens; so is `quote`.
    ///   - lastDay: Eight digits.
    ///   - sign: Makes the terminal's Ed25519 signature over bytes.
    /// - Returns: nil where a part could not stand in the text.
    public init?(
        show: String, voucher: UniqueID, quote: String, lastDay: String,
        sign: ([UInt8]) throws -> [UInt8]
    ) rethrows {
        guard Self.isFit(show), Self.isFit(quote), Self.isDay(lastDay) else { return nil }
        self.show = show
        self.voucher = voucher
        self.quote = quote
        self.lastDay = lastDay
        let claim = Self.claim(show, voucher, quote, lastDay)
        signature = try sign(Self.signedBytes(claim))
    }

    /// Whether this terminal has signed it.
    public func isSigned(by key: Curve25519.Signing.PublicKey) -> Bool {
        key.isValidSignature(
            signature, for: Self.signedBytes(Self.claim(show, voucher, quote, lastDay)))
    }

    private static func claim(
        _ show: String, _ voucher: UniqueID, _ quote: String, _ lastDay: String
    ) -> String {
        [version, show, Crockford.encode(voucher.bytes), quote, lastDay].joined(separator: ".")
    }

    private static func signedBytes(_ claim: String) -> [UInt8] {
        Array("stand voucher 1".utf8) + [0] + claim.utf8
    }

    private static func isFit(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "A"..."Z", "0"..."9", "-": true
                default: false
                }
            }
    }

    private static func isDay(_ text: String) -> Bool {
        text.utf8.count == 8 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension VoucherCode: LosslessStringConvertible {
    /// Reads the text of a code, without believing it; anything else gives nil.
    public init?(_ description: String) {
        guard description.utf8.count <= Self.longest else { return nil }
        let parts = description.split(separator: ".", omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 6, parts[0] == Self.version,
            let voucher = Crockford.decode(parts[2]).flatMap({ UniqueID(bytes: $0) }),
            let signature = Crockford.decode(parts[5]), signature.count == 64
        else { return nil }
        self.init(
            show: parts[1], voucher: voucher, quote: parts[3], lastDay: parts[4],
            sign: { _ in signature })
    }

    /// The text, about 170 characters.
    public var description: String {
        "\(Self.claim(show, voucher, quote, lastDay)).\(Crockford.encode(signature))"
    }
}
