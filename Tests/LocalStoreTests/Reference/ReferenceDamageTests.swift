import FoundationEssentials
import JourneyEngine
import Testing

@testable import LocalStore

@Suite("A damaged reference database")
struct ReferenceDamageTests {
    private let data = SampleReference.data()
    private let next = SampleReference.data(version: "2026-02-01.1")

    @Test("R-304: whichever page is destroyed, what is told is right or missing, and it is said")
    func destroyedPages() throws {
        let original = try closedFile()
        let pages = original.count / 4096
        #expect(pages > 20)
        for page in 0..<pages {
            var broken = original
            for byte in page * 4096..<(page + 1) * 4096 { broken[byte] = 0xA5 }
            let folder = try ReferenceFolder()
            try broken.write(to: URL(filePath: folder.lock.folder.reference))
            try checkDamaged(folder, page: page)
        }
    }

    @Test("R-304: a file cut short at any page is moved aside or answers what is left")
    func cutShort() throws {
        let original = try closedFile()
        for page in 1..<original.count / 4096 {
            let folder = try ReferenceFolder()
            try original.prefix(page * 4096)
                .write(to: URL(filePath: folder.lock.folder.reference))
            try checkDamaged(folder, page: page)
        }
    }

    private func checkDamaged(_ folder: ReferenceFolder, page: Int) throws {
        let opening = try ReferenceStore.open(folder.lock, wallMilliseconds: 0)
        let store = opening.store
        guard opening.condition == .existing else {
            try store.importPackage(SampleReference.package(next))
            #expect(store.newest == next.version, "page \(page)")
            return
        }
        guard let catalogue = store.catalogue() else {
            #expect(!store.findings.isEmpty, "page \(page)")
            return
        }
        let isWhole = isWhole(catalogue)
        #expect(isWhole || !store.findings.isEmpty, "page \(page)")
    }

    /// Asks for everything; nothing may be told that isn't in the data.
    private func isWhole(_ catalogue: ReferenceCatalogue) -> Bool {
        let memory = InMemoryCatalogue(data)
        var isWhole = true
        for brand in Brand.allCases {
            for market in Market.allCases {
                let models = catalogue.models(of: brand, in: market)
                let dealers = catalogue.dealers(of: brand, in: market)
                #expect(Set(models).isSubset(of: memory.models(of: brand, in: market)))
                #expect(Set(dealers).isSubset(of: memory.dealers(of: brand, in: market)))
                isWhole = isWhole && models == memory.models(of: brand, in: market)
                isWhole = isWhole && dealers == memory.dealers(of: brand, in: market)
            }
        }
        for id in data.models.map(\.id) {
            let model = catalogue.model(id)
            #expect(model == nil || model == memory.model(id))
        }
        for market in Market.allCases {
            #expect(Set(catalogue.places(in: market)).isSubset(of: data.places))
        }
        for place in data.places {
            let towns = catalogue.places(postalCode: place.postalCode, in: place.market)
            #expect(Set(towns).isSubset(of: data.places))
        }
        return isWhole
    }

    private func closedFile() throws -> Data {
        let folder = try ReferenceFolder()
        try folder.store(data).close()
        return try Data(contentsOf: URL(filePath: folder.lock.folder.reference))
    }
}
