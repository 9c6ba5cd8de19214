import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite("Terminals and their centre")
struct CentreTests {
    /// What `figures --json` prints.
    private struct Figures: Decodable, Equatable {
        let records: Int
        let customers: Int
        let quotes: Int
        let sendOuts: Int
        let setAside: Int
    }

    /// What `licence issue --json` prints.
    private struct Issued: Decodable {
        let code: String
    }

    private static func code(_ folder: DataFolder) throws -> String {
        let issued = try folder.central([
            "licence", "issue", "--show", "BMS-2026", "--brands", "citroen,ds", "--seats", "3",
            "--json",
        ])
        return try issued.decoded(Issued.self)[0].code
    }

    private static func figures(_ folder: DataFolder) throws -> Figures {
        try folder.central(["figures", "--json"]).decoded(Figures.self)[0]
    }

    private static func drain(_ folder: DataFolder) throws -> Finished {
        try folder.stand(["sync", "drain", "--until-empty", "--timeout", "60"])
    }

    @Test("R-302, R-303: what was walked offline is at the centre after the licence is registered")
    func offlineThenDrained() throws {
        let folder = try DataFolder()
        _ = try folder.walk(try Fixture.lines("marie-leblanc.jsonl"))
        let centre = try RunningCentre(database: folder.database)
        let registered = try folder.stand([
            "licence", "register", try Self.code(folder), "--centre", centre.url,
        ])
        #expect(registered.ending == .code(0), "\(registered.errors)")
        let drained = try Self.drain(folder)
        #expect(drained.ending == .code(0), "\(drained.errors)")
        let figures = try Self.figures(folder)
        #expect(figures.records == (try folder.verify().records))
        #expect(figures.customers == 1)
        #expect(figures.quotes == 1)
        #expect(figures.sendOuts == 1)
        #expect(figures.setAside == 0)
    }

    @Test("R-303: a centre that is killed and started again has everything it acknowledged")
    func killed() throws {
        let folder = try DataFolder()
        var centre = try RunningCentre(database: folder.database)
        let port = String(centre.url.split(separator: ":").last ?? "0")
        let code = try Self.code(folder)
        _ = try folder.stand(["licence", "register", code, "--centre", centre.url])
        _ = try folder.walk(try Fixture.lines("marie-leblanc.jsonl"))
        #expect(try Self.drain(folder).ending == .code(0))
        let before = try Self.figures(folder)
        centre.child.receives(SIGKILL)
        _ = try centre.child.ends()
        _ = try folder.walk(try Fixture.lines("ds-promo-code.jsonl"))
        centre = try RunningCentre(database: folder.database, port: port)
        #expect(try Self.figures(folder) == before)
        #expect(try Self.drain(folder).ending == .code(0))
        #expect(try Self.figures(folder).records == (try folder.verify().records))
    }

    @Test("R-302: with a certificate of its own the centre is believed by whoever was given it")
    func certificate() throws {
        let folder = try DataFolder()
        let certificates = Programs.project + "/fixtures/tls"
        let centre = try RunningCentre(
            database: folder.database,
            [
                "--tls-cert", "\(certificates)/centre.pem", "--tls-key",
                "\(certificates)/centre.key",
            ])
        #expect(centre.url.hasPrefix("https://127.0.0.1:"))
        let register = ["licence", "register", try Self.code(folder), "--centre", centre.url]
        let doubted = try folder.stand(register + ["--ca", "\(certificates)/other.pem"])
        #expect(doubted.ending == .code(3))
        let believed = try folder.stand(register + ["--ca", "\(certificates)/centre.pem"])
        #expect(believed.ending == .code(0), "\(believed.errors)")
        #expect(try Self.drain(folder).ending == .code(0))
    }

    @Test("The centre stops when it is asked to, and says in one line why it can't start")
    func stops() throws {
        let folder = try DataFolder()
        let centre = try RunningCentre(database: folder.database)
        let port = String(centre.url.split(separator: ":").last ?? "0")
        let busy = try DataFolder().central(["serve", "--listen", "127.0.0.1:\(port)"])
        #expect(busy.ending == .code(3))
        #expect(
            busy.errors.trimmed
                == "stand-central: another program listens on 127.0.0.1:\(port) already")
        for words in [
            ["serve", "--listen", "nowhere"], ["serve", "--tls-cert", "/dev/null"],
            ["serve", "--tls-cert", "/dev/null", "--tls-key", "/dev/null"],
            ["licence", "revoke", "nonsense"], ["erase", "marie"],
            ["reference", "publish", "/does/not/exist"],
        ] {
            let refused = try folder.central(words)
            #expect(refused.ending == .code(2), "\(words)")
            #expect(refused.errors.split(separator: "\n").count == 1, "\(refused.errors)")
        }
        centre.child.receives(SIGTERM)
        #expect(try centre.child.ends() == .code(0))
    }
}
