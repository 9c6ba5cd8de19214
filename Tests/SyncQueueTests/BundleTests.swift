import Crypto
import SyncProtocol
import SyncQueue
import Synchronization
import Testing

@Suite("A bundle that leaves by hand")
struct BundleTests {
    let scene = DrainScene()
    let marie = UniqueID(high: 5, low: 1)

    private func lines(from first: Int64 = 1, _ seal: BundleExport.Seal) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        _ = try BundleExport(scene.journal, wallMilliseconds: 1_800_000_000_000)
            .export(from: first, seal: seal) { lines.append($0) }
        return lines
    }

    private func parts(_ lines: [[UInt8]], _ key: BundleKey) throws -> [BundlePart] {
        var reader = try BundleReader(header: lines[0], key: key)
        let parts = try lines.dropFirst().map { try reader.part($0) }
        #expect(reader.isWhole)
        return parts
    }

    /// Hands each request to the centre as if it had been sent.
    private func importing(_ parts: [BundlePart]) {
        for part in parts where !part.request.body.isEmpty {
            let head = part.request.head
            _ = scene.centre.answer(
                CentreRequest(
                    method: head.method, path: head.path, fields: head.fields,
                    body: part.request.body, mostAnswerBytes: 1 << 20))
        }
    }

    @Test("R-306: what waits arrives by a bundle, twice if need be, with no double effect")
    func sealedToTheCentre() throws {
        try scene.journal.appendSealed(about: marie)
        scene.journal.append(4400)
        let licence = try scene.centre.licence(for: scene.journal)
        let lines = try lines(.centre(licence))
        #expect(lines.count == 4)
        let parts = try parts(lines, .centre(scene.centre.sealingKey))
        importing(parts)
        importing(parts)
        scene.centre.state.withLock { state in
            #expect(state.acknowledged == 4401)
            #expect(state.effects.values.allSatisfy { $0 == 1 })
            #expect(state.keys[marie] == scene.journal.key(of: marie))
        }
    }

    @Test("R-306: a drain after the import finds all there and sends nothing twice")
    func drainedAfterwards() async throws {
        scene.journal.append(7)
        let licence = try scene.centre.licence(for: scene.journal)
        importing(try parts(try lines(.centre(licence)), .centre(scene.centre.sealingKey)))
        let report = try await scene.drain()
        #expect(report.acknowledged == 7)
        #expect(scene.centre.state.withLock { $0.effects.values.allSatisfy { $0 == 1 } })
    }

    @Test("R-306: before a licence a passphrase seals it, with the customers' keys inside")
    func passphrase() throws {
        try scene.journal.appendSealed(about: marie)
        let lines = try lines(.passphrase("salon de bruxelles"))
        let parts = try parts(lines, .passphrase("salon de bruxelles"))
        #expect(parts[0].keys[marie]?.count == 32)
        #expect(throws: BundleReader.Failure.notAuthentic) {
            _ = try self.parts(lines, .passphrase("wrong"))
        }
    }

    @Test("R-306: only the centre it was sealed to can open it")
    func otherCentre() throws {
        scene.journal.append(1)
        let lines = try lines(.centre(try scene.centre.licence(for: scene.journal)))
        #expect(throws: BundleReader.Failure.notAuthentic) {
            _ = try parts(lines, .centre(Curve25519.KeyAgreement.PrivateKey()))
        }
        #expect(throws: BundleReader.Failure.otherSeal) { _ = try parts(lines, .passphrase("x")) }
    }

    @Test("R-306: a part left out, repeated, changed or cut off is noticed")
    func tampered() throws {
        scene.journal.append(4500)
        let key = BundleKey.centre(scene.centre.sealingKey)
        let whole = try lines(.centre(try scene.centre.licence(for: scene.journal)))
        var reader = try BundleReader(header: whole[0], key: key)
        _ = try reader.part(whole[1])
        #expect(!reader.isWhole)
        for damaged in [[whole[0], whole[2]], [whole[0], whole[1], whole[1]]] {
            #expect(throws: BundleReader.Failure.notAuthentic) { _ = try parts(damaged, key) }
        }
        #expect(throws: BundleReader.Failure.afterTheEnd) { _ = try parts(whole + [whole[3]], key) }
        #expect(throws: BundleReader.Failure.notABundle) {
            _ = try parts([Array("hello".utf8)], key)
        }
    }

    @Test("R-306: what was acknowledged stays out; nothing waiting makes a bundle without records")
    func onlyWhatWaits() throws {
        scene.journal.append(3)
        let seal = BundleExport.Seal.centre(try scene.centre.licence(for: scene.journal))
        let key = BundleKey.centre(scene.centre.sealingKey)
        let some = try parts(try lines(from: 3, seal), key)
        #expect(try Batch(reading: some[0].request.body).lines.count == 1)
        #expect(try parts(try lines(from: 4, seal), key)[0].request.body.isEmpty)
    }
}
