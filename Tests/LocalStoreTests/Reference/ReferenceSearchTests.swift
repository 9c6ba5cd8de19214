import JourneyEngine
import Testing

@testable import LocalStore

@Suite("Search in the reference data")
struct ReferenceSearchTests {
    private let folder: ReferenceFolder
    private let store: ReferenceStore
    private let catalogue: ReferenceCatalogue

    init() throws {
        folder = try ReferenceFolder()
        store = try folder.store(
            SampleReference.data(version: "2026-01-14.9"), SampleReference.data())
        catalogue = try #require(store.catalogue())
    }

    @Test(
        "R-107: a model is found as it is typed, without accents, in any spelling and order",
        arguments: [
            ("ë-C3", ["e-c3"]), ("e-c3", ["e-c3"]), ("ec3", ["e-c3"]), ("EC3", ["e-c3"]),
            ("c3", ["c3", "e-c3", "c3-aircross"]), ("c3 air", ["c3-aircross"]),
            ("aircross c3", ["c3-aircross"]), ("c3air", ["c3-aircross"]),
            ("c 3 aircross", ["c3-aircross"]), ("citroën c3 a", ["c3-aircross"]),
            ("dispatch", ["jumpy"]), ("JUMPY", ["jumpy"]), ("3008", ["e-3008"]),
            ("e3008", ["e-3008"]), ("600", ["600e"]), ("elan duc", ["ducato"]),
            ("é", ["e-c3", "e-3008", "ducato"]), ("peugeot", ["e-3008"]), ("zoe", []),
            ("", []), (" - ", []),
        ])
    func models(text: String, expected: [String]) {
        let found = catalogue.searchModels(text, brand: nil, market: .belgium, limit: 9)
        #expect(found.map { String($0.id.split(separator: "/")[1]) } == expected)
    }

    @Test("R-130: only models of the brand and the market are found")
    func modelsOfMarket() {
        func ids(_ text: String, _ brand: Brand?, _ market: Market) -> [String] {
            catalogue.searchModels(text, brand: brand, market: market, limit: 9).map(\.id)
        }
        #expect(ids("jumpy", .citroen, .luxembourg) == [])
        #expect(ids("jumpy", .citroen, .belgium) == ["citroen/jumpy"])
        #expect(ids("jumpy", .peugeot, .belgium) == [])
        #expect(ids("ducato", .fiat, .belgium) == [])
    }

    @Test("R-107: each beginning of each model's name finds it")
    func everyBeginning() {
        for model in SampleReference.data().models {
            for name in model.name.all {
                for length in 1...name.count {
                    let text = String(name.prefix(length))
                    let found = catalogue.searchModels(
                        text, brand: model.brand, market: .belgium, limit: 9)
                    #expect(found.contains(model), "\(text)")
                }
            }
        }
    }

    @Test(
        "R-140: a dealer is found by name, town or postal code",
        arguments: [
            ("liege", ["liege"]), ("LIÈGE", ["liege"]), ("saint lambert", ["liege"]),
            ("lambert garage", ["liege"]), ("4000", ["liege"]), ("40", ["liege"]),
            ("mons", ["mons"]), ("7000 mons", ["mons"]), ("automobiles", ["mons"]),
            ("1620", ["drogenbos"]), ("stellantis", ["drogenbos"]), ("&you", ["drogenbos"]),
            ("meiser", []), ("louviere", []), ("bertrange", []), ("rue", []),
        ])
    func dealers(text: String, expected: [String]) {
        let found = catalogue.searchDealers(text, brand: .citroen, market: .belgium, limit: 9)
        #expect(found.map(\.id) == expected)
    }

    @Test("R-140: a dealer of another brand or market is found only there")
    func dealersElsewhere() {
        func ids(_ text: String, _ brand: Brand, _ market: Market) -> [String] {
            catalogue.searchDealers(text, brand: brand, market: market, limit: 9).map(\.id)
        }
        #expect(ids("etoile louviere", .fiatProfessional, .belgium) == ["louviere"])
        #expect(ids("etoile louviere", .fiat, .belgium) == [])
        #expect(ids("l-80", .citroen, .luxembourg) == ["bertrange"])
        #expect(ids("8070", .citroen, .luxembourg) == ["bertrange"])
    }

