import Foundation
import JourneyEngine
import SyncProtocol

/// A show small enough to be read: two brands, three models, one rule of each sort.
enum SmallShow {
    static func package() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let payload = [UInt8](try encoder.encode(data))
        return try ReferencePackage.build(payload: payload, version: data.version)
    }

    private static let data = ReferenceData(
        version: "2026.1", show: show,
        consents: ConsentPurpose.allCases.map { purpose in
            ConsentText(
                purpose: purpose, version: "1", title: LocalizedText(purpose.rawValue),
                text: LocalizedText("May we?"), policySection: LocalizedText("4"),
                preferencesPage: "https://show.example")
        },
        models: [city, van, newcomer], dealers: dealers,
        houseRules: [HouseRule(group: "and-you", onlyDealers: ["drogenbos"], scope: .both)],
        places: [
            place(.belgium, "1000", "Bruxelles", 50.85, 4.35),
            place(.belgium, "1853", "Strombeek-Bever", 50.90, 4.36),
            place(.luxembourg, "L-1111", "Luxembourg", 49.61, 6.13),
        ])

    private static let show = ShowFacts(
        code: "BMS26", name: LocalizedText("Show"), supportPhone: "+32 2 555 01 01",
        supportEmail: "help@show.example", voucher: euro(250), deposit: euro(250),
        specialVATRates: PerMarket(be: [6], lu: [3]),
        promoCodes: [PromoCode(code: "BMS26-DS", brand: .ds, amount: euro(250))])

    private static let dealers = [
        dealer("carrect", [.citroen, .ds], 50.89, 4.36),
        dealer("drogenbos", [.citroen], 50.79, 4.31, group: "and-you"),
        dealer("hidden", [.citroen], 50.85, 4.35, group: "and-you"),
    ]

    private static func dealer(
        _ id: String, _ brands: [Brand], _ latitude: Double, _ longitude: Double,
        group: String? = nil
    ) -> Dealer {
        Dealer(
            id: id, name: id.capitalized, group: group, market: .belgium, brands: brands,
            street: "Street 1", postalCode: "1853", town: "Grimbergen",
            location: Location(latitude: latitude, longitude: longitude), deliveryDays: 0)
    }

    private static func place(
        _ market: Market, _ code: String, _ town: String, _ latitude: Double, _ longitude: Double
    ) -> Place {
        Place(
            market: market, postalCode: code, town: town,
            location: Location(latitude: latitude, longitude: longitude))
    }

    fileprivate static func euro(_ euros: Int64) -> Money { Money(cents: euros * 100) }
}

// MARK: - Models

extension SmallShow {
    private static let city = Model(
        id: "citroen/city", brand: .citroen, name: LocalizedText("City"),
        summary: LocalizedText("Small"), category: .car, markets: [.belgium, .luxembourg],
        availability: .orderable, hasTestDrive: true, trims: [trim("you"), trim("plus")],
        engines: [
            Engine(id: "electric", name: LocalizedText("Electric"), energy: .electric),
            Engine(id: "petrol", name: LocalizedText("Petrol"), energy: .petrol),
        ],
        versions: [
            version("you", "electric", 20_000), version("plus", "electric", 22_000),
            version("plus", "petrol", 18_000),
        ],
        colours: [finish("white", 0), finish("blue", 650)],
        upholsteries: [finish("grey", 0), finish("leather", 900, ["plus"])],
        wheels: [finish("steel", 0), finish("alloy", 100)],
        options: [option("kit", 20), option("wiring", 110), option("hook", 690, ["wiring"])])

    private static let van = Model(
        id: "ds/van", brand: .ds, name: LocalizedText("Van"), summary: LocalizedText("Long"),
        category: .van, markets: [.belgium], availability: .orderable, hasTestDrive: false,
        trims: [trim("short", body("L1", 5413)), trim("long", body("L4", 6363))],
        engines: [Engine(id: "diesel", name: LocalizedText("Diesel"), energy: .diesel)],
        versions: [version("short", "diesel", 30_000), version("long", "diesel", 36_000)],
        colours: [finish("white", 0, ["short", "long"])],
        upholsteries: [finish("grey", 0, ["short", "long"])],
        wheels: [finish("steel", 0, ["short", "long"])], options: [])

    private static let newcomer: Model = {
        var model = city
        model.id = "citroen/newcomer"
        model.availability = .keepMeInformed
        return model
    }()

    private static func body(_ name: String, _ length: Int) -> Body {
        Body(name: LocalizedText(name), length: length, height: 2254, weight: 3000)
    }

    private static func trim(_ id: String, _ body: Body? = nil) -> Trim {
        Trim(
            id: id, name: LocalizedText(id.uppercased()), body: body, colour: "white",
            upholstery: "grey", wheels: "steel", equipment: [])
    }

    private static func finish(
        _ id: String, _ euros: Int64, _ trims: [String] = ["you", "plus"]
    ) -> Finish {
        Finish(
            id: id, name: LocalizedText(id.capitalized),
            price: PerMarket(be: euro(euros), lu: euro(euros)), trims: trims)
    }

    private static func option(
        _ id: String, _ euros: Int64, _ requires: [String] = []
    ) -> VehicleOption {
        VehicleOption(
            id: id, name: LocalizedText(id.capitalized),
            price: PerMarket(be: euro(euros), lu: euro(euros)), trims: ["you", "plus"],
            engines: [], requires: requires, excludes: [], contains: [])
    }

    private static func version(_ trim: String, _ engine: String, _ euros: Int64) -> Version {
        let price = VersionPrice(base: euro(euros), contribution: .zero, discount: .zero)
        return Version(
            trim: trim, engine: engine, price: PerMarket(be: price, lu: price),
            finance: FinanceFactors(monthly: 95_584, lastPayment: 3_500_050),
            delivery: .weeks(least: 15, most: 21),
            consumption: Consumption(tenthsPer100km: 167, co2: 0, energyClass: "A", range: 212))
    }
}
