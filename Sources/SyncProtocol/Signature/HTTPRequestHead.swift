/// What of an HTTP request can be signed: method, place and header fields.
public struct HTTPRequestHead: Sendable {
    /// `POST`, in the case it is sent.
    public var method: String
    /// The path without host and query, `/v1/reference`.
    public var path: String
    /// The host, where a signature covers it.
    public var authority: String?
    /// The fields; a name in any case, a value as it is sent.
    public var fields: [(name: String, value: String)]

    public init(
        method: String, path: String, authority: String? = nil,
        fields: [(name: String, value: String)] = []
    ) {
        self.method = method
        self.path = path
        self.authority = authority
        self.fields = fields
    }

    /// The value of a field as signatures see it: without outer spaces, several joined by a comma;
    /// nil where the field is absent.
    ///
    /// - Parameter name: In lower case.
    public func value(of name: String) -> String? {
        let values = fields.filter { $0.name.lowercased() == name }.map { Self.trimmed($0.value) }
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// HTTP's white space is space and tab, nothing else.
    private static func trimmed(_ value: String) -> String {
        var bytes = value.utf8[...]
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
