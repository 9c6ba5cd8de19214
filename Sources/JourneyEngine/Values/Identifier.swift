/// The identity of one thing of the kind `Subject`: a UUID of version 7 (RFC 9562).
///
/// The subject is a phantom type, so a customer's identifier is never taken for a quote's.
public struct Identifier<Subject>: Sendable, Hashable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Builds the identifier of the `index`-th thing made by one decision.
    ///
    /// A pure function: the same time, chance and index give the same identifier. With one time
    /// and chance, different indices give different identifiers, in increasing order.
    /// - Parameters:
    ///   - milliseconds: since 1970; the lowest 48 bits are kept.
    ///   - random: ten random bytes; missing bytes count as zero, further ones are ignored.
    ///   - index: of the thing among those of one decision, 0 … 2048.
    public init(milliseconds: Int64, random: [UInt8], index: Int = 0) {
        var bytes = Array(random.prefix(10))
        bytes.append(contentsOf: repeatElement(0, count: 10 - bytes.count))
        let first = (UInt64(bytes[0]) << 8 | UInt64(bytes[1])) & 0x7FF
        let sequence = (first &+ UInt64(truncatingIfNeeded: index)) & 0xFFF
        let time = UInt64(bitPattern: milliseconds) & 0xFFFF_FFFF_FFFF
        high = time << 16 | 0x7000 | sequence
        let rest = bytes[2...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        low = rest & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    }

    /// The identity that another kind of thing has too: a lead and its visit are one.
    package init<Other>(sameAs other: Identifier<Other>) {
        high = other.high
        low = other.low
    }

    /// Reads the hyphenated text, in either case; nil if it is not a UUID.
    public init?(_ text: String) {
        guard text.utf8.count == 36 else { return nil }
        var words: (high: UInt64, low: UInt64) = (0, 0)
        for (place, byte) in text.utf8.enumerated() {
            if Self.isHyphen(place) {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard let digit = Self.hexDigit(byte) else { return nil }
                // Each digit pushes those before it on, out of the lower half into the upper.
                words.high = words.high << 4 | words.low >> 60
                words.low = words.low << 4 | digit
            }
        }
        (high, low) = words
    }

    /// The lower-case hyphenated text.
    public var text: String {
        var out: [UInt8] = []
        out.reserveCapacity(36)
        for nibble in 0..<32 {
            if Self.isHyphen(out.count) { out.append(UInt8(ascii: "-")) }
            let word = nibble < 16 ? high : low
            let digit = UInt8(word >> UInt64(60 - nibble % 16 * 4) & 0xF)
            out.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The sixteen bytes, the most significant first.
    public var bytes: [UInt8] {
        [high, low].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - $0 * 8)) }
        }
    }

    /// The milliseconds since 1970 at which the identifier was made.
    public var milliseconds: Int64 {
        Int64(high >> 16)
    }

    private static func isHyphen(_ place: Int) -> Bool {
        place == 8 || place == 13 || place == 18 || place == 23
    }

    private static func hexDigit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}

extension Identifier: Comparable {
    /// The older identifier is the smaller one.
    public static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String {
        text
    }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let identifier = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UUID")
        }
        self = identifier
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
