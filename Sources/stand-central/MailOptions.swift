internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import QuotePrinter
internal import StandCentral

/// How the centre sends mail: `--smtp URL --mail-from ADDRESS`.
struct MailOptions: ParsableArguments {
    @Option(
        help: """
            The mail server, smtp://[user@]host:port or smtps://…; the user's password is in \
            $STAND_SMTP_PASSWORD. Without a server, mail waits.
            """)
    var smtp: String?

    @Option(help: "Certificates to trust for the mail server instead of the system's, in PEM.")
    var smtpCA: String?

    @Option(help: "Whom mail comes from, as address or as Name <address>.")
    var mailFrom = "stand@localhost"

    @Option(
        help: """
            Where customers reach the centre, https://host: the account's mail then has a link to \
            its page. Without it, the mail asks for a reply.
            """)
    var site: String?

    @Option(help: "The most mails a second to one domain; 0 for no limit.")
    var mailsPerSecond = 20

    /// What sends the mail of a database; nil where no server is named.
    func service(_ store: SQLiteStore) async throws -> MailService? {
        guard let from = Mailbox(mailFrom) else {
            throw Ending(code: 2, "--mail-from takes an address, or Name <address>")
        }
        if let site, !Self.isSite(site) {
            throw Ending(code: 2, "--site takes an address such as https://centre.example")
        }
        guard mailsPerSecond >= 0 else {
            throw Ending(code: 2, "--mails-per-second takes 0 or more")
        }
        guard let smtp else { return nil }
        let password = getenv("STAND_SMTP_PASSWORD").map { String(cString: $0) }
        guard let server = SMTPServer(smtp, password: password, trusted: smtpCA) else {
            throw Ending(code: 2, "--smtp takes an address such as smtp://127.0.0.1:25")
        }
        let writer = LetterWriter(
            keys: try await store.keys(), from: from, site: site, printer: QuotePrinter())
        return MailService(
            Mailer(
                store: store, post: SMTPPost(server), writer: writer, perSecond: mailsPerSecond,
                clock: WallClock.now))
    }

    /// Whether a link may begin with it: a scheme, a host, perhaps a port, and nothing more.
    private static func isSite(_ text: String) -> Bool {
        guard let parts = URLComponents(string: text), let host = parts.host else { return false }
        let whole = "\(parts.scheme ?? "")://\(host)" + (parts.port.map { ":\($0)" } ?? "")
        return ["http", "https"].contains(parts.scheme) && !host.isEmpty && whole == text
    }
}
