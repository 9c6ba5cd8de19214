/// Sixteen bytes that name one thing in the world: an event, a journey, a person, an epoch.
///
/// What the engine names has a UUIDv7 (RFC 9562), which sorts by the time it was made; an epoch has
/// a UUIDv4.
public struct UniqueID: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The id of nothing: sixteen zero bytes, the "nil UUID". A record of the terminal itself,
    /// outside any journey, carries it in its `journey` column.
    public static let zero = UniqueID(high: 0, low: 0)

    /// Reads an id from its bytes.
    ///
    /// - Parameter bytes: Exactly sixteen bytes; any other count gives nil.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 16 else { return nil }
        self.init(high: bytes.bigEndian(at: 0), low: bytes.bigEndian(at: 8))
    }

    /// Reads an id from its bytes.
    ///
    /// - Parameter bytes: Exactly sixteen bytes; any other count gives nil.
    public init?(bytes: some Sequence<UInt8>) {
        guard let id = Array(bytes).withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
        self = id
    }

    /// The sixteen bytes, most significant first.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        bytes.appendBigEndian(high)
        bytes.appendBigEndian(low)
        return bytes
    }

    /// Mints a UUIDv4, all chance: for an epoch, which must not tell when it was opened.
    public static func random(using generator: inout some RandomNumberGenerator) -> UniqueID {
        let version: UInt64 = 0x4000
        let variant: UInt64 = 0x8000_0000_0000_0000
        return UniqueID(
            high: generator.next() & 0xFFFF_FFFF_FFFF_0FFF | version,
            low: variant | generator.next() & 0x3FFF_FFFF_FFFF_FFFF)
    }
}

extension UniqueID: TextCoded {
    /// Reads the canonical form: 36 lower-case characters, `8-4-4-4-12`. Anything else gives nil,
    /// so that one id has one spelling.
    public init?(_ description: String) {
        let text = Array(description.utf8)
        let hyphens = [8, 13, 18, 23]
        guard text.count == 36, hyphens.allSatisfy({ text[$0] == UInt8(ascii: "-") }) else {
            return nil
        }
        let digits = text.indices.filter { !hyphens.contains($0) }.map { text[$0] }
        guard let bytes = Hexadecimal.decode(digits) else { return nil }
        self.init(bytes: bytes)
    }

    /// The canonical form, lower-case.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        let groups = [
            (high >> 32, 8), (high >> 16, 4), (high, 4), (low >> 48, 4), (low, 12),
        ]
        for (value, digits) in groups {
            if !text.isEmpty { text.append(UInt8(ascii: "-")) }
            Hexadecimal.append(value, digits: digits, to: &text)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
