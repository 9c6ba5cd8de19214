/// One line of a batch: newline-delimited JSON, each line an object with one key.
///
/// ```
/// {"key":{"encapsulated":"…","sealed":"…","subject":"…"}}
/// {"record":{"body":"…","boot_id":"…", …}}
/// {"opaque":{"content":"…","hash":"…","prev":"…","reason":"…","seq":7}}
/// ```
///
/// A customer's key stands before the first record sealed with it. What follows `"record":` is
/// exactly ``RecordLine``.
public enum BatchLine: Hashable, Sendable {
    case key(WrappedKey)
    case record(JournalRecord)
    case opaque(OpaqueRecord)

    private static let recordStart = Array(#"{"record":"#.utf8)
    private static let closing = UInt8(ascii: "}")

    /// The line, without the newline.
    public func encoded() throws -> [UInt8] {
        switch self {
        case .key(let key): try WireJSON.encode(["key": key])
        case .record(let record):
            Self.recordStart + (try RecordLine.encode(record)) + [Self.closing]
        case .opaque(let opaque): try WireJSON.encode(["opaque": opaque])
        }
    }

    /// Reads a line from anybody; nil for one that is none.
    public init?(reading line: some RandomAccessCollection<UInt8>) {
        if line.starts(with: Self.recordStart), line.last == Self.closing {
            let inner = Array(line.dropFirst(Self.recordStart.count).dropLast())
            guard let record = try? RecordLine.decode(inner) else { return nil }
            self = .record(record)
            return
        }
        guard let envelope = try? WireJSON.decode(Envelope.self, Array(line)) else { return nil }
        switch (envelope.key, envelope.opaque) {
        case (let key?, nil): self = .key(key)
        case (nil, let opaque?): self = .opaque(opaque)
        default: return nil
        }
    }

    private struct Envelope: Decodable {
        var key: WrappedKey?
        var opaque: OpaqueRecord?
    }
}
