import Glibc
import Synchronization
import TestSupport

/// What stands between a terminal and its centre, and can't be trusted: it passes on what it likes.
final class Meddler: Sendable {
    /// What becomes of one connection.
    enum Deed: Sendable {
        /// Passed on both ways, to the end.
        case passOn
        /// Passed on, but of the answer only so many bytes come back.
        case cut(after: Int)
        /// Answered with these bytes; the centre never hears of it.
        case answer(String)
        /// Heard, and never answered: the other end is gone without a word.
        case silence
        /// Passed on, but the answer comes back a byte a second.
        case trickle
    }

    let address: String
    private let socket: Int32
    private let target: UInt16
    private let deeds = Mutex<[Deed]>([])

    /// - Parameters:
    ///   - target: The port of the centre.
    ///   - port: Where to listen; 0 for a free one.
    init(before target: UInt16, port: UInt16 = 0) throws {
        self.target = target
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard Self.named(port, { bind(socket, $0, $1) }) == 0, listen(socket, 16) == 0 else {
            throw SystemFailure("listen", errno)
        }
        self.socket = socket
        var name = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &name) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = getsockname(socket, $0, &size)
            }
        }
        address = "http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))"
        spawn { meddler in meddler.serve() }
    }

    /// What becomes of the next connections; those after them are passed on.
    func does(_ next: [Deed]) { deeds.withLock { $0 = next } }

    /// Ends; connections under way break.
    func close() { shutdown(socket, Int32(SHUT_RDWR)) }

    private func serve() {
        while true {
            let client = accept(socket, nil, nil)
            guard client >= 0 else { break }
            let deed = deeds.withLock { $0.isEmpty ? Deed.passOn : $0.removeFirst() }
            spawn { meddler in
                meddler.treat(client, deed)
                Glibc.close(client)
            }
        }
        Glibc.close(socket)
    }

    private func treat(_ client: Int32, _ deed: Deed) {
        switch deed {
        case .passOn: passOn(client, most: .max)
        case .cut(let most): passOn(client, most: most)
        case .silence: waitForEnd(of: client)
        case .trickle: passOn(client, most: .max, isSlow: true)
        case .answer(let text):
            var buffer = [UInt8](repeating: 0, count: 65_536)
            _ = read(client, &buffer, buffer.count)
            Self.send(Array(text.utf8)[...], to: client)
            shutdown(client, Int32(SHUT_WR))
            while read(client, &buffer, buffer.count) > 0 {}
        }
    }

    private func waitForEnd(of client: Int32) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while read(client, &buffer, buffer.count) > 0 {}
    }

    /// Gives bytes to a client one by one, a second between them, as long as it listens.
    private func trickle(_ bytes: ArraySlice<UInt8>, to client: Int32) {
        for byte in bytes {
            Self.send([byte], to: client)
            var end = pollfd(fd: client, events: Int16(POLLIN), revents: 0)
            if poll(&end, 1, 1000) != 0 { return }
        }
    }

    private func passOn(_ client: Int32, most: Int, isSlow: Bool = false) {
        let centre = Glibc.socket(
            AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        defer { Glibc.close(centre) }
        guard Self.named(target, { connect(centre, $0, $1) }) == 0 else { return }
        var left = most
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var ends = [client, centre].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&ends, 2, -1) > 0 || errno == EINTR {
            if ends[0].revents != 0 {
                let count = read(client, &buffer, buffer.count)
                guard count > 0 else { return }
                Self.send(buffer[..<count], to: centre)
            }
            if ends[1].revents != 0 {
                let count = read(centre, &buffer, buffer.count)
                guard count > 0 else { return }
                if isSlow { return trickle(buffer[..<count], to: client) }
                Self.send(buffer[..<min(count, left)], to: client)
                left -= min(count, left)
                if left == 0 { return }
            }
        }
    }

    private func spawn(_ work: @escaping @Sendable (Meddler) -> Void) {
        Thread.start { work(self) }
    }

    private static func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Calls with the loopback address of a port.
    private static func named(
        _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &name) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}

/// A thread for what waits on sockets.
private enum Thread {
    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    static func start(_ work: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(Work(work)).toOpaque()
        pthread_create(
            &thread, nil,
            { context in
                context.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue() }?.run()
                return nil
            }, context)
        pthread_detach(thread)
    }
}
