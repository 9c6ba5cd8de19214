import JourneyEngine

extension SmallWorld {
    /// Trims YOU and PLUS, an electric and a petrol engine that YOU doesn't have.
    static let city = Model(
        id: "citroen/city", brand: .citroen, name: LocalizedText("City"),
        summary: LocalizedText("Small"), category: .car, markets: [.belgium, .luxembourg],
        availability: .orderable, hasTestDrive: true,
        trims: [trim("you"), trim("plus")],
        engines: [
            Engine(id: "electric", name: LocalizedText("Electric"), energy: .electric),
            Engine(id: "petrol", name: LocalizedText("Petrol"), energy: .petrol),
        ],
        versions: [
            version("you", "electric", euro(19_999, 99)),
            version("plus", "electric", euro(22_399, 99)),
            version("plus", "petrol", euro(18_399, 99), discount: euro(500)),
        ],
        colours: [finish("white", 0), finish("blue", 650)],
        upholsteries: [finish("grey", 0), finish("leather", 900, ["plus"])],
        wheels: [
            finish("steel", 0),
            Finish(
                id: "pyrite", name: LocalizedText("Pyrite"), price: both(99, 99),
                trims: ["you", "plus"]),
        ],
        options: [
            option("kit", 20),
            option("charger", 400, engines: ["electric"]),
            option("roof", 900, trims: ["plus"]),
            option("hook", 690, requires: ["wiring"], excludes: ["bumper"]),
            option("wiring", 110),
            option("bumper", 240),
            option("pack", 550, contains: ["camera"]),
            option("camera", 350),
            VehicleOption(
                id: "fast", name: LocalizedText("fast"), price: both(0), trims: [],
                includedIn: ["you", "plus"], engines: ["electric"]),
        ])

    /// A van in two bodies, for the other brand.
    static let van = Model(
        id: "ds/van", brand: .ds, name: LocalizedText("Van"), summary: LocalizedText("Long"),
        category: .van, markets: [.belgium], availability: .orderable, hasTestDrive: false,
        trims: [
            trim(
                "short", Body(name: LocalizedText("L1"), length: 5413, height: 2254, weight: 3000)),
            trim("long", Body(name: LocalizedText("L4"), length: 6363, height: 2764, weight: 4250)),
        ],
        engines: [Engine(id: "diesel", name: LocalizedText("Diesel"), energy: .diesel)],
        versions: [
            version("short", "diesel", euro(30_000)), version("long", "diesel", euro(36_000)),
        ],
        colours: [finish("white", 0, ["short", "long"])],
        upholsteries: [finish("grey", 0, ["short", "long"])],
        wheels: [finish("steel", 0, ["short", "long"])], options: [])

    static let newcomer = unorderable("citroen/newcomer", .keepMeInformed)
    static let sold = unorderable(
        "citroen/sold", .unavailable(why: LocalizedText("Sold out until autumn")))

    private static func unorderable(_ id: String, _ availability: Model.Availability) -> Model {
        var model = city
        model.id = id
        model.availability = availability
        return model
    }

    private static func trim(_ id: String, _ body: Body? = nil) -> Trim {
        Trim(
            id: id, name: LocalizedText(id.uppercased()), body: body, colour: "white",
            upholstery: "grey", wheels: "steel", equipment: [])
    }

    private static func finish(
        _ id: String, _ euros: Int64, _ trims: [String] = ["you", "plus"]
    ) -> Finish {
        Finish(id: id, name: LocalizedText(id.uppercased()), price: both(euros), trims: trims)
    }

    private static func option(
        _ id: String, _ euros: Int64, trims: [String] = ["you", "plus"], engines: [String] = [],
        requires: [String] = [], excludes: [String] = [], contains: [String] = []
    ) -> VehicleOption {
        VehicleOption(
            id: id, name: LocalizedText(id.uppercased()), price: both(euros), trims: trims,
            engines: engines, requires: requires, excludes: excludes, contains: contains)
    }

    private static func version(
        _ trim: String, _ engine: String, _ base: Money, discount: Money = .zero
    ) -> Version {
        let price = VersionPrice(base: base, contribution: .zero, discount: discount)
        return Version(
            trim: trim, engine: engine, price: PerMarket(be: price, lu: price),
            finance: FinanceFactors(monthly: 95_584, lastPayment: 3_500_050),
            delivery: .weeks(least: 15, most: 21),
            consumption: Consumption(tenthsPer100km: 167, co2: 0, energyClass: "A", range: 212))
    }
}
