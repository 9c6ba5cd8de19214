import Crypto
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("The ledger")
struct LedgerTests {
    private static func problem(
        _ body: () async throws -> some Any
    ) async -> Problem? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? Problem
        }
    }

    @Test("R-303: what is sent is acknowledged with the journal's own head")
    func stored() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let lines = (0..<5).map { _ in terminal.append() }
        let receipt = try await scene.send(terminal, lines)
        #expect(receipt.acknowledged == 5)
        #expect(receipt.head == terminal.records[4].hash)
        #expect(receipt.records == [RecordRange(first: 1, last: 5, status: .stored)])
        let cursor = try await scene.cursor(terminal)
        #expect(cursor.acknowledged == 5)
        #expect(cursor.head == receipt.head)
        #expect(try await scene.store.figures().records == 5)
    }

    @Test("R-303: a batch sent twice has no second effect, and what overlaps is told apart")
    func duplicates() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let lines = (0..<4).map { _ in terminal.append() }
        _ = try await scene.send(terminal, Array(lines.prefix(3)))
        let again = try await scene.send(terminal, Array(lines.prefix(3)))
        #expect(again.acknowledged == 3)
        #expect(again.records == [RecordRange(first: 1, last: 3, status: .duplicate)])
        let overlapping = try await scene.send(terminal, lines)
        #expect(
            overlapping.records == [
                RecordRange(first: 1, last: 3, status: .duplicate),
                RecordRange(first: 4, last: 4, status: .stored),
            ])
        #expect(try await scene.store.figures().records == 4)
    }

    @Test("R-303: a gap names the record that is expected, and nothing is taken")
    func gap() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let lines = (0..<6).map { _ in terminal.append() }
        let before = await Self.problem { try await scene.send(terminal, [lines[1]]) }
        #expect(before == Problem(.gap, expected: 1))
        _ = try await scene.send(terminal, Array(lines.prefix(2)))
        let later = await Self.problem { try await scene.send(terminal, Array(lines[3...])) }
        #expect(later == Problem(.gap, expected: 3))
        #expect(try await scene.cursor(terminal).acknowledged == 2)
    }

    @Test("R-303: another history at a known place is a fork, and the ledger stays as it was")
    func fork() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let lines = (0..<3).map { _ in terminal.append() }
        _ = try await scene.send(terminal, lines)
        let head = try await scene.cursor(terminal).head
        terminal.goBack(to: 1)
        let other = [terminal.append(), terminal.append(), terminal.append()]
        #expect(
            await Self.problem { try await scene.send(terminal, other) } == Problem(.fork, seq: 2))
        #expect(
            await Self.problem { try await scene.send(terminal, [other[2]]) }
                == Problem(.fork, seq: 4))
        #expect(try await scene.cursor(terminal).head == head)
    }

    @Test("R-303: a record that is not what its hash says is named, with each column changed")
    func tampered() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        guard case .record(let record) = terminal.append() else { return }
        var broken: [JournalRecord] = []
        for change in 0..<5 {
            var other = record
            switch change {
            case 0: other.body = Array("{ }".utf8)
            case 1: other.header.genius = "INETPSA\\TA54321"
            case 2: other.header.type = "quoteIssued"
            case 3: other.header.moment.wallMilliseconds += 1
            default: other.hash = .zero
            }
            broken.append(other)
        }
        for other in broken {
            let problem = await Self.problem { try await scene.send(terminal, [.record(other)]) }
            #expect(problem == Problem(.badRecord, seq: 1))
        }
        #expect(try await scene.cursor(terminal).acknowledged == 0)
    }

    @Test("R-303: records out of order, or of another journal, are no batch")
    func unlinked() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let lines = (0..<3).map { _ in terminal.append() }
        for wrong in [[lines[1], lines[0]], [lines[0], lines[2]], [lines[0], lines[0]]] {
            let problem = await Self.problem { try await scene.send(terminal, wrong) }
            #expect(problem?.kind == .badRecord)
        }
        var stranger = terminal
        stranger.epoch = TestTerminal.id()
        let problem = await Self.problem { try await scene.send(stranger, lines) }
        #expect(problem?.kind == .badRecord)
    }

    @Test("R-303: a record of an unknown type is kept raw and set aside, and the cursor moves")
    func unknownType() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let lines = [
            terminal.append(), terminal.append("weatherNoted", "\u{0}not json"),
            terminal.append("quoteIssued", "{}"), terminal.append(),
        ]
        let receipt = try await scene.send(terminal, lines)
        #expect(receipt.acknowledged == 4)
        #expect(
            receipt.records == [
                RecordRange(first: 1, last: 1, status: .stored),
                RecordRange(first: 2, last: 3, status: .setAside),
                RecordRange(first: 4, last: 4, status: .stored),
            ])
        #expect(try await scene.store.figures().setAside == 2)
    }

    @Test("R-303: an opaque record holds its place, and the chain goes on behind it")
    func opaque() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        let lines = (0..<3).map { _ in terminal.append() }
        let second = terminal.records[1]
        let opaque = OpaqueRecord(
            seq: 2, prev: second.previous, hash: second.hash, reason: "10 MiB", content: nil)
        let receipt = try await scene.send(terminal, [lines[0], .opaque(opaque), lines[2]])
        #expect(receipt.acknowledged == 3)
        #expect(receipt.records[1] == RecordRange(first: 2, last: 2, status: .setAside))
        #expect(try await scene.send(terminal, lines).records[0].status == .duplicate)
    }

    @Test(
        "A new epoch begins with epochOpened after the place it was restored to, and nowhere else")
    func epochs() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        for _ in 0..<5 { terminal.append() }
        _ = try await scene.send(terminal, terminal.records.map { .record($0) })
        terminal.goBack(to: 3)
        terminal.epoch = TestTerminal.id()
        var wrong = terminal
        let begun = await Self.problem { try await scene.send(wrong, [wrong.append()]) }
        #expect(begun == Problem(.gap, expected: 1))
        let lines = [terminal.append(ChainCheck.epochOpenedType), terminal.append()]
        let receipt = try await scene.send(terminal, lines)
        #expect(receipt.acknowledged == 5)
        #expect(receipt.records == [RecordRange(first: 4, last: 5, status: .stored)])
    }

    @Test("A journal belongs to the terminal that began it")
    func foreignJournal() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue()
        var first = try await scene.terminal(code)
        _ = try await scene.send(first, [first.append()])
        var second = try await scene.terminal(code)
        second.epoch = first.epoch
        let problem = await Self.problem { try await scene.send(second, [second.append()]) }
        #expect(problem?.kind == .fork)
        #expect(try await scene.cursor(second).acknowledged == 0)
    }

    @Test("R-303: what was acknowledged is there after the centre is opened again")
    func reopened() async throws {
        let folder = try TemporaryFolder()
        var scene: CentralScene? = try await CentralScene(folder: folder)
        var terminal = try #require(try await scene?.terminal())
        let first = terminal.append()
        let receipt = try await scene?.send(terminal, [first])
        scene = nil
        let again = try await CentralScene(folder: folder)
        #expect(try await again.cursor(terminal).head == receipt?.head)
        #expect(try await again.send(terminal, [first, terminal.append()]).acknowledged == 2)
    }

    @Test("R-303: many terminals at once all have what they sent, each in its order")
    func crowd() async throws {
        let scene = try await CentralScene()
        let code = try await scene.issue(seats: 40)
        let heads = try await withThrowingTaskGroup(of: (ChainHash?, ChainHash).self) { group in
            for _ in 0..<40 {
                group.addTask {
                    var terminal = try await scene.terminal(code)
                    var last: Receipt?
                    for _ in 0..<10 { last = try await scene.send(terminal, [terminal.append()]) }
                    return (last?.head, terminal.records[9].hash)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(heads.count == 40)
        #expect(heads.allSatisfy { $0.0 == $0.1 })
        #expect(try await scene.store.figures().records == 400)
    }

    @Test("A batch beyond the limits, or with nothing in it, is refused")
    func limits() async throws {
        let scene = try await CentralScene(limits: BatchLimits(records: 2, bytes: 10_000))
        var terminal = try await scene.terminal()
        let lines = (0..<3).map { _ in terminal.append() }
        #expect(
            await Self.problem { try await scene.send(terminal, lines) }?.kind == .tooLarge)
        #expect(await Self.problem { try await scene.send(terminal, []) }?.kind == .malformed)
        #expect(try await scene.send(terminal, Array(lines.prefix(2))).limits.records == 2)
    }
}
