import FoundationEssentials
import Glibc
import TestSupport

/// `stand-central serve` on this machine, with a database of its own.
final class LiveCentre {
    private(set) var address = ""
    private(set) var child: Child
    private let database: String
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        database = folder.path + "/central.db"
        (child, address) = try Self.start(database, listen: "127.0.0.1:0")
    }

    /// The port it listens on.
    var port: UInt16 { address.split(separator: ":").last.flatMap { UInt16($0) } ?? 0 }

    /// Kills it as a power cut would.
    func kill() throws {
        child.receives(SIGKILL)
        _ = try child.ends()
    }

    /// Starts it again at the same place.
    func restart() throws {
        (child, address) = try Self.start(database, listen: "127.0.0.1:\(port)")
    }

    /// Copies the database of a centre that is down.
    func backUp() throws -> String {
        let copy = folder.path + "/backup"
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        for end in ["", "-wal"] where FileManager.default.fileExists(atPath: database + end) {
            try FileManager.default.copyItem(
                atPath: database + end, toPath: copy + "/central.db" + end)
        }
        return copy
    }

    /// Puts a copy in the database's place, while the centre is down.
    func restore(_ copy: String) throws {
        for end in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: database + end)
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: copy) {
            try FileManager.default.copyItem(
                atPath: copy + "/" + name, toPath: folder.path + "/" + name)
        }
    }

    /// Issues a licence and gives its code.
    func issueLicence() throws -> String {
        try administer([
            "licence", "issue", "--show", "BMS-2026", "--brands", "citroen,ds,fiat", "--seats", "9",
        ]).output.trimmed
    }

    func revoke(_ code: String) throws { try administer(["licence", "revoke", code]) }

    /// The counts over everything it keeps.
    func figures() throws -> CentreFigures {
        try administer(["figures", "--json"]).decoded(CentreFigures.self)[0]
    }

    /// Runs an admin command to its end.
    @discardableResult
    func administer(_ words: [String]) throws -> Finished {
        let (output, errors) = (folder.path + "/output", folder.path + "/errors")
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        let child = try Child(
            [Programs.central] + words + ["--database", database],
            environment: Programs.environment,
            [.file("/dev/null", O_RDONLY), .file(output, flags), .file(errors, flags)],
            isLeader: false)
        let ending = try child.ends()
        return Finished(
            ending: ending, output: try Self.text(output), errors: try Self.text(errors))
    }

    /// Starts a centre and waits for the line that says where it listens.
    private static func start(_ database: String, listen: String) throws -> (Child, String) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemFailure("pipe", errno) }
        defer { for end in ends { close(end) } }
        let child = try Child(
            [Programs.central, "serve", "--listen", listen, "--database", database],
            environment: Programs.environment,
            [
                .file("/dev/null", O_RDONLY), .descriptor(ends[1]),
                .file(database + ".log", O_WRONLY | O_CREAT | O_APPEND),
            ], isLeader: false)
        var said: [UInt8] = []
        let deadline = Deadline()
        while said.last != 0x0A, deadline.wait(for: [ends[0], child.lifeline]) {
            var byte: UInt8 = 0
            guard !child.hasEnded, read(ends[0], &byte, 1) == 1 else { break }
            said.append(byte)
        }
        let words = String(decoding: said, as: UTF8.self).trimmed.split(separator: " ")
        guard words.first == "listening", let address = words.last else {
            throw SystemFailure("the centre does not listen: \(try text(database + ".log"))", 0)
        }
        return (child, String(address))
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
}

/// What `stand-central figures --json` prints.
struct CentreFigures: Decodable {
    let records: Int
    let customers: Int
    let quotes: Int
    let sendOuts: Int
    let setAside: Int
}

extension String {
    /// Without the newline at its end.
    var trimmed: String { String(reversed().drop { $0.isNewline }.reversed()) }
}
