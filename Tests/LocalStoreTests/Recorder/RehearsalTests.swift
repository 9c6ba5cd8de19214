import FoundationEssentials
import JourneyEngine
import TestSupport
import Testing

@testable import LocalStore

@Suite("A rehearsal beside the stand it belongs to")
struct RehearsalTests {
    private let temporary: TemporaryFolder
    private let stand: StandFolder
    private let rehearsal: FolderLock

    init() throws {
        temporary = try TemporaryFolder()
        stand = try StandFolder(path: temporary.path + "/stand")
        rehearsal = try FolderLock(StandFolder(path: stand.rehearsal))
    }

    private func package(_ version: String) throws -> [UInt8] {
        try SampleReference.package(SampleReference.data(version: version))
    }

    private func rehearsed() throws -> [String] {
        try ReferenceStore.copy(of: stand, into: rehearsal)
        let store = try ReferenceStore.open(rehearsal, wallMilliseconds: 0).store
        defer { try? store.close() }
        return store.versions
    }

    @Test("R-307: it rehearses with the stand's reference data, even while the stand is at work")
    func sameData() throws {
        let lock = try FolderLock(stand)
        let store = try ReferenceStore.open(lock, wallMilliseconds: 0).store
        try store.importPackage(try package("2026.1"))
        #expect(try rehearsed() == ["2026.1"])
        try store.importPackage(try package("2026.2"))
        #expect(try rehearsed() == ["2026.2", "2026.1"])
        #expect(store.catalogue()?.version == "2026.2")
        try store.close()
    }

    @Test("R-307: a stand without reference data leaves the rehearsal its own")
    func ownData() throws {
        let store = try ReferenceStore.open(rehearsal, wallMilliseconds: 0).store
        try store.importPackage(try package("2026.1"))
        try store.close()
        #expect(try rehearsed() == ["2026.1"])
    }

    @Test("R-307: its journal, keys and lock are its own")
    func ownFiles() throws {
        let sample = try package("2026.1")
        let live = try Workplace.open(FolderLock(stand), credentials: nil, sample: { sample })
        let training = try Workplace.open(
            rehearsal, credentials: nil, sample: { sample }, isRehearsal: true)
        try training.recorder.perform(.signIn(id: "TA48213"))
        #expect(live.recorder.picture.desk.session == nil)
        #expect(try live.recorder.lastSeq() == 0)
        #expect(try training.recorder.lastSeq() == 1)
        try live.close()
        try training.close()
    }
}
