import FoundationEssentials
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("Versions of the reference data")
struct ReferenceVersionTests {
    private let folder: ReferenceFolder
    private let old = SampleReference.data(version: "2026-01-15.1", cents: 2_000_000)
    private let new = SampleReference.data(version: "2026-01-16.1", cents: 2_100_000)

    init() throws {
        folder = try ReferenceFolder()
    }

    @Test("R-304: a store without a package has no catalogue and says so")
    func emptyStore() throws {
        let store = try folder.store()
        #expect(store.versions.isEmpty && store.newest == nil)
        #expect(store.catalogue() == nil)
    }

    @Test("R-304: an imported package is there after the next start")
    func survivesRestart() throws {
        try folder.store(old, new).close()
        let opening = try ReferenceStore.open(folder.lock, wallMilliseconds: 0)
        #expect(opening.condition == .existing)
        #expect(opening.store.versions == [new.version, old.version])
        #expect(opening.store.catalogue()?.show == new.show)
    }

    @Test("R-304: a journey finishes on the version it began with")
    func sideBySide() throws {
        let store = try folder.store(old, new)
        let prices = [old, new].map { data in
            store.catalogue(version: data.version)?.model("citroen/e-c3")?
                .priceFrom(in: .belgium)?.cents
        }
        #expect(prices == [2_000_000, 2_100_000])
        #expect(store.newest == new.version)
        #expect(store.catalogue()?.version == new.version)
        #expect(store.catalogue(version: "2025") == nil)
    }

    @Test("R-304: the same package again changes nothing")
    func sameAgain() throws {
        let store = try folder.store(old, new)
        #expect(try store.importPackage(SampleReference.package(old)) == old.version)
        #expect(store.versions == [new.version, old.version])
        #expect(store.catalogue()?.models(of: .citroen, in: .belgium).count == 4)
    }

    @Test("R-304: other content under a version that is here is refused")
    func otherContent() throws {
        let store = try folder.store(old)
        let other = try SampleReference.package(SampleReference.data(cents: 1))
        #expect(throws: ReferenceError.otherContent(version: old.version)) {
            try store.importPackage(other)
        }
        #expect(store.catalogue()?.models(of: .citroen, in: .belgium) == expectedModels(old))
    }

    @Test("R-304: versions no journey needs are dropped, never the newest")
    func pruning() throws {
        let newest = SampleReference.data(version: "2026-01-17.1")
        let store = try folder.store(old, new, newest)
        #expect(try store.prune(keeping: [new.version]) == [old.version])
        #expect(store.versions == [newest.version, new.version])
        #expect(store.catalogue(version: old.version) == nil)
        let kept = try #require(store.catalogue(version: new.version))
        #expect(kept.models(of: .citroen, in: .belgium) == expectedModels(new))
        #expect(!kept.places(in: .belgium).isEmpty)
        #expect(try store.prune(keeping: []) == [new.version])
        #expect(store.newest == newest.version)
        #expect(store.catalogue()?.places(in: .belgium).isEmpty == false)
    }

    @Test("R-304: a version that was dropped can be imported again")
    func importedAfterPruning() throws {
        let store = try folder.store(old, new)
        try store.prune(keeping: [])
        try store.importPackage(SampleReference.package(old))
        #expect(store.versions == [old.version, new.version])
        #expect(store.catalogue()?.models(of: .citroen, in: .belgium) == expectedModels(old))
    }

    @Test("R-304: a file that is not ours is moved aside whole and a new one begun")
    func foreignFile() throws {
        let foreign = Data(repeating: 7, count: 5000)
        try foreign.write(to: URL(filePath: folder.lock.folder.reference))
        let opening = try ReferenceStore.open(folder.lock, wallMilliseconds: 0)
        guard case .startedAnew(let aside, .foreign) = opening.condition else {
            Issue.record("\(opening.condition)")
            return
        }
        #expect(try Data(contentsOf: URL(filePath: aside)) == foreign)
        try opening.store.importPackage(SampleReference.package(old))
        #expect(opening.store.newest == old.version)
    }

    private func expectedModels(_ data: ReferenceData) -> [Model] {
        InMemoryCatalogue(data).models(of: .citroen, in: .belgium)
    }
}