    @Test(
        "R-140: a town is found by name or postal code, what is called just so first",
        arguments: [
            ("liege", ["Liège", "Mons-lez-Liège"]), ("mons", ["Mons", "Mons-lez-Liège"]),
            ("Mons lez", ["Mons-lez-Liège"]), ("monslez", ["Mons-lez-Liège"]),
            ("la louviere", ["La Louvière"]), ("louv", ["La Louvière"]),
            ("louvière la", ["La Louvière"]), ("4000", ["Liège", "Glain"]),
            ("40 gl", ["Glain"]), ("luxembourg", []),
        ])
    func places(text: String, expected: [String]) {
        let found = catalogue.searchPlaces(text, market: .belgium, limit: 9)
        #expect(found.map(\.town) == expected)
    }

    @Test("R-140: a Luxembourg code is found with and without its letter")
    func luxembourgCodes() {
        for text in ["L-1118", "l1118", "1118", "L 1118", "l-111"] {
            let found = catalogue.searchPlaces(text, market: .luxembourg, limit: 9)
            #expect(found.map(\.postalCode) == ["L-1118"], "\(text)")
        }
    }

    @Test("R-107: no more is found than asked for, and nothing for less than one")
    func limits() {
        for limit in [Int.min, -1, 0, 1, 2, 3] {
            let models = catalogue.searchModels("c3", brand: nil, market: .belgium, limit: limit)
            #expect(models.count == max(0, limit))
        }
    }

    @Test(
        "R-107: a hostile query is only a text",
        arguments: [
            "\"", "'", "''; DROP TABLE model; --", "c3\"", "\"c3", "c3 OR", "OR c3 OR", "NOT",
            "AND AND", "NEAR(c3 aircross)", "text : c3", "{text} : c3", "^c3", "c3*", "*", "(",
            ")))", "c3 + c3", "-c3", "c3\u{0}aircross", "\u{0}", "%_", "\\", "\u{FFFD}\u{202E}",
            "🚗", "Ⓐ", "\u{0903}", "e\u{301}\u{301}\u{301}", String(repeating: "a", count: 10_000),
            String(repeating: "c3 ", count: 10_000), String(repeating: "\"", count: 10_000),
            String(repeating: "(", count: 10_000),
            "c3" + String(repeating: "\u{301}", count: 10_000),
        ])
    func hostile(text: String) throws {
        let models = catalogue.searchModels(text, brand: nil, market: .belgium, limit: 9)
        let dealers = catalogue.searchDealers(text, brand: .citroen, market: .belgium, limit: 9)
        let places = catalogue.searchPlaces(text, market: .belgium, limit: 9)
        #expect(models.count <= 3 && dealers.count <= 3 && places.count <= 9)
        #expect(catalogue.searchModels("ec3", brand: nil, market: .belgium, limit: 9).count == 1)
    }

    @Test("R-107: a query's operators and stars are not obeyed, its words are looked for")
    func operatorsAreWords() {
        func count(_ text: String) -> Int {
            catalogue.searchModels(text, brand: nil, market: .belgium, limit: 9).count
        }
        #expect(count("jumpy OR ducato") == 0)
        #expect(count("c3 NOT aircross") == 0)
        #expect(count("\"c3\" *") == 3)
        #expect(count("c3\u{0}aircross") == 1)
    }

    @Test("R-304: a search that fails is noted, and none of these does")
    func nothingNoted() throws {
        for text in ["\"", "c3 OR", "(", "\u{0}", "Ⓐ", String(repeating: "c3 ", count: 10_000)] {
            _ = catalogue.searchModels(text, brand: nil, market: .belgium, limit: 9)
        }
        #expect(store.findings.isEmpty)
    }
}
