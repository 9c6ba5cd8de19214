import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("Restored and copied journals at the centre")
struct CopyTests {
    private static func problem(_ body: () async throws -> some Any) async -> Problem.Kind? {
        do {
            _ = try await body()
            return nil
        } catch {
            return (error as? Problem)?.kind
        }
    }

    @Test("R-303: the hash of every place can be asked for, signed, and none beyond the end")
    func places() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        _ = try await scene.send(terminal, (0..<5).map { _ in terminal.append() })
        for place in 1...Int64(5) {
            let receipt = try await scene.cursor(terminal, place: place)
            #expect(receipt.acknowledged == place)
            #expect(receipt.head == terminal.records[Int(place) - 1].hash)
        }
        #expect(try await scene.cursor(terminal, place: 9).acknowledged == 5)
        let stranger = try await scene.terminal()
        #expect(try await scene.cursor(stranger, place: 3).acknowledged == 0)
    }

    @Test("R-303: of an epoch that was opened later, an earlier place is not there")
    func placeBefore() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        _ = try await scene.send(terminal, (0..<5).map { _ in terminal.append() })
        let again = try terminal.openEpoch(after: 3)
        _ = try await scene.send(terminal, again)
        let before = try await scene.cursor(terminal, place: 2)
        #expect(before.acknowledged == 0)
        #expect(before.head == .zero)
        #expect(try await scene.cursor(terminal).acknowledged == 8)
    }

    @Test("A copy is found out when the journal it was copied from is written on")
    func cloned() async throws {
        let scene = try await CentralScene()
        var original = try await scene.terminal()
        _ = try await scene.send(original, (0..<3).map { _ in original.append() })
        var copy = original
        let again = try copy.openEpoch(after: 2)
        _ = try await scene.send(copy, again)
        #expect(try await scene.send(copy, [copy.append()]).acknowledged == 6)
        _ = try await scene.send(original, [original.append()])
        let refused = await Self.problem { try await scene.send(copy, [copy.append()]) }
        #expect(refused == .cloned)
        #expect(try await scene.cursor(copy).acknowledged == 6)
        #expect(try await scene.send(original, [original.append()]).acknowledged == 5)
    }

    @Test("A restored journal, behind which nobody writes on, is no copy")
    func restored() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let first = [terminal.append(), terminal.append()]
        _ = try await scene.send(terminal, first)
        var restored = terminal
        let again = try restored.openEpoch(after: 1)
        _ = try await scene.send(restored, again)
        _ = try await scene.send(terminal, first)
        #expect(try await scene.send(restored, [restored.append()]).acknowledged == 5)
    }

    @Test("R-306: what a copy wrote can still be brought in a bundle")
    func imported() async throws {
        let scene = try await CentralScene()
        var original = try await scene.terminal()
        _ = try await scene.send(original, [original.append()])
        var copy = original
        let again = try copy.openEpoch(after: 1)
        _ = try await scene.send(copy, again)
        _ = try await scene.send(original, [original.append()])
        let request = try copy.batch([copy.append()])
        let delivered = try await scene.centre.take(
            request, device: copy.device, epoch: copy.epoch, isImport: true)
        #expect(delivered.cursor.acknowledged == 3)
    }

    @Test("R-407: whoever opens an epoch is told of all who were erased: an old copy may hold them")
    func erasedBefore() async throws {
        let scene = try await CentralScene()
        let marie = SampleCustomer()
        var terminal = try await scene.terminal()
        _ = try await scene.send(terminal, marie.created(on: &terminal))
        let old = terminal
        _ = try await scene.administration.erase(marie.id.description)
        let seen = try #require(try await scene.cursor(terminal).news.last?.number)
        var restored = old
        let again = try restored.openEpoch(after: 1)
        _ = try await scene.send(restored, again)
        #expect(
            try await scene.cursor(restored, newsSeen: seen).news.map(\.content)
                == [.erased(customer: marie.id)])
    }

    @Test("R-407: a terminal that was copied from one that holds a person is told as well")
    func kin() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        let marie = SampleCustomer()
        var original = try await scene.terminal(code)
        _ = try await scene.send(original, marie.created(on: &original))
        var copy = original
        let lines = try copy.openEpoch(after: 1, withNewKey: true)
        _ = try await scene.register(copy, code)
        _ = try await scene.send(copy, lines)
        _ = try await scene.administration.erase(marie.id.description)
        #expect(
            try await scene.cursor(copy).news.map(\.content) == [.erased(customer: marie.id)])
    }

    @Test("R-407: news of a centre that was put back from a copy are above what was heard")
    func newsNumbers() async throws {
        let scene = try await CentralScene()
        let (marie, paul) = (SampleCustomer(), SampleCustomer(email: "paul@example.com"))
        var terminal = try await scene.terminal()
        _ = try await scene.send(terminal, marie.created(on: &terminal))
        _ = try await scene.administration.erase(marie.id.description)
        let heard = try #require(try await scene.cursor(terminal).news.last?.number)
        let other = try await CentralScene()
        var again = try await other.terminal()
        _ = try await other.send(again, paul.created(on: &again))
        other.clock.advance(days: 1)
        _ = try await other.administration.erase(paul.id.description)
        #expect(try await other.cursor(again, newsSeen: heard).news.count == 1)
    }
}
