internal import FoundationEssentials

/// Bytes that stand in JSON and in header fields as base64 with padding.
public struct Base64Bytes: Hashable, Sendable {
    public var bytes: [UInt8]

    public init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }
}

extension Base64Bytes: TextCoded {
    /// Reads base64 in its one spelling: padded, without spaces, the last bits zero.
    public init?(_ description: String) {
        guard let data = Data(base64Encoded: description),
            data.base64EncodedString() == description
        else { return nil }
        bytes = [UInt8](data)
    }

    /// Base64 with padding.
    public var description: String { Data(bytes).base64EncodedString() }
}
