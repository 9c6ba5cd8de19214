internal import ArgumentParser
internal import Glibc
internal import StandCentral

/// `stand-central serve [--listen HOST:PORT] [--database FILE] [--tls-cert FILE --tls-key FILE]
/// [--smtp URL --mail-from ADDRESS]`
struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: "Listen for terminals; SIGTERM finishes what is under way and ends.")
    }

    @Option(help: "Where to listen; port 0 takes a free one.")
    var listen = "127.0.0.1:8750"

    @OptionGroup var database: DatabaseOption

    @Option(name: .customLong("tls-cert"), help: "The certificate chain, in PEM.")
    var certificate: String?

    @Option(name: .customLong("tls-key"), help: "The certificate's private key, in PEM.")
    var key: String?

    @OptionGroup var mail: MailOptions

    func run() async throws {
        guard let address = ListenAddress(listen) else {
            throw Ending(code: 2, "--listen takes HOST:PORT, such as 127.0.0.1:8750")
        }
        let certificate: CentralServer.Certificate?
        switch (self.certificate, key) {
        case (nil, nil): certificate = nil
        case (let chain?, let key?): certificate = .init(chain: chain, key: key)
        default: throw Ending(code: 2, "--tls-cert and --tls-key go together")
        }
        do {
            try certificate?.check()
            let store = try database.open(creating: true)
            guard let lock = try store.servingLock() else {
                throw Ending(code: 3, "another stand-central serves \(store.path) already")
            }
            let again = try await store.replayErasures(at: WallClock.now())
            if again > 0 { StandardError.print("erased again after a restore: \(again) persons") }
            let centre = try await Centre(store: store, clock: WallClock.now)
            let server = CentralServer(
                centre: centre, address: address, certificate: certificate,
                mail: try await mail.service(store))
            try await server.run { url in
                print("listening \(url)")
                fflush(nil)
            }
            withExtendedLifetime(lock) {}
            try store.close()
        } catch let error as CentralStoreError {
            throw Ending(code: 3, error.description)
        } catch CentralServer.Failure.certificate(let why) {
            throw Ending(code: 2, why)
        } catch CentralServer.Failure.address(let why) {
            throw Ending(code: 3, why)
        }
    }
}
