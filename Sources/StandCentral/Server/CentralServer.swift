internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdTLS
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import ServiceLifecycle
internal import UnixSignals

/// The centre as a service: it listens, answers, and stops when it is asked to.
package struct CentralServer: Sendable {
    private let centre: Centre
    private let address: ListenAddress
    private let certificate: Certificate?
    private let mail: MailService?

    /// Why the centre does not serve.
    package enum Failure: Error, Equatable, Sendable {
        /// The certificate or its key can't be used, in a sentence.
        case certificate(String)
        /// The address can't be listened on, in a sentence.
        case address(String)
    }

    /// Idle connections are closed after this; a body must go on arriving.
    private static let idleTimeout = TimeAmount.seconds(60)

    /// How long what is under way may take once the centre is asked to stop; terminals send again
    /// what was cut off.
    private static let shutdownLimit = Duration.seconds(5)

    /// - Parameter mail: Sends mail as long as the centre serves; nil sends none.
    package init(
        centre: Centre, address: ListenAddress, certificate: Certificate? = nil,
        mail: MailService? = nil
    ) {
        self.centre = centre
        self.address = address
        self.certificate = certificate
        self.mail = mail
    }

    /// Serves until SIGTERM or SIGINT, then finishes what is under way.
    ///
    /// - Parameter listening: Is told the address once connections are taken:
    ///   `http://127.0.0.1:40123`.
    /// - Throws: ``Failure``.
    package func run(listening: @escaping @Sendable (String) -> Void) async throws {
        let server = try self.server()
        let application = application(server: server) { port in
            let scheme = certificate == nil ? "http" : "https"
            let bound = ListenAddress(host: address.host, port: port)
            listening("\(scheme)://\(bound.authority)")
        }
        // Whoever is last is asked to stop first: the mail, which may be the slowest.
        var configuration = ServiceGroupConfiguration(
            services: [application] + (mail.map { [$0] } ?? []),
            gracefulShutdownSignals: [.sigterm, .sigint], logger: application.logger)
        configuration.maximumGracefulShutdownDuration = Self.shutdownLimit
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError {
            throw Failure.address(address.sentence(code: error.errnoCode))
        } catch let error
            where error is SocketAddressError || error is SocketAddressError.UnknownHost
        {
            throw Failure.address("\(address.host) is not the name of a machine")
        } catch is CancellationError {
            // It was asked to stop, and time was over.
        }
    }

    /// The Hummingbird application, also for tests that send requests straight to its router.
    func application(
        server: HTTPServerBuilder = .http1(), running: @escaping @Sendable (Int) -> Void = { _ in }
    ) -> some ApplicationProtocol {
        var logger = Logger(label: "stand-central") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .info
        return Application(
            router: CentralRouter(centre: centre, metrics: CentralMetrics()).build(),
            server: server,
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port)),
            onServerRunning: { running($0.localAddress?.port ?? 0) }, logger: logger)
    }

    private func server() throws(Failure) -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(
            configuration: HTTP1Channel.Configuration(idleTimeout: Self.idleTimeout))
        guard let certificate else { return plain }
        let configuration = try certificate.configuration()
        do {
            return try .tls(plain, tlsConfiguration: configuration)
        } catch {
            throw .certificate("\(error)")
        }
    }
}
