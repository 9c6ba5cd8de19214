import Glibc
import SyncQueue
import Testing

@Suite("The transport's deadlines")
struct HTTPTransportTests {
    private static var quick: HTTPTransport.Deadlines {
        var deadlines = HTTPTransport.Deadlines()
        deadlines.silence = .milliseconds(150)
        deadlines.whole = .milliseconds(400)
        return deadlines
    }

    /// A socket that listens on loopback and its address; nobody ever takes a connection from it.
    private static func deafDoor() throws -> (socket: Int32, address: CentreAddress) {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        let door = Glibc.socket(AF_INET, kind, 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try withUnsafeMutablePointer(to: &name) { place in
            try place.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                try #require(bind(door, name, size) == 0)
                try #require(listen(door, 4) == 0)
                try #require(getsockname(door, name, &size) == 0)
            }
        }
        let address = CentreAddress("http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))")
        return (door, try #require(address))
    }

    @Test("R-303: a connection on which nothing is said ends by its own deadline")
    func silence() async throws {
        let (door, address) = try Self.deafDoor()
        defer { close(door) }
        let transport = try HTTPTransport(address, authority: nil, deadlines: Self.quick)
        await #expect(throws: TransportFailure.interrupted) {
            try await transport.exchange(
                CentreRequest(method: "GET", path: "/health", mostAnswerBytes: 10))
        }
        await transport.close()
    }

    @Test("A knock hears whether somebody listens, and says nothing")
    func knock() async throws {
        let (door, address) = try Self.deafDoor()
        let transport = try HTTPTransport(address, authority: nil, deadlines: Self.quick)
        #expect(await transport.knock())
        // A program that another test is starting may hold the socket too: closing is not enough.
        shutdown(door, Int32(SHUT_RDWR))
        close(door)
        #expect(await !transport.knock())
        await #expect(throws: TransportFailure.unreachable) {
            try await transport.exchange(
                CentreRequest(method: "GET", path: "/health", mostAnswerBytes: 10))
        }
        await transport.close()
    }
}
