internal import FoundationEssentials

/// The mail server that the centre hands its mails to.
package struct SMTPServer: Hashable, Sendable {
    /// `smtp://host:port`, or `smtps://` for TLS from the first byte.
    let url: String
    let user: String?
    let password: String?
    /// A file of certificates to trust instead of the system's.
    let trusted: String?

    /// Reads `smtp://[user[:password]@]host[:port]`.
    ///
    /// - Parameters:
    ///   - password: For an address that names a user without one.
    ///   - trusted: A file in PEM, or nil for what the system trusts.
    /// - Returns: nil for anything else.
    package init?(_ text: String, password: String? = nil, trusted: String? = nil) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme,
            scheme == "smtp" || scheme == "smtps", let host = parts.host, !host.isEmpty,
            parts.path.isEmpty || parts.path == "/", parts.query == nil, parts.fragment == nil
        else { return nil }
        url = "\(scheme)://\(host)" + (parts.port.map { ":\($0)" } ?? "")
        user = parts.user
        self.password = parts.user == nil ? nil : parts.password ?? password ?? ""
        self.trusted = trusted
    }
}
