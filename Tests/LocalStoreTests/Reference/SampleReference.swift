import FoundationEssentials
import JourneyEngine
import SyncProtocol
import TestSupport

@testable import LocalStore

/// A small world to test with: three brands, two markets, and names that are hard to type.
enum SampleReference {
    static func data(version: String = "2026-01-15.1", cents: Int64 = 2_000_000) -> ReferenceData {
        ReferenceData(
            version: version, show: show, consents: ConsentPurpose.allCases.map(consent),
            models: models(cents: cents), dealers: dealers,
            houseRules: [
                HouseRule(
                    group: "stellantis-and-you", onlyDealers: ["drogenbos"], scope: .both)
            ],
            places: places)
    }

    /// The file of a package: the same bytes for the same data.
    static func package(_ data: ReferenceData) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let payload = [UInt8](try encoder.encode(data))
        return try ReferencePackage.build(payload: payload, version: data.version)
    }

    private static let show = ShowFacts(
        code: "BMS26", name: LocalizedText("Brussels Motor Show"), supportPhone: "+3220000000",
        supportEmail: "help@example.org", voucher: Money(cents: 25_000),
        deposit: Money(cents: 25_000), specialVATRates: PerMarket(be: [6], lu: [8]),
        promoCodes: [PromoCode(code: "DS250", brand: .ds, amount: Money(cents: 25_000))])

    private static func consent(_ purpose: ConsentPurpose) -> ConsentText {
        ConsentText(
            purpose: purpose, version: "1", title: LocalizedText(purpose.rawValue),
            text: LocalizedText(fr: "Oui ?", nl: "Ja?", de: "Ja?", en: "Yes?"),
            policySection: LocalizedText("4"), preferencesPage: "https://example.org")
    }

    private static func models(cents: Int64) -> [Model] {
        [
            model("citroen/c3", .citroen, LocalizedText("C3"), cents: cents),
            model("citroen/e-c3", .citroen, LocalizedText("ë-C3"), cents: cents),
            model("citroen/c3-aircross", .citroen, LocalizedText("C3 Aircross"), cents: cents),
            model(
                "citroen/jumpy", .citroen,
                LocalizedText(fr: "Jumpy", nl: "Jumpy", de: "Jumpy", en: "Dispatch"),
                category: .van, markets: [.belgium], cents: cents),
            model("peugeot/e-3008", .peugeot, LocalizedText("E-3008"), cents: cents),
            model("fiat/600e", .fiat, LocalizedText("600e"), cents: cents),
            model(
                "fiat-professional/ducato", .fiatProfessional, LocalizedText("Ducato Élan"),
                category: .van, cents: cents),
        ]
    }

    private static func model(
        _ id: String, _ brand: Brand, _ name: LocalizedText, category: Model.Category = .car,
        markets: [Market] = Market.allCases, cents: Int64
    ) -> Model {
        let price = VersionPrice(base: Money(cents: cents), contribution: .zero, discount: .zero)
        return Model(
            id: id, brand: brand, name: name, summary: name, category: category,
            markets: markets, availability: .orderable, hasTestDrive: true,
            trims: [
                Trim(
                    id: "you", name: LocalizedText("YOU"), body: nil, colour: "white",
                    upholstery: "cloth", wheels: "steel", equipment: [])
            ],
            engines: [Engine(id: "e", name: LocalizedText("113"), energy: .electric)],
            versions: [
                Version(
                    trim: "you", engine: "e", price: PerMarket(be: price, lu: price),
                    finance: FinanceFactors(monthly: 95_584, lastPayment: 3_500_050),
                    delivery: .weeks(least: 4, most: 8),
                    consumption: Consumption(
                        tenthsPer100km: 160, co2: 0, energyClass: "A", range: 320))
            ],
            colours: [finish("white")], upholsteries: [finish("cloth")],
            wheels: [finish("steel")], options: [])
    }

    private static func finish(_ id: String) -> Finish {
        Finish(
            id: id, name: LocalizedText(id), price: PerMarket(be: .zero, lu: .zero),
            trims: ["you"])
    }

    private static let dealers = [
        dealer("liege", "Garage Saint-Lambert", "4000", "Liège", (50.640, 5.571)),
        dealer("mons", "Mons Automobiles", "7000", "Mons", (50.454, 3.952)),
        dealer(
            "drogenbos", "Stellantis &You Drogenbos", "1620", "Drogenbos", (50.787, 4.314),
            group: "stellantis-and-you"),
        dealer(
            "meiser", "Stellantis &You Meiser", "1030", "Schaerbeek", (50.856, 4.397),
            group: "stellantis-and-you"),
        dealer(
            "louviere", "L'Étoile du Centre", "7100", "La Louvière", (50.478, 4.188),
            brands: [.fiatProfessional]),
        dealer(
            "bertrange", "Alzette Automobiles", "L-8070", "Bertrange", (49.597, 6.069),
            market: .luxembourg),
    ]

    private static func dealer(
        _ id: String, _ name: String, _ postalCode: String, _ town: String,
        _ at: (latitude: Double, longitude: Double), group: String? = nil,
        market: Market = .belgium, brands: [Brand] = [.citroen, .peugeot]
    ) -> Dealer {
        Dealer(
            id: id, name: name, group: group, market: market, brands: brands, street: "Rue 1",
            postalCode: postalCode, town: town,
            location: Location(latitude: at.latitude, longitude: at.longitude), deliveryDays: 0)
    }

    private static let places = [
        place("1000", "Bruxelles", 50.847, 4.352), place("1050", "Ixelles", 50.827, 4.372),
        place("1620", "Drogenbos", 50.787, 4.314), place("4000", "Liège", 50.640, 5.571),
        place("4000", "Glain", 50.648, 5.545), place("4400", "Mons-lez-Liège", 50.617, 5.459),
        place("7000", "Mons", 50.454, 3.952), place("7100", "La Louvière", 50.478, 4.188),
        place("L-1118", "Luxembourg", 49.610, 6.131, .luxembourg),
        place("L-1220", "Luxembourg", 49.636, 6.134, .luxembourg),
        place("L-4011", "Esch-sur-Alzette", 49.495, 5.981, .luxembourg),
    ]

    private static func place(
        _ postalCode: String, _ town: String, _ latitude: Double, _ longitude: Double,
        _ market: Market = .belgium
    ) -> Place {
        Place(
            market: market, postalCode: postalCode, town: town,
            location: Location(latitude: latitude, longitude: longitude))
    }
}

/// A data folder that is gone after the test, and the right to write in it.
final class ReferenceFolder: Sendable {
    let lock: FolderLock
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
        lock = try FolderLock(StandFolder(path: temporary.path))
    }

    var path: String { temporary.path }

    /// A store with the packages of these data.
    func store(_ packages: ReferenceData...) throws -> ReferenceStore {
        let store = try ReferenceStore.open(lock, wallMilliseconds: 0).store
        for data in packages { try store.importPackage(SampleReference.package(data)) }
        return store
    }
}
