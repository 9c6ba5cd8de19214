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

    /// The files of a certificate chain and its private key, in PEM.
    package struct Certificate: Sendable {
        package let chain: String
        package let key: String

        package init(chain: String, key: String) {
            self.chain = chain
            self.key = key
        }
    }

    /// Why the centre does not serve.
    package enum Failure: Error, Equatable, Sendable {
        /// The certificate or its key can't be read.
        case certificate(String)
        /// The address can't be listened on.
        case address(String)
    }

    /// Idle connections are closed after this; a body must go on arriving.
    private static let idleTimeout = TimeAmount.seconds(60)

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
        let server: HTTPServerBuilder
        do {
            server = try self.server()
        } catch {
            throw Failure.certificate("\(error)")
        }
        let application = application(server: server) { port in
            let scheme = certificate == nil ? "http" : "https"
            let bound = ListenAddress(host: address.host, port: port)
            listening("\(scheme)://\(bound.authority)")
        }
        do {
            try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        } catch let error as IOError {
            throw Failure.address("\(address.authority): \(error)")
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
            services: mail.map { [$0] } ?? [],
            onServerRunning: { running($0.localAddress?.port ?? 0) }, logger: logger)
    }

    private func server() throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(
            configuration: HTTP1Channel.Configuration(idleTimeout: Self.idleTimeout))
        guard let certificate else { return plain }
        let chain = try NIOSSLCertificate.fromPEMFile(certificate.chain)
        return try .tls(
            plain,
            tlsConfiguration: .makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(
                    NIOSSLPrivateKey(file: certificate.key, format: .pem))))
    }
}
