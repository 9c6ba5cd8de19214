import GRDB
import JourneyEngine
import Testing

@testable import LocalStore

@Suite("The catalogue in the database")
struct ReferenceCatalogueTests {
    private let folder: ReferenceFolder
    private let store: ReferenceStore
    private let stored: ReferenceCatalogue
    private let memory = InMemoryCatalogue(SampleReference.data())

    init() throws {
        folder = try ReferenceFolder()
        store = try folder.store(
            SampleReference.data(version: "2026-01-14.9", cents: 1), SampleReference.data())
        stored = try #require(store.catalogue())
    }

    @Test("R-304: database and memory tell the same show, consents and house rules")
    func facts() {
        #expect(stored.version == memory.version)
        #expect(stored.show == memory.show)
        #expect(stored.consents == memory.consents)
        #expect(stored.houseRules == memory.houseRules)
    }

    @Test("R-130: database and memory list the same models and dealers of each brand and market")
    func lists() {
        for market in Market.allCases {
            for brand in Brand.allCases {
                for _ in 1...2 {
                    #expect(
                        stored.models(of: brand, in: market) == memory.models(of: brand, in: market)
                    )
                    #expect(
                        stored.dealers(of: brand, in: market)
                            == memory.dealers(of: brand, in: market))
                }
            }
        }
    }

    @Test("R-130: models come in the catalogue's order, and only those of the market")
    func order() {
        let ids = ["citroen/c3", "citroen/e-c3", "citroen/c3-aircross"]
        for catalogue in [stored, memory] as [any Catalogue] {
            #expect(catalogue.models(of: .citroen, in: .luxembourg).map(\.id) == ids)
            #expect(
                catalogue.models(of: .citroen, in: .belgium).map(\.id) == ids + ["citroen/jumpy"])
        }
    }

    @Test("R-130: database and memory know the same models and dealers by their ids")
    func byID() {
        let data = SampleReference.data()
        for id in data.models.map(\.id) + data.dealers.map(\.id) + ["", "x", "citroen/c3 "] {
            #expect(stored.model(id) == memory.model(id))
            #expect(stored.dealer(id) == memory.dealer(id))
        }
        #expect(stored.model("citroen/e-c3")?.name == LocalizedText("ë-C3"))
        #expect(stored.dealer("liege")?.town == "Liège")
    }

    @Test("R-140: database and memory find the same places for every postal code")
    func places() {
        let odd = ["", "L-", "400", "40000", "4000 ", " 4000", "B-4000", "L-400O", "-123", "٤٠٠٠"]
        let codes = (0...9999).map { String(($0 + 10_000)).dropFirst() }
        let numbers = stride(from: 0, through: 9999, by: 3).map { String(codes[$0]) }
        let known = SampleReference.data().places.map(\.postalCode)
        for code in odd + known + numbers + numbers.map({ "L-\($0)" }) {
            for market in Market.allCases {
                #expect(
                    stored.places(postalCode: code, in: market)
                        == memory.places(postalCode: code, in: market), "\(code)")
                #expect(
                    stored.standIn(forPostalCode: code, in: market)
                        == memory.standIn(forPostalCode: code, in: market), "\(code)")
            }
        }
    }

    @Test(
        "R-140: an unknown postal code lies where the nearest with its first two digits does",
        arguments: [
            ("1049", Market.belgium, "1050"), ("1001", .belgium, "1000"),
            ("1025", .belgium, "1000"), ("1026", .belgium, "1050"), ("4099", .belgium, "4000"),
            ("7000", .belgium, "7000"), ("L-1170", .luxembourg, "L-1118"),
            ("L-1299", .luxembourg, "L-1220"),
            ("1119", .luxembourg, "L-1118"), ("3000", .belgium, nil), ("L-4011", .belgium, nil),
            ("7200", .belgium, nil), ("abcd", .belgium, nil),
        ] as [(String, Market, String?)])
    func standIn(code: String, market: Market, nearest: String?) {
        for catalogue in [stored, memory] as [any Catalogue] {
            #expect(
                catalogue.standIn(forPostalCode: code, in: market)?.postalCode == nearest)
        }
    }

    @Test("R-140: a postal code of two towns gives both, in the package's order")
    func twoTowns() {
        for catalogue in [stored, memory] as [any Catalogue] {
            let towns = catalogue.places(postalCode: "4000", in: .belgium).map(\.town)
            #expect(towns == ["Liège", "Glain"])
        }
    }

    @Test("R-140: dealers are offered nearest first, and R-141: only Drogenbos of its group")
    func pointsOfSale() {
        for catalogue in [stored, memory] as [any Catalogue] {
            let near = catalogue.place(nearPostalCode: "4099", in: .belgium)
            let points = catalogue.pointsOfSale(of: .citroen, in: .belgium, near: near)
            #expect(points.map(\.dealer.id) == ["liege", "drogenbos", "mons"])
            #expect(points.first?.kilometres == 0)
        }
    }

    @Test("R-130: a model that can't be read is left out and noted, the others stay")
    func unreadableRow() throws {
        try store.database.queue.write { db in
            try db.execute(
                sql:
                    """
                    UPDATE model SET body = '{'
                    WHERE id = 'citroen/e-c3' AND number BETWEEN ? AND ?
                    """,
                arguments: [stored.rows.first, stored.rows.last])
        }
        let ids = stored.models(of: .citroen, in: .belgium).map(\.id)
        #expect(ids == ["citroen/c3", "citroen/c3-aircross", "citroen/jumpy"])
        #expect(stored.model("citroen/e-c3") == nil)
        let note = "model citroen/e-c3 of version 2026-01-15.1 can't be read and is left out"
        #expect(store.findings == [note])
        #expect(store.catalogue(version: "2026-01-14.9")?.model("citroen/e-c3") != nil)
    }

    @Test("R-304: a version whose show can't be read gives no catalogue and is noted")
    func unreadableShow() throws {
        try store.database.queue.write { db in
            try db.execute(sql: "UPDATE package SET show = '[]' WHERE version = '2026-01-14.9'")
        }
        #expect(store.catalogue(version: "2026-01-14.9") == nil)
        #expect(store.findings.count == 1)
        #expect(store.catalogue() != nil)
    }

    @Test("R-304: a store that was closed answers nothing and notes it, without harm")
    func closed() throws {
        try store.close()
        #expect(stored.models(of: .citroen, in: .belgium).isEmpty)
        #expect(stored.dealer("liege") == nil)
        #expect(stored.places(in: .belgium).isEmpty)
        #expect(!store.findings.isEmpty)
    }

    @Test("R-304: many readers at once get the same answers while a package is imported")
    func manyReaders() async throws {
        let expected = memory.models(of: .citroen, in: .belgium)
        let towns = memory.places(in: .belgium)
        let package = try SampleReference.package(SampleReference.data(version: "2026-02-01.1"))
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<50).allSatisfy { _ in
                        stored.models(of: .citroen, in: .belgium) == expected
                            && stored.places(in: .belgium) == towns
                    }
                }
            }
            group.addTask { (try? store.importPackage(package)) != nil }
            for await isRight in group { #expect(isRight) }
        }
        #expect(store.newest == "2026-02-01.1")
    }
}
