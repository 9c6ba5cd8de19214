import Crypto
import SyncProtocol
import SyncQueue
import Synchronization
import TestSupport
import Testing

@Suite("Registration")
struct RegistrationTests {
    let centre = SampleCentre()
    let journal = SampleJournal()

    private func code(of key: Curve25519.Signing.PublicKey) -> LicenceCode {
        var chance = SeededGenerator(seed: 4)
        return LicenceCode(of: CentreFingerprint(of: key), using: &chance)
    }

    private func register(_ code: LicenceCode) async throws(Registration.Failure) -> Licence {
        try await Registration(
            code: code, address: SampleCentre.address, authority: nil, name: "stand 1",
            genius: "TA48213"
        ).register(
            journal, publicKey: Array(journal.deviceKey.publicKey.rawRepresentation),
            transport: centre, wallMilliseconds: 1_800_000_000_000)
    }

    @Test("R-302: a licence is had once, kept, and verified later without the centre")
    func registers() async throws {
        let code = code(of: centre.signingKey.publicKey)
        centre.state.withLock { _ = $0.licences.insert(code.hash) }
        let shelf = SampleShelf()
        try await register(code).keep(on: shelf)
        let licence = try #require(Licence(on: shelf, for: journal.device))
        #expect(licence.token.show == "BMS-2026")
        #expect(licence.address == SampleCentre.address)
        #expect(licence.standing(at: 1_800_000_000_000) == .valid)
    }

    @Test("R-302: registering again is no error, and leaves the terminal the one it was")
    func again() async throws {
        let code = code(of: centre.signingKey.publicKey)
        centre.state.withLock { _ = $0.licences.insert(code.hash) }
        let first = try await register(code)
        let again = try await register(code)
        #expect(again.token.terminal == first.token.terminal)
        let shelf = SampleShelf()
        for licence in [first, again] { try licence.takeUp(on: shelf) }
        #expect(Licence(on: shelf, for: journal.device)?.token.terminal == first.token.terminal)
    }

    @Test("A centre with another key is found out before it learns of the code")
    func otherCentre() async throws {
        let code = code(of: Curve25519.Signing.PrivateKey().publicKey)
        await #expect(throws: Registration.Failure.otherCentre) { try await register(code) }
        #expect(centre.state.withLock { $0.requests } == [CentrePath.challenge])
    }

    @Test("A portal that answers with a page is not the centre")
    func portal() async throws {
        centre.state.withLock {
            $0.fates = [.answered(CentreResponse(status: 200, body: Array("<html>".utf8)))]
        }
        let code = code(of: centre.signingKey.publicKey)
        await #expect(
            throws: Registration.Failure.centre(.trouble(.notTheCentre, retryAfter: nil))
        ) { try await register(code) }
    }

    @Test("An unknown code is refused in the centre's words")
    func unknownCode() async throws {
        let code = code(of: centre.signingKey.publicKey)
        await #expect(throws: Registration.Failure.centre(.problem(Problem(.unknownLicence)))) {
            try await register(code)
        }
    }

    @Test("R-302: a licence that is cut, changed or another terminal's counts as none")
    func damaged() async throws {
        let code = code(of: centre.signingKey.publicKey)
        centre.state.withLock { _ = $0.licences.insert(code.hash) }
        let shelf = SampleShelf()
        try await register(code).keep(on: shelf)
        #expect(Licence(on: shelf, for: SampleJournal().device) == nil)
        let whole = try #require(shelf.read(.licence))
        for cut in stride(from: 0, to: whole.count, by: 37) {
            shelf.write(Array(whole.prefix(cut)), as: .licence)
            #expect(Licence(on: shelf, for: journal.device) == nil)
        }
        // The token is the last of the four columns.
        var changed = whole
        changed[whole.count - 60] ^= 1
        shelf.write(changed, as: .licence)
        #expect(Licence(on: shelf, for: journal.device) == nil)
    }

    @Test(
        "An address is a scheme, a host and perhaps a port",
        arguments: [
            ("https://centre.example", true), ("http://127.0.0.1:8750/", true),
            ("https://[::1]:8750", true), ("centre.example", false), ("ftp://x", false),
            ("https://", false), ("https://a/b", false), ("https://u:p@a", false),
            ("https://a?b", false), ("https://a:99999", false), ("", false),
        ])
    func addresses(text: String, isOne: Bool) {
        #expect((CentreAddress(text) != nil) == isOne)
    }

    @Test(
        "Only what leaves this machine without https can be read along",
        arguments: [
            ("http://centre.example", true), ("https://centre.example", false),
            ("http://127.0.0.1:8750", false), ("http://LOCALHOST:8750", false),
            ("http://[::1]:8750", false), ("http://127.0.0.1.example", true),
        ])
    func exposed(text: String, isExposed: Bool) throws {
        #expect(try #require(CentreAddress(text)).isExposed == isExposed)
    }
}
