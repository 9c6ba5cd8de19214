import Crypto
import SyncProtocol
import Testing

@testable import StandCentral

@Suite("A bundle at the centre")
struct BundleImportTests {
    /// A bundle of batches, a line each.
    private static func bundle(
        _ terminal: TestTerminal, _ batches: [[BatchLine]], to centre: CentralScene
    ) throws -> [[UInt8]] {
        var writer = try BundleWriter(
            device: terminal.device, epoch: terminal.epoch,
            to: centre.centre.keys.sealing.publicKey)
        var lines = [writer.header]
        for (index, batch) in batches.enumerated() {
            lines.append(
                try writer.line(
                    BundlePart(terminal.batch(batch)), isLast: index == batches.count - 1))
        }
        return lines
    }

    private static func take(
        _ lines: [[UInt8]], by scene: CentralScene
    ) async throws -> BundleImport.Outcome {
        var taking = try BundleImport(header: lines[0], to: scene.centre)
        for line in lines.dropFirst() { try await taking.take(line) }
        return taking.outcome
    }

    @Test(
        "R-306: a bundle is taken, twice without a second effect, and a later drain finds it done")
    func twice() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let marie = SampleCustomer()
        let batches = [try marie.created(on: &terminal), [terminal.append(), terminal.append()]]
        let lines = try Self.bundle(terminal, batches, to: scene)
        let first = try await Self.take(lines, by: scene)
        #expect(first == .init(stored: 3, duplicates: 0, setAside: 0, isWhole: true))
        let second = try await Self.take(lines, by: scene)
        #expect(second == .init(stored: 0, duplicates: 3, setAside: 0, isWhole: true))
        #expect(try await scene.store.figures().customers == 1)
        let drained = try await scene.send(terminal, batches[1])
        #expect(drained.records == [RecordRange(first: 2, last: 3, status: .duplicate)])
    }

    @Test("R-306: a bundle that was made when nothing waited is whole, and changes nothing")
    func empty() async throws {
        let scene = try await CentralScene()
        let terminal = try await scene.terminal()
        let outcome = try await Self.take(Self.bundle(terminal, [[]], to: scene), by: scene)
        #expect(outcome == .init(stored: 0, duplicates: 0, setAside: 0, isWhole: true))
    }

    @Test("R-306, R-310: a revoked terminal's bundle is taken all the same")
    func revoked() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        var terminal = try await scene.terminal(code)
        let lines = try Self.bundle(terminal, [[terminal.append()]], to: scene)
        try await scene.administration.revoke(code.description)
        #expect(try await Self.take(lines, by: scene).stored == 1)
    }

    @Test("R-306: a bundle that was cut leaves what was in it, and is known to be cut")
    func cut() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let batches = [[terminal.append()], [terminal.append()]]
        let lines = try Self.bundle(terminal, batches, to: scene)
        let outcome = try await Self.take(Array(lines.prefix(2)), by: scene)
        #expect(outcome == .init(stored: 1, duplicates: 0, setAside: 0, isWhole: false))
        await #expect(throws: BundleImport.Failure.bundle(.notAuthentic)) {
            try await Self.take([lines[0], lines[2]], by: scene)
        }
    }

    @Test("R-306: another centre, an unknown terminal and changed bytes are refused")
    func refused() async throws {
        let scene = try await CentralScene()
        let other = try await CentralScene()
        var terminal = try await scene.terminal()
        let lines = try Self.bundle(terminal, [[terminal.append()]], to: scene)
        await #expect(throws: BundleImport.Failure.bundle(.notAuthentic)) {
            try await Self.take(lines, by: other)
        }
        var stranger = TestTerminal(centre: scene.centre.keys)
        let strange = try Self.bundle(stranger, [[stranger.append()]], to: scene)
        await #expect(throws: BundleImport.Failure.refused(Problem(.unknownDevice))) {
            try await Self.take(strange, by: scene)
        }
        var changed = lines
        changed[1][10] ^= 1
        let broken = changed
        await #expect(throws: BundleImport.Failure.self) {
            try await Self.take(broken, by: scene)
        }
        for hostile in ["", "{}", "<html>", "{\"bundle\":2}"] {
            #expect(throws: BundleImport.Failure.bundle(.notABundle)) {
                try BundleImport(header: Array(hostile.utf8), to: scene.centre)
            }
        }
        #expect(try await scene.store.figures().records == 0)
    }
}
