import FoundationEssentials
import Glibc
import TestSupport

/// `scripts/sink`: a mail server that keeps every mail as a file, and misbehaves as the recipients'
/// names say.
final class MailSink {
    let port: String
    private let child: Child
    private let output: Int32
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let (ours, childs) = try Child.socketPair()
        defer { close(childs) }
        output = ours
        child = try Child(
            [Programs.project + "/scripts/sink", folder.path + "/mails", "--moody"],
            environment: ["PATH": "/usr/bin:/bin"],
            [
                .file("/dev/null", O_RDONLY), .descriptor(childs),
                .file(folder.path + "/errors", O_WRONLY | O_CREAT),
            ], isLeader: false)
        port = try Self.line(ours)
    }

    deinit { close(output) }

    /// What the centre is started with to send its mail here.
    var options: [String] {
        [
            "--smtp", "smtp://127.0.0.1:\(port)", "--mail-from", "stand@example.org",
            "--mails-per-second", "0",
        ]
    }

    /// Waits for the next mails to be kept.
    func keeps(_ count: Int = 1) throws {
        for _ in 0..<count { _ = try Self.line(output) }
    }

    /// Every mail it has kept, in order.
    func mails() throws -> [KeptMail] {
        let mails = folder.path + "/mails"
        return try FileManager.default.contentsOfDirectory(atPath: mails)
            .filter { $0.hasSuffix(".eml") }.sorted()
            .map { KeptMail(try Data(contentsOf: URL(filePath: mails + "/" + $0))) }
    }

    private static func line(_ descriptor: Int32) throws -> String {
        let deadline = Deadline()
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            guard deadline.wait(for: [descriptor]), read(descriptor, &byte, 1) == 1 else {
                throw SystemFailure("no mail comes", 0)
            }
            if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
            line.append(byte)
        }
    }
}

/// A mail as the sink has it.
struct KeptMail {
    let text: String

    init(_ data: Data) { text = String(decoding: data, as: UTF8.self) }

    /// The value of a header field, up to the end of its first line.
    func field(_ name: String) -> String? {
        text.split(separator: "\r\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
            .first { $0.hasPrefix(name + ": ") }
            .map { String($0.dropFirst(name.count + 2)) }
    }

    /// The file that goes along, if one does.
    var attachment: Data? {
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
            .drop { !$0.hasPrefix("Content-Disposition: attachment") }.drop { !$0.isEmpty }
        let file = lines.prefix { !$0.hasPrefix("--") }.joined()
        return file.isEmpty ? nil : Data(base64Encoded: file)
    }
}

/// A line of `stand-central mail list --json`.
struct MailLine: Decodable {
    let id: Int
    let kind: String
    let state: String
    let attempts: Int
    let words: String?
}

extension DataFolder {
    /// The mails of the centre beside this folder, once they are as expected.
    func mails(
        _ isExpected: ([MailLine]) -> Bool = { _ in true }
    ) throws -> [MailLine] {
        let end = ContinuousClock.now + .seconds(30)
        while true {
            let mails = try central(["mail", "list", "--json"]).decoded(MailLine.self)
            if isExpected(mails) || ContinuousClock.now > end { return mails }
        }
    }
}
