import FoundationEssentials
import Glibc
import TestSupport

/// `stand walk -`, fed command by command.
final class LiveWalk {
    let child: Child
    private let socket: Int32
    private var waiting: [UInt8] = []

    /// Stands last, and so goes last: a walk that still runs would make it anew.
    private let folder: DataFolder

    init(_ folder: DataFolder, through wrapper: [String] = []) throws {
        let (ours, childs) = try Child.socketPair()
        defer { close(childs) }
        socket = ours
        self.folder = folder
        child = try Child(
            wrapper + [Programs.stand, "walk", "-", "--data", folder.path],
            environment: Programs.environment,
            [
                .descriptor(childs), .descriptor(childs),
                .file(folder.beside("errors"), O_WRONLY | O_CREAT | O_TRUNC),
            ], isLeader: false)
    }

    deinit { close(socket) }

    /// Sends one command and waits for its answer.
    func asks(_ line: String) throws -> Answer {
        send(line)
        guard let answer = try answer(within: .seconds(30)) else {
            throw SystemFailure("no answer to \(line)", 0)
        }
        return answer
    }

    func send(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// The next answer; nil if none came in time, or none will come any more.
    func answer(within time: Duration) throws -> Answer? {
        let deadline = Deadline(time)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            if let end = waiting.firstIndex(of: 0x0A) {
                defer { waiting.removeSubrange(...end) }
                return try JSONDecoder().decode(Answer.self, from: Data(waiting[..<end]))
            }
            guard deadline.wait(for: [socket]) else { return nil }
            let count = read(socket, &buffer, buffer.count)
            guard count > 0 else { return nil }
            waiting += buffer[..<count]
        }
    }

    /// Says that no more commands come, and waits for the end.
    func finishes() throws -> Child.Ending {
        shutdown(socket, Int32(SHUT_WR))
        return try child.ends()
    }
}
