import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite("What an operator does wrong, and how the centre ends")
struct OperatingTests {
    @Test("A body that never comes to its end does not keep the centre from stopping")
    func unfinishedBody() throws {
        let folder = try DataFolder()
        let centre = try RunningCentre(database: folder.database)
        let port = try #require(centre.url.split(separator: ":").last.flatMap { UInt16($0) })
        let peer = try Dribbler(port)
        defer { peer.close() }
        try peer.begins()
        // By the time another is answered, that one is waited for.
        #expect(try folder.central(["figures"]).ending == .code(0))
        let asked = ContinuousClock.now
        centre.child.receives(SIGTERM)
        #expect(try centre.child.ends() == .code(0))
        #expect(ContinuousClock.now - asked < .seconds(12))
    }

    @Test("A second `serve` on one database is refused in a sentence; other commands go on")
    func secondServe() throws {
        let folder = try DataFolder()
        let centre = try RunningCentre(database: folder.database)
        let second = try folder.central(["serve", "--listen", "127.0.0.1:0"])
        #expect(second.ending == .code(3))
        #expect(
            second.errors.trimmed
                == "stand-central: another stand-central serves \(folder.database) already")
        #expect(try folder.central(["figures"]).ending == .code(0))
        centre.child.receives(SIGKILL)
        _ = try centre.child.ends()
        let third = try RunningCentre(database: folder.database)
        third.child.receives(SIGTERM)
        #expect(try third.child.ends() == .code(0))
    }

    @Test(
        "A mistyped path is said to hold no database, and none is made there",
        arguments: [
            ["figures"], ["erase", "01a1fde1-7391-74c8-aa5e-1f1bb503bd64"], ["mail", "list"],
            ["mail", "retry", "1"], ["leads", "export", "--format", "csv"], ["licence", "list"],
            ["voucher", "verify", "V1"], ["import", Fixture.path("marie-leblanc.jsonl")],
            ["reference", "publish", Fixture.path("marie-leblanc.jsonl")],
        ])
    func mistyped(words: [String]) throws {
        let folder = try DataFolder()
        let refused = try folder.central(words)
        #expect(refused.ending == .code(2))
        #expect(refused.errors.contains("there is no database \(folder.database)"))
        #expect(refused.errors.split(separator: "\n").count == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.database))
    }

    @Test(
        "What is wrong with the certificate's files is said in a sentence",
        arguments: [
            ("missing.pem", "centre.key", "missing.pem can't be read"),
            ("centre.pem", "missing.key", "missing.key can't be read"),
            ("centre.key", "centre.key", "centre.key holds no certificate"),
            ("centre.pem", "centre.pem", "centre.pem holds no private key"),
            ("centre.pem", "expired.key", "do not belong together"),
        ])
    func certificates(chain: String, key: String, words: String) throws {
        let folder = try DataFolder()
        let place = Programs.project + "/fixtures/tls/"
        let refused = try folder.central([
            "serve", "--listen", "127.0.0.1:0", "--tls-cert", place + chain, "--tls-key",
            place + key,
        ])
        #expect(refused.ending == .code(2))
        #expect(refused.errors.contains(words), "\(refused.errors)")
        #expect(refused.errors.split(separator: "\n").count == 1)
    }

    @Test("An address that isn't there is said in a sentence")
    func strangeAddress() throws {
        for (address, words) in [
            ("203.0.113.1:8750", "203.0.113.1 is not an address of this machine"),
            ("nowhere.invalid:8750", "nowhere.invalid is not the name of a machine"),
        ] {
            let refused = try DataFolder().central(["serve", "--listen", address])
            #expect(refused.ending == .code(3))
            #expect(refused.errors.contains(words), "\(refused.errors)")
            #expect(refused.errors.split(separator: "\n").count == 1)
        }
    }

    @Test(
        "R-306: a bundle that was cut anywhere is said to be cut, and the whole one still goes in")
    func cutBundle() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: centre.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        let bundle = folder.beside("journal.bundle")
        let exported = try folder.stand([
            "journal", "export", "--format", "bundle", "-o", bundle,
        ])
        #expect(exported.ending == .code(0), "\(exported.errors)")
        let whole = try #require(FileManager.default.contents(atPath: bundle))
        let header = try #require(whole.firstIndex(of: 0x0A))
        let cuts = [
            (header - 3, 2), (header, 2), (header + 1, 1), (header + 40, 1), (whole.count / 2, 1),
            (whole.count - 7, 1),
        ]
        for (length, code) in cuts {
            let cut = folder.beside("cut.bundle")
            try whole.prefix(length).write(to: URL(filePath: cut))
            let taken = try centre.administer(["import", cut])
            #expect(taken.ending == .code(Int32(code)), "\(length)")
            #expect(taken.errors.contains("cut"), "\(length): \(taken.errors)")
            #expect(taken.errors.split(separator: "\n").count == 1)
        }
        #expect(try centre.administer(["import", bundle]).ending == .code(0))
        #expect(try centre.figures().records == folder.verify().records)
    }
}

/// A client that begins a request and never ends it.
private final class Dribbler {
    private let socket: Int32

    init(_ port: UInt16) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &name) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw SystemFailure("connect", errno) }
    }

    func close() { Glibc.close(socket) }

    /// Sends the head and a part of the body.
    func begins() throws {
        let head =
            "POST /v1/registrations/challenge HTTP/1.1\r\nhost: centre\r\ncontent-length: 900\r\n"
            + "\r\n{"
        let bytes = Array(head.utf8)
        guard write(socket, bytes, bytes.count) == bytes.count else {
            throw SystemFailure("write", errno)
        }
    }
}
