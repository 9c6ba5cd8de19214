internal import ArgumentParser
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

    @Option(help: "The most mails a second to one domain; 0 for no limit.")
    var mailsPerSecond = 20

    /// What sends the mail of a database; nil where no server is named.
    func service(_ store: SQLiteStore) async throws -> MailService? {
        guard let from = Mailbox(mailFrom) else {
            throw Ending(code: 2, "--mail-from takes an address, or Name <address>")
        }
        guard mailsPerSecond >= 0 else {
            throw Ending(code: 2, "--mails-per-second takes 0 or more")
        }
        guard let smtp else { return nil }
        let password = getenv("STAND_SMTP_PASSWORD").map { String(cString: $0) }
        guard let server = SMTPServer(smtp, password: password, trusted: smtpCA) else {
            throw Ending(code: 2, "--smtp takes an address such as smtp://127.0.0.1:25")
        }
        let writer = LetterWriter(keys: try await store.keys(), from: from, printer: QuotePrinter())
        return MailService(
            Mailer(
                store: store, post: SMTPPost(server), writer: writer, perSecond: mailsPerSecond,
                clock: WallClock.now))
    }
}
