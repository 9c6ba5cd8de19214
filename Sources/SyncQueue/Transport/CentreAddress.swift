internal import FoundationEssentials

/// Where the centre is: scheme, host and port, without a path.
public struct CentreAddress: Hashable, Sendable {
    /// `https://centre.example:8750`
    public let origin: String
    /// Whether others on the network could read along: without https, on the way to another
    /// machine.
    public let isExposed: Bool
    /// The host alone, an IPv6 address without its brackets.
    let host: String
    let port: Int

    /// Reads an address as it is typed.
    ///
    /// - Parameter text: `http://` or `https://`, a host, perhaps a port; nothing behind it but a
    ///   slash. Nil for anything else.
    public init?(_ text: String) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = parts.encodedHost, !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil,
            ["", "/"].contains(parts.path), (1...65_535).contains(parts.port ?? 443)
        else { return nil }
        origin = "\(scheme)://\(host.lowercased())" + (parts.port.map { ":\($0)" } ?? "")
        let here = ["localhost", "127.0.0.1", "[::1]", "::1"]
        isExposed = scheme == "http" && !here.contains(host.lowercased())
        self.host = String(host.lowercased().drop { $0 == "[" }.prefix { $0 != "]" })
        port = parts.port ?? (scheme == "https" ? 443 : 80)
    }
}

extension CentreAddress: CustomStringConvertible {
    public var description: String { origin }
}
