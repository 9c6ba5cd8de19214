import Glibc
import TestSupport

/// A connection to the centre over which a test says what it likes.
final class RawClient {
    private let socket: Int32

    init(_ url: String) throws {
        let port = url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
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

    deinit { close(socket) }

    /// Says something, and waits for nothing.
    func says(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard write(socket, bytes, bytes.count) == bytes.count else {
            throw SystemFailure("write", errno)
        }
    }

    /// Asks for a page as a browser does; the answer with its head, whole.
    func asks(_ method: String, _ path: String) throws -> String {
        try says(
            "\(method) \(path) HTTP/1.1\r\nhost: centre\r\naccept: text/html\r\n"
                + "content-length: 0\r\nconnection: close\r\n\r\n")
        let deadline = Deadline()
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while deadline.wait(for: [socket]) {
            let count = read(socket, &chunk, chunk.count)
            guard count > 0 else { break }
            answer += chunk.prefix(count)
        }
        return String(decoding: answer, as: UTF8.self)
    }
}
