internal import CCurl
internal import Glibc
internal import NIOPosix
internal import Synchronization

/// Hands mails to an SMTP server, by libcurl: with STARTTLS where the server has it, always where
/// there is a password.
package final class SMTPPost: MailPost {
    private let server: SMTPServer
    private let line = Mutex<SMTPLine?>(nil)

    package init(_ server: SMTPServer) {
        self.server = server
    }

    package func send(
        _ parcel: MailParcel, begins: @escaping @Sendable () -> Bool
    ) async -> MailReport {
        let report = try? await NIOThreadPool.singleton.runIfActive { [self] in
            line.withLock { line in
                if line == nil { line = SMTPLine() }
                return line?.send(parcel, to: server, begins)
            }
        }
        return report.flatMap { $0 }
            ?? MailReport(stage: .nowhere, isTaken: false, reply: 0, words: "out of memory")
    }
}

/// A connection that is kept for the next mail.
private final class SMTPLine {
    private let line: OpaquePointer

    private static let connectMilliseconds = 15_000
    private static let wholeMilliseconds = 120_000

    init?() {
        guard let line = smtp_open() else { return nil }
        self.line = line
    }

    deinit { smtp_close(line) }

    func send(
        _ parcel: MailParcel, to server: SMTPServer, _ begins: @escaping @Sendable () -> Bool
    ) -> MailReport {
        let texts = [server.url, server.user, server.password, server.trusted].map { text in
            text.flatMap { strdup($0) }
        }
        let ends = [strdup(parcel.sender.text), strdup(parcel.recipient.text)]
        defer { for text in texts + ends { free(text) } }
        let server = smtp_server(
            url: texts[0], user: texts[1], password: texts[2], trusted: texts[3],
            connect_milliseconds: Self.connectMilliseconds,
            whole_milliseconds: Self.wholeMilliseconds)
        let beginning = Beginning(begins)
        let report = parcel.message.withUnsafeBufferPointer { bytes in
            var mail = smtp_mail(
                sender: ends[0], recipient: ends[1], bytes: bytes.baseAddress,
                count: bytes.count,
                begins: { context in
                    guard let context else { return false }
                    return Unmanaged<Beginning>.fromOpaque(context).takeUnretainedValue().begins()
                },
                context: Unmanaged.passUnretained(beginning).toOpaque())
            return withExtendedLifetime(beginning) {
                withUnsafePointer(to: server) { smtp_send(line, $0, &mail) }
            }
        }
        return MailReport(report)
    }

    /// What libcurl's thread calls back.
    private final class Beginning {
        let begins: @Sendable () -> Bool

        init(_ begins: @escaping @Sendable () -> Bool) { self.begins = begins }
    }
}

extension MailReport {
    fileprivate init(_ report: smtp_report) {
        let words = withUnsafeBytes(of: report.words) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        self.init(
            stage: Stage(rawValue: Int(report.stage)) ?? .whole, isTaken: report.is_taken,
            reply: Int(report.reply), words: words)
    }
}
