import Crypto
import FoundationEssentials
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("A journal that goes on under a new name")
struct EpochTests {
    private static func open(
        _ scene: Scene, after seq: Int64, device: DeviceKey? = nil
    ) throws -> UniqueID {
        let id = scene.newID()
        try scene.journal.openEpoch(
            id, after: seq, device: device, vault: scene.vault, moment: Scene.moment(9))
        return id
    }

    private static func records(_ scene: Scene) throws -> [JournalRecord] {
        try scene.elements().compactMap { if case .record(let record) = $0 { record } else { nil } }
    }

    @Test(
        "R-303: what the centre lacks stands again behind the opening, under its own event ids",
        arguments: [Int64(0), 1, 3, 5])
    func openings(common: Int64) throws {
        let scene = try Scene()
        let marie = try scene.vault.mint(scene.newID())
        let first = scene.journal.epoch
        try scene.journal.append(
            [scene.plain("1"), scene.plain("2")]
                + (3...5).map { scene.entry(.personal(Array("\($0)".utf8), key: marie)) })
        let before = try Self.records(scene)
        let epoch = try Self.open(scene, after: common)
        let after = try Self.records(scene)
        #expect(Array(after.prefix(5)) == before)
        let opened = try #require(EpochOpened(after[5]))
        #expect(
            opened
                == EpochOpened(
                    epoch: first, seq: common,
                    hash: common == 0 ? .zero : before[Int(common) - 1].hash, again: 5 - common))
        let again = after.dropFirst(6)
        #expect(again.map(\.header.eventID) == before.dropFirst(Int(common)).map(\.header.eventID))
        #expect(again.allSatisfy { $0.header.epoch == epoch })
        #expect(
            try again.map { String(decoding: try Sealer(scene.vault).open($0), as: UTF8.self) }
                == (0..<5).dropFirst(Int(common)).map { "\($0 + 1)" })
        try scene.journal.append([scene.plain("6")])
        try scene.journal.signHead(keptBy: scene.vault)
        let head = try #require(try scene.vault.latestHead())
        #expect(try scene.journal.reader.verify(latestHead: head).isGood)
        try scene.reopen()
        #expect(scene.journal.epoch == epoch)
        #expect(scene.journal.origin == 5)
        #expect(
            try scene.journal.reader.endedEpochs()
                == [EndedEpoch(epoch: first, device: scene.device.id, origin: 0, common: common)])
    }

    @Test("R-303: behind several openings each event stands once")
    func nested() throws {
        let scene = try Scene()
        try scene.journal.append((1...4).map { scene.plain("\($0)") })
        _ = try Self.open(scene, after: 2)
        try scene.journal.append([scene.plain("5")])
        let before = Set(
            try Self.records(scene).filter { EpochOpened($0) == nil }.map(\.header.eventID))
        _ = try Self.open(scene, after: 1)
        let opening = scene.journal.origin + 1
        let again = try Self.records(scene).filter { $0.header.seq > opening }
        #expect(again.count == 4)
        #expect(Set(again.map(\.header.eventID)).count == 4)
        #expect(Set(again.map(\.header.eventID)).isSubset(of: before))
        #expect(try scene.journal.reader.verify().isGood)
    }

    @Test("R-407: a record of an erased person goes along as it is, for nobody to read")
    func erased() throws {
        let scene = try Scene()
        let marie = try scene.vault.mint(scene.newID())
        try scene.journal.append([scene.entry(.personal(Array("Marie".utf8), key: marie))])
        try scene.vault.destroy(marie.subject)
        _ = try Self.open(scene, after: 0)
        let records = try Self.records(scene)
        #expect(records[2].body == records[0].body)
        #expect(try scene.journal.reader.verify().isGood)
    }

    @Test("R-172: the desk and the memory are the same with a new epoch and after the next start")
    func folded() throws {
        let scene = try RecorderScene.after(RecorderScene.quoted)
        let picture = scene.picture
        let outlet = try scene.recorder.outlet()
        try outlet.openEpoch(after: 3)
        try outlet.closeReader()
        #expect(scene.picture == picture)
        try scene.recorder.perform(.sendOut(SendOutRequest()))
        let sent = scene.picture
        try scene.reopen()
        #expect(scene.picture == sent)
        #expect(scene.notices.isEmpty)
        let journey = try #require(scene.records.last { $0.header.journey != .zero })
        let shown = try scene.recorder.journal.reader.records(of: journey.header.journey)
        #expect(Set(shown.map(\.header.eventID)).count == shown.count)
    }

    @Test("A quote of a journal with a new name has another number than its twin elsewhere")
    func quoteNumbers() throws {
        let scene = try RecorderScene.after(RecorderScene.welcome)
        let twin = try scene.killed()
        let outlet = try scene.recorder.outlet()
        try outlet.openEpoch(after: 2)
        try outlet.closeReader()
        for other in [scene, twin] {
            for command in RecorderScene.configuration + RecorderScene.basket {
                try other.recorder.perform(command)
            }
            try other.recorder.perform(.issueQuote(again: false))
        }
        let customer = try #require(scene.picture.desk.visit?.customer)
        let numbers = [scene, twin].compactMap {
            $0.picture.records.quotes(of: customer).first?.quote.number
        }
        #expect(Set(numbers).count == 2)
    }
}

