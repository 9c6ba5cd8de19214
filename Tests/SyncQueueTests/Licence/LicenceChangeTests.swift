import Crypto
import SyncProtocol
import SyncQueue
import Synchronization
import TestSupport
import Testing

@Suite("Changing a licence")
struct LicenceChangeTests {
    private static let now: Int64 = 1_800_000_000_000
    let centre = SampleCentre()
    let journal = SampleJournal()
    let shelf = SampleShelf()

    private func registration(with other: SampleCentre? = nil) -> Registration {
        let centre = other ?? centre
        var chance = SeededGenerator(seed: 4)
        let code = LicenceCode(
            of: CentreFingerprint(of: centre.signingKey.publicKey), using: &chance)
        centre.state.withLock { _ = $0.licences.insert(code.hash) }
        return Registration(
            code: code, address: SampleCentre.address, authority: nil, name: "stand 1",
            genius: "TA48213")
    }

    private func register() async throws -> Licence {
        let licence = try await registration().register(
            journal, publicKey: Array(journal.deviceKey.publicKey.rawRepresentation),
            transport: centre, wallMilliseconds: Self.now)
        try licence.takeUp(on: shelf)
        return licence
    }

    @Test("R-302: a valid licence is renewed where it came from, and not replaced from elsewhere")
    func replacing() async throws {
        let elsewhere = registration(with: SampleCentre())
        #expect(elsewhere.mayReplace(nil, on: shelf, wallMilliseconds: Self.now))
        let licence = try await register()
        #expect(registration().mayReplace(licence, on: shelf, wallMilliseconds: Self.now))
        #expect(!elsewhere.mayReplace(licence, on: shelf, wallMilliseconds: Self.now))
        #expect(
            elsewhere.mayReplace(licence, on: shelf, wallMilliseconds: licence.token.validUntil))
    }

    @Test("R-302: a licence that was taken back gives way, and a new one starts clean")
    func revoked() async throws {
        let licence = try await register()
        var notes = CentreNotes(on: shelf, licence: licence)
        notes.isRevoked = true
        try notes.keep(on: shelf)
        let elsewhere = registration(with: SampleCentre())
        #expect(elsewhere.mayReplace(licence, on: shelf, wallMilliseconds: Self.now))
        try licence.takeUp(on: shelf)
        #expect(!CentreNotes(on: shelf, licence: licence).isRevoked)
    }

    @Test("R-302: a licence stays while records wait, and what left in a bundle doesn't wait")
    func removing() async throws {
        let licence = try await register()
        journal.append(3)
        #expect(try licence.remove(from: shelf, journal: journal) == 3)
        #expect(Licence(on: shelf, for: journal.device) != nil)
        var notes = CentreNotes(on: shelf, licence: licence)
        notes.exported = 3
        try notes.keep(on: shelf)
        #expect(try licence.remove(from: shelf, journal: journal) == 0)
        #expect(Licence(on: shelf, for: journal.device) == nil)
    }
}
