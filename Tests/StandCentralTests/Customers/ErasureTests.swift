import Foundation
import SyncProtocol
import TestSupport
import Testing

@testable import StandCentral

@Suite("Erasure at the centre")
struct ErasureTests {
    /// Two terminals that both know Marie, and one that doesn't.
    private struct World {
        let scene: CentralScene
        var first: TestTerminal
        var second: TestTerminal
        var third: TestTerminal
        let marie = SampleCustomer()
        let copy = SampleCustomer()

        init() async throws {
            scene = try await CentralScene()
            let code = try await scene.issue()
            first = try await scene.terminal(code)
            second = try await scene.terminal(code)
            third = try await scene.terminal(code)
            _ = try await scene.send(first, marie.created(on: &first))
            _ = try await scene.send(second, copy.created(on: &second))
            _ = try await scene.send(third, [third.append()])
        }
    }

    @Test("R-407: an erasure from a terminal takes keys, rows and merged copies, and tells others")
    func fromTerminal() async throws {
        var world = try await World()
        let scene = world.scene
        let line = world.first.append("erasureRequested", subject: world.marie.id)
        _ = try await scene.send(world.first, [line])
        let figures = try await scene.store.figures()
        #expect(figures.customers == 0)
        #expect(figures.erased == 2)
        #expect(
            try await scene.store.wrappedKeys([world.marie.id], from: world.first.device) == [])
        let told = try await scene.cursor(world.second).news
        #expect(told.map(\.content) == [.erased(customer: world.copy.id)])
        let number = try #require(told.first?.number)
        #expect(try await scene.cursor(world.second, newsSeen: number).news == [])
        // A copy of the one that asked may hold the same key.
        #expect(
            try await scene.cursor(world.first).news.map(\.content)
                == [.erased(customer: world.marie.id)])
        #expect(try await scene.cursor(world.third).news == [])
    }

    @Test("R-407: an operator's erasure is told to every terminal that holds the person")
    func fromOperator() async throws {
        let world = try await World()
        let administration = world.scene.administration
        #expect(try await administration.erase(world.marie.id.description) == 2)
        #expect(try await administration.erase(world.marie.id.description) == 0)
        #expect(
            try await world.scene.cursor(world.first).news.map(\.content)
                == [.erased(customer: world.marie.id)])
        #expect(try await world.scene.cursor(world.second).news.count == 1)
    }

    @Test("R-407: colleagues of one company are not erased along")
    func colleagues() async throws {
        let scene = try await CentralScene()
        var terminal = try await scene.terminal()
        var (boss, clerk) = (SampleCustomer(), SampleCustomer())
        (boss.company, boss.email) = ("Garage", "boss@example.com")
        (clerk.company, clerk.email) = ("Garage", "clerk@example.com")
        _ = try await scene.send(terminal, boss.created(on: &terminal))
        _ = try await scene.send(terminal, clerk.created(on: &terminal))
        #expect(try await scene.administration.erase(boss.id.description) == 1)
        let found = try await scene.search(terminal, CustomerQuestion(vat: boss.vat)).customers
        #expect(found.map(\.customer) == [clerk.id])
    }

    @Test("R-407: what arrives late about an erased person brings nobody back")
    func late() async throws {
        var world = try await World()
        let scene = world.scene
        _ = try await scene.administration.erase(world.copy.id.description)
        let edited = try world.second.append(
            "customerEdited", sealing: world.copy.card, subject: world.copy.id,
            key: world.copy.key)
        let key = try world.second.line(world.copy.key, of: world.copy.id)
        _ = try await scene.send(world.second, [key, edited])
        #expect(try await scene.store.figures().customers == 0)
        #expect(
            try await scene.store.wrappedKeys([world.copy.id], from: world.second.device) == [])
    }

    @Test("R-407: a database restored from a backup forgets again whom it had forgotten")
    func restored() async throws {
        let world = try await World()
        let path = "\(world.scene.folder.path)/central.db"
        try await world.scene.store.truncateLog()
        let backup = try Data(contentsOf: URL(filePath: path))
        _ = try await world.scene.administration.erase(world.marie.id.description)
        try world.scene.store.close()
        for suffix in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
        try backup.write(to: URL(filePath: path))

        let again = try await CentralScene(folder: world.scene.folder)
        #expect(try await again.store.figures().customers == 1)
        #expect(try await again.store.replayErasures(at: again.clock.now) == 2)
        #expect(try await again.store.figures().customers == 0)
        #expect(try await again.store.replayErasures(at: again.clock.now) == 0)
    }

    @Test("R-407: no byte of an erased person is left in the database's files")
    func noTrace() async throws {
        let world = try await World()
        _ = try await world.scene.administration.erase(world.marie.id.description)
        for name in try FileManager.default.contentsOfDirectory(
            atPath: world.scene.folder.path)
        {
            let file = URL(filePath: "\(world.scene.folder.path)/\(name)")
            let bytes = try Data(contentsOf: file)
            for trace in ["marie.leblanc", "Leblanc", "leblanc", "474741428"] {
                #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(name)")
            }
        }
    }
}
