internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL

/// The centre over HTTP, with nothing left open: each phase has its deadline, each body its bound,
/// and no redirect is followed.
public final class HTTPTransport: CentreTransport {
    private let client: HTTPClient
    private let address: CentreAddress

    /// A door in the next hall opens in milliseconds.
    private static let knockDeadline = TimeAmount.seconds(2)
    private let deadlines: Deadlines

    /// How long each phase of an exchange may take.
    public struct Deadlines: Sendable {
        /// To a listening centre in the next hall a connection takes milliseconds.
        public var connect = Duration.seconds(5)
        /// The longest silence in the midst of an exchange.
        public var silence = Duration.seconds(15)
        /// The longest exchange, however steadily it trickles.
        public var whole = Duration.seconds(60)

        public init() {}
    }

    /// Why a transport can't be made.
    public enum Failure: Error, Equatable, Sendable {
        /// The text holds no certificate in PEM.
        case noCertificate
    }

    /// - Parameters:
    ///   - address: Where the centre is.
    ///   - authority: Certificates in PEM that alone are trusted then; nil for those of the system.
    public init(
        _ address: CentreAddress, authority: String?, deadlines: Deadlines = Deadlines()
    ) throws(Failure) {
        self.deadlines = deadlines
        self.address = address
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(
                connect: TimeAmount(deadlines.connect), read: TimeAmount(deadlines.silence),
                write: TimeAmount(deadlines.silence)),
            connectionPool: .init(idleTimeout: .seconds(30)), decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        var tls = TLSConfiguration.makeClientConfiguration()
        if let authority {
            guard let roots = try? NIOSSLCertificate.fromPEMBytes(Array(authority.utf8)),
                !roots.isEmpty
            else { throw .noCertificate }
            tls.trustRoots = .certificates(roots)
        }
        configuration.tlsConfiguration = tls
        client = HTTPClient(
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: configuration)
    }

    /// Whoever lets go of a transport without closing it has it closed behind them.
    deinit {
        let client = client
        Task { try? await client.shutdown() }
    }

    /// Ends what is under way and closes the connections; the transport is of no use afterwards.
    public func close() async {
        try? await client.shutdown()
    }

    public func exchange(
        _ request: CentreRequest
    ) async throws(TransportFailure) -> CentreResponse {
        do {
            return try await Self.within(deadlines.whole) { try await self.send(request) }
        } catch {
            throw Self.failure(error)
        }
    }

    public func knock() async -> Bool {
        let door = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(Self.knockDeadline)
        guard let channel = try? await door.connect(host: address.host, port: address.port).get()
        else { return false }
        try? await channel.close()
        return true
    }

    private func send(_ request: CentreRequest) async throws -> CentreResponse {
        var message = HTTPClientRequest(url: address.origin + request.path)
        message.method = HTTPMethod(rawValue: request.method)
        for (name, value) in request.fields { message.headers.add(name: name, value: value) }
        if !request.body.isEmpty { message.body = .bytes(request.body) }
        let answer = try await client.execute(message, timeout: TimeAmount(deadlines.whole))
        let body = try await answer.body.collect(upTo: request.mostAnswerBytes)
        return CentreResponse(
            status: Int(answer.status.code),
            fields: answer.headers.map { ($0.name, $0.value) }, body: Array(body.readableBytesView))
    }

    /// Gives a piece of work up when its time is over.
    private static func within<Result: Sendable>(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                throw TransportFailure.interrupted
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw TransportFailure.interrupted }
            return first
        }
    }

    private static func failure(_ error: any Error) -> TransportFailure {
        switch error {
        case let failure as TransportFailure: failure
        case is NIOConnectionError, is IOError, is SocketAddressError: .unreachable
        case let error as NIOSSLError: trust(error)
        case is NIOSSLExtraError, is BoringSSLError: .untrusted
        case let error as HTTPClientError where error == .connectTimeout: .unreachable
        case let error as HTTPClientError where error == .tlsHandshakeTimeout: .unreachable
        default: .interrupted
        }
    }

    private static func trust(_ error: NIOSSLError) -> TransportFailure {
        switch error {
        case .handshakeFailed, .unableToValidateCertificate, .noCertificateToValidate: .untrusted
        default: .interrupted
        }
    }
}
