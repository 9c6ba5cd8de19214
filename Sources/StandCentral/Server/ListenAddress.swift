internal import Glibc

/// Where the centre listens: `127.0.0.1:8750`, `[::1]:8750`; port 0 takes a free one.
package struct ListenAddress: Hashable, Sendable {
    package let host: String
    package let port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `host:port`; nil for anything else.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port)
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else { return nil }
        self.init(host: String(host), port: port)
    }

    /// Why it can't be listened on, and what to do.
    ///
    /// - Parameter code: What the system said, as in `errno`.
    func sentence(code: CInt) -> String {
        switch code {
        case EADDRINUSE: "another program listens on \(authority) already"
        case EACCES: "\(authority) is reserved for root: take a port from 1024 on"
        case EADDRNOTAVAIL: "\(host) is not an address of this machine"
        default: "can't listen on \(authority): \(String(cString: strerror(code)))"
        }
    }

    /// How a client writes it.
    var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
