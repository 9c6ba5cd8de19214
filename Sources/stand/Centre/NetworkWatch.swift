import Dispatch
import Glibc
import Synchronization

/// Hears from the kernel when an interface, an address or a route comes or goes.
///
/// Where the kernel tells nothing, as in a sandbox, the drain's own waits still end.
final class NetworkWatch: Sendable {
    private let source: Mutex<any DispatchSourceRead>

    /// The kernel's groups for links, IPv4 and IPv6 addresses and IPv4 and IPv6 routes.
    private static let groups: UInt32 = 0x1 | 0x10 | 0x40 | 0x100 | 0x400

    /// - Parameter onChange: Called on a thread of its own, once for each burst of news.
    init?(_ onChange: @escaping @Sendable () -> Void) {
        let descriptor = socket(AF_NETLINK, Int32(SOCK_RAW.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        // struct sockaddr_nl: family, padding, port, groups.
        var address: [UInt32] = [UInt32(AF_NETLINK), 0, Self.groups]
        let isBound = address.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { name in
                bind(descriptor, name.baseAddress, socklen_t(bytes.count)) == 0
            }
        }
        guard isBound, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0,
            fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
        else {
            Glibc.close(descriptor)
            return nil
        }
        let source = DispatchSource.makeReadSource(
            fileDescriptor: descriptor, queue: DispatchQueue(label: "stand.network"))
        source.setEventHandler {
            var bytes = [UInt8](repeating: 0, count: 8192)
            while recv(descriptor, &bytes, bytes.count, 0) > 0 {}
            onChange()
        }
        source.setCancelHandler { Glibc.close(descriptor) }
        source.activate()
        self.source = Mutex(source)
    }

    /// Hears no more.
    func close() { source.withLock { $0.cancel() } }
}
