import Crypto
import SyncProtocol
import Testing

@testable import StandCentral

@Suite("Registration")
struct RegistrationTests {
    private static func kind(_ body: () async throws -> some Any) async -> Problem.Kind? {
        do {
            _ = try await body()
            return nil
        } catch {
            return (error as? Problem)?.kind
        }
    }

    @Test("R-302, R-311: a terminal gets a token that names device, journal, number and genius")
    func token() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        let terminal = TestTerminal(centre: scene.centre.keys)
        let token = try await scene.register(terminal, code)
        #expect(token.device == terminal.device)
        #expect(token.epoch == terminal.epoch)
        #expect(token.terminal == 1)
        #expect(token.show == "BMS-2026")
        #expect(token.brands == ["citroen", "ds"])
        #expect(token.genius == "INETPSA\\TA12345")
        #expect(token.validUntil > scene.clock.now)
        #expect(token.sealingKey == scene.centre.keys.sealingKey)
    }

    @Test("R-302: registering again keeps number and seat; others get the next number")
    func idempotent() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue(seats: 2)
        let first = TestTerminal(centre: scene.centre.keys)
        let second = TestTerminal(centre: scene.centre.keys)
        #expect(try await scene.register(first, code).terminal == 1)
        #expect(try await scene.register(second, code).terminal == 2)
        #expect(try await scene.register(first, code).terminal == 1)
        #expect(try await scene.administration.licences().first?.terminals == 2)
        let third = TestTerminal(centre: scene.centre.keys)
        #expect(await Self.kind { try await scene.register(third, code) } == .noSeatLeft)
    }

    @Test("R-302: a terminal that takes another licence leaves its seat to the next")
    func otherLicence() async throws {
        let scene = try await CentralScene()
        let (one, other) = (try await scene.issue(seats: 1), try await scene.issue(seats: 1))
        let first = TestTerminal(centre: scene.centre.keys)
        _ = try await scene.register(first, one)
        _ = try await scene.register(first, other)
        let second = TestTerminal(centre: scene.centre.keys)
        #expect(try await scene.register(second, one).terminal == 1)
    }

    @Test("R-310: a revoked or expired licence registers nobody and takes nothing more")
    func revoked() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        var terminal = try await scene.terminal(code)
        try await scene.administration.revoke(code.description.lowercased())
        let late = TestTerminal(centre: scene.centre.keys)
        #expect(await Self.kind { try await scene.register(late, code) } == .revoked)
        let line = terminal.append()
        #expect(await Self.kind { try await scene.send(terminal, [line]) } == .revoked)
        #expect(await Self.kind { try await scene.cursor(terminal) } == .revoked)
        #expect(try await scene.store.figures().records == 0)

        let other = try await scene.issue()
        let second = try await scene.terminal(other)
        scene.clock.advance(days: 91)
        #expect(await Self.kind { try await scene.cursor(second) } == .expired)
        #expect(await Self.kind { try await scene.register(second, other) } == .expired)
    }

    @Test("A code of another centre, or a made-up one, is no licence")
    func unknownCode() async throws {
        let scene = try await CentralScene()
        var chance = SystemRandomNumberGenerator()
        let code = LicenceCode(of: scene.centre.keys.fingerprint, using: &chance)
        let terminal = TestTerminal(centre: scene.centre.keys)
        #expect(await Self.kind { try await scene.register(terminal, code) } == .unknownLicence)
    }

    @Test("A registration signed with an old, a foreign or a made-up nonce is refused")
    func staleNonce() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        let terminal = TestTerminal(centre: scene.centre.keys)
        let good = scene.centre.nonces.mint(now: scene.clock.now, chance: 7)
        let foreign = NonceMint().mint(now: scene.clock.now, chance: 7)
        for nonce in [foreign, "0123456789", String(good.dropLast()) + "0"] where nonce != good {
            let request = try terminal.registration(code, nonce: nonce)
            #expect(
                await Self.kind { try await scene.centre.register(request, from: "here") }
                    == .staleNonce)
        }
        let request = try terminal.registration(code, nonce: good)
        scene.clock.now += NonceMint.lifetimeMilliseconds + 1
        #expect(
            await Self.kind { try await scene.centre.register(request, from: "here") }
                == .staleNonce)
        scene.clock.now -= NonceMint.lifetimeMilliseconds
        _ = try await scene.centre.register(request, from: "here")
    }

    @Test("A registration signed with another key than it names is refused")
    func otherKey() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        let thief = TestTerminal(centre: scene.centre.keys)
        let victim = TestTerminal(centre: scene.centre.keys)
        let body = RegistrationRequest(
            licence: Base64Bytes(code.hash),
            publicKey: Base64Bytes(victim.key.publicKey.rawRepresentation), epoch: victim.epoch,
            name: "", genius: nil)
        let request = try thief.request(
            "POST", CentrePath.registrations, body: body.encoded(),
            nonce: scene.centre.nonces.mint(now: scene.clock.now, chance: 1))
        #expect(
            await Self.kind { try await scene.centre.register(request, from: "here") } == .unsigned)
    }

    @Test("One address can't try without end, and another is not held up by it")
    func rateLimit() async throws {
        let scene = try await CentralScene()
        let body = try ChallengeRequest(nonce: "0123456789").encoded()
        for _ in 0..<Int(RateLimit.burst) { _ = try scene.centre.challenge(body, from: "one") }
        let limited = await Self.kind { try scene.centre.challenge(body, from: "one") }
        #expect(limited == .tooManyRequests)
        _ = try scene.centre.challenge(body, from: "other")
        scene.clock.now += 1000
        _ = try scene.centre.challenge(body, from: "one")
    }

    @Test("Guessing codes is soon held up, and longer than trying is")
    func guesses() async throws {
        let scene = try await CentralScene()
        var chance = SystemRandomNumberGenerator()
        let code = LicenceCode(of: scene.centre.keys.fingerprint, using: &chance)
        let terminal = TestTerminal(centre: scene.centre.keys)
        let nonce = scene.centre.nonces.mint(now: scene.clock.now, chance: 1)
        let request = try terminal.registration(code, nonce: nonce)
        var guesses = 0
        while await Self.kind({ try await scene.centre.register(request, from: "here") })
            == .unknownLicence
        { guesses += 1 }
        #expect(guesses < 30)
        scene.clock.now += 1000
        #expect(
            await Self.kind { try await scene.centre.register(request, from: "here") }
                == .tooManyRequests)
    }

    @Test("The centre keeps its keys, so that its licences stay good after a restart")
    func keys() async throws {
        let scene = try await CentralScene()
        let again = try await CentralScene(folder: scene.folder)
        #expect(again.centre.keys.fingerprint == scene.centre.keys.fingerprint)
        #expect(again.centre.keys.sealingKey == scene.centre.keys.sealingKey)
    }
}