@Suite("A copied terminal that becomes one of its own")
struct DeviceKeyChangeTests {
    @Test("A new key signs, every person is still known, and the next start finds it so")
    func changes() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let before = scene.recorder.journal.device.id
        let lock = scene.folderLock
        let outlet = try scene.recorder.outlet()
        try outlet.becomeAnother(lock, after: 4, credentials: nil)
        try outlet.closeReader()
        #expect(outlet.device != before)
        for next in [scene, try scene.killed()] {
            #expect(next.recorder.journal.device.id == outlet.device)
            #expect(next.picture == scene.picture)
            #expect(next.notices.isEmpty)
            #expect(try next.recorder.journal.reader.verify().isGood)
        }
    }

    @Test(
        "Cut short at any point, the change is finished by the next start or was never begun",
        arguments: 0..<4)
    func cutShort(point: Int) throws {
        let scene = try Scene()
        let marie = try scene.vault.mint(scene.newID())
        try scene.journal.append([scene.entry(.personal(Array("Marie".utf8), key: marie))])
        let change = DeviceKeyChange(lock: scene.lock)
        let next = try change.begin()
        if point > 0 {
            try scene.journal.openEpoch(
                scene.newID(), after: 0, device: next, vault: scene.vault,
                moment: Scene.moment())
        }
        if point > 1 { try scene.vault.rewrap(for: next) }
        if point > 2 { try change.finish(next, vault: scene.vault) }
        try scene.journal.close()
        try scene.vault.close()
        let found = try DeviceKey.load(scene.lock, credentials: nil)
        #expect(found.id == (point > 0 ? next.id : scene.device.id))
        scene.vault = try KeyVault.open(scene.lock, device: found, wallMilliseconds: 0).vault
        scene.replace(
            try Journal.open(
                scene.lock, device: found, newEpoch: scene.newID(), wallMilliseconds: 0))
        #expect(scene.condition == .existing)
        for record in try scene.journal.reader.records(of: .zero) where record.isSealed {
            #expect(try Sealer(scene.vault).open(record) == Array("Marie".utf8))
        }
        #expect(try scene.vault.key(for: marie.subject).key == marie.key)
    }

    @Test("A key that the service gives is not changed here")
    func credential() throws {
        let scene = try RecorderScene.after(RecorderScene.welcome)
        let credentials = Scene.newPath()
        try FileManager.default.createDirectory(
            atPath: credentials, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: credentials) }
        try DurableFile.write(
            [UInt8](repeating: 7, count: 32), to: "\(credentials)/\(DeviceKey.credentialName)")
        let outlet = try scene.recorder.outlet()
        #expect(throws: StoreError.deviceKeyGiven) {
            try outlet.becomeAnother(scene.folderLock, after: 0, credentials: credentials)
        }
        try outlet.closeReader()
    }
}
