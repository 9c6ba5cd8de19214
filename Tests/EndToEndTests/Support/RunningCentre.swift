import FoundationEssentials
import Glibc
import TestSupport

/// `stand-central serve` on a free port, with a database of its own; it ends with the test.
final class RunningCentre {
    let child: Child
    /// Where it listens: `http://127.0.0.1:40123`.
    let url: String
    private let output: Int32

    /// Starts it and waits for the first line it prints.
    /// - Parameters:
    ///   - port: the one it had before; a free one when left out.
    ///   - words: further options.
    init(database: String, port: String = "0", _ words: [String] = []) throws {
        let (ours, childs) = try Child.socketPair()
        defer { close(childs) }
        output = ours
        child = try Child(
            [
                Programs.central, "serve", "--listen", "127.0.0.1:\(port)", "--database", database,
            ] + words,
            environment: Programs.environment,
            [
                .file("/dev/null", O_RDONLY), .descriptor(childs),
                .file(database + ".log", O_WRONLY | O_CREAT | O_APPEND),
            ], isLeader: false)
        url = try Self.firstLine(ours)
    }

    deinit { close(output) }

    private static func firstLine(_ descriptor: Int32) throws -> String {
        let deadline = Deadline()
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.last != UInt8(ascii: "\n") {
            guard deadline.wait(for: [descriptor]), read(descriptor, &byte, 1) == 1 else {
                throw SystemFailure("the centre does not say where it listens", 0)
            }
            line.append(byte)
        }
        let text = String(decoding: line.dropLast(), as: UTF8.self)
        guard text.hasPrefix("listening ") else { throw SystemFailure(text, 0) }
        return String(text.dropFirst("listening ".count))
    }
}

extension DataFolder {
    /// Runs a command of `stand-central` on the database beside this folder.
    func central(_ words: [String]) throws -> Finished {
        let child = try Child(
            [Programs.central] + words + ["--database", database],
            environment: Programs.environment,
            [
                .file("/dev/null", O_RDONLY),
                .file(beside("central-output"), O_WRONLY | O_CREAT | O_TRUNC),
                .file(beside("central-errors"), O_WRONLY | O_CREAT | O_TRUNC),
            ], isLeader: false)
        let ending = try child.ends()
        func text(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: beside(name))), as: UTF8.self)
        }
        return Finished(
            ending: ending, output: try text("central-output"),
            errors: try text("central-errors"))
    }

    /// The database of the centre that belongs to this test.
    var database: String { beside("central.db") }
}
