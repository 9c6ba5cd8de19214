internal import Glibc
internal import NIOSSL

extension CentralServer {
    /// The files of a certificate chain and its private key, in PEM.
    package struct Certificate: Sendable {
        package let chain: String
        package let key: String

        package init(chain: String, key: String) {
            self.chain = chain
            self.key = key
        }

        /// Looks whether the files can be used, before anything else is begun.
        package func check() throws(Failure) { _ = try configuration() }

        /// What TLS is spoken with, tried out once.
        func configuration() throws(Failure) -> TLSConfiguration {
            for file in [chain, key] where access(file, R_OK) != 0 {
                throw .certificate("\(file) can't be read: \(String(cString: strerror(errno)))")
            }
            guard let certificates = try? NIOSSLCertificate.fromPEMFile(chain),
                !certificates.isEmpty
            else { throw .certificate("\(chain) holds no certificate in PEM") }
            guard let privateKey = try? NIOSSLPrivateKey(file: key, format: .pem) else {
                throw .certificate("\(key) holds no private key in PEM without a passphrase")
            }
            let configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: certificates.map { .certificate($0) },
                privateKey: .privateKey(privateKey))
            guard (try? NIOSSLContext(configuration: configuration)) != nil else {
                throw .certificate("\(chain) and \(key) do not belong together")
            }
            return configuration
        }
    }
}
