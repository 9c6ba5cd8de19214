/// A SHA-256 value as the chain stores it: 32 bytes, held without an allocation.
public struct ChainHash: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// What stands before the first record of a journal: 32 zero bytes.
    public static let zero = ChainHash(words: (0, 0, 0, 0))

    private init(words: (UInt64, UInt64, UInt64, UInt64)) {
        self.words = words
    }

    /// Reads a hash from exactly 32 bytes; any other count gives nil.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 32 else { return nil }
        words = (
            bytes.bigEndian(at: 0), bytes.bigEndian(at: 8), bytes.bigEndian(at: 16),
            bytes.bigEndian(at: 24)
        )
    }

    /// Reads a hash from exactly 32 bytes; any other count gives nil.
    public init?(bytes: some Sequence<UInt8>) {
        guard let hash = Array(bytes).withUnsafeBytes({ Self(bytes: $0) }) else { return nil }
        self = hash
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        append(to: &bytes)
        return bytes
    }

    func append(to bytes: inout [UInt8]) {
        bytes.appendBigEndian(words.0)
        bytes.appendBigEndian(words.1)
        bytes.appendBigEndian(words.2)
        bytes.appendBigEndian(words.3)
    }

    public static func == (left: ChainHash, right: ChainHash) -> Bool {
        left.words == right.words
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}

extension ChainHash: TextCoded {
    /// Reads 64 lower-case hexadecimal digits; anything else gives nil.
    public init?(_ description: String) {
        guard let bytes = Hexadecimal.decode(description.utf8) else { return nil }
        self.init(bytes: bytes)
    }

    /// 64 lower-case hexadecimal digits.
    public var description: String { Hexadecimal.encode(bytes) }
}
