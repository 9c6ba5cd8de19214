internal import CCurl
internal import Glibc
internal import NIOPosix
internal import Synchronization

/// Hands mails to an SMTP server, by libcurl: with STARTTLS where the server has it, always where
/// there is a password.
package final class SMTPPost: MailPost {
    private let server: SMTPServer
    private let line = Mutex<SMTPLine?>(nil)
    /// Until when a conversation may go on; nil for as long as it takes.
    private let end = Mutex<ContinuousClock.Instant?>(nil)

    /// How long a server may take to answer once the centre stops: most do within milliseconds, and
    /// a mail that one more second brings home is not in doubt.
    private static let patience = Duration.seconds(2)

    package init(_ server: SMTPServer) {
        self.server = server
    }

    package func send(
        _ parcel: MailParcel, begins: @escaping @Sendable () -> Bool
    ) async -> MailReport {
        let report = try? await NIOThreadPool.singleton.runIfActive { [self] in
            line.withLock { line in
                if line == nil { line = SMTPLine() }
                return line?.send(parcel, to: server, Course(begins: begins, goesOn: goesOn))
            }
        }
        guard var report = report.flatMap({ $0 }) else {
            return MailReport(stage: .nowhere, isTaken: false, reply: 0, words: "out of memory")
        }
        if !report.isTaken, report.reply == 0, !goesOn() { report.words = MailMachine.interrupted }
        return report
    }

    package func stop() {
        let end = ContinuousClock.now + Self.patience
        self.end.withLock { $0 = $0 ?? end }
    }

    @Sendable private func goesOn() -> Bool {
        end.withLock { end in end.map { ContinuousClock.now < $0 } ?? true }
    }
}

/// What a conversation asks on its way; libcurl's thread calls it back.
private final class Course: Sendable {
    /// Whether the message may leave now.
    let begins: @Sendable () -> Bool
    /// Whether the conversation is still wanted.
    let goesOn: @Sendable () -> Bool

    init(begins: @escaping @Sendable () -> Bool, goesOn: @escaping @Sendable () -> Bool) {
        self.begins = begins
        self.goesOn = goesOn
    }

    /// The one that libcurl was given.
    static func at(_ context: UnsafeMutableRawPointer?) -> Course? {
        context.map { Unmanaged<Course>.fromOpaque($0).takeUnretainedValue() }
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
        _ parcel: MailParcel, to server: SMTPServer, _ course: Course
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
        let report = parcel.message.withUnsafeBufferPointer { bytes in
            var mail = smtp_mail(
                sender: ends[0], recipient: ends[1], bytes: bytes.baseAddress,
                count: bytes.count,
                begins: { Course.at($0)?.begins() ?? false },
                goes_on: { Course.at($0)?.goesOn() ?? false },
                context: Unmanaged.passUnretained(course).toOpaque())
            return withExtendedLifetime(course) {
                withUnsafePointer(to: server) { smtp_send(line, $0, &mail) }
            }
        }
        return MailReport(report)
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
