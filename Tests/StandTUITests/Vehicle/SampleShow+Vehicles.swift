import JourneyEngine

extension SampleShow {
    /// Models beside the ë-C3, so that lists, bodies, options' rules and promo codes can be seen.
    static let vehicles = [c3Aircross, c5X, berlingoVan, ducato, ds4]

    /// Options with every sort of rule: a pack, an exclusion, a requirement.
    static let c3Aircross = simple(
        "citroen/c3-aircross", .citroen, LocalizedText("C3 Aircross"), euro(19_540), .car,
        options: [
            option("roof-rails", LocalizedText("Roof rails"), both(150), requires: ["towbar"]),
            option("towbar", LocalizedText("Towbar"), both(690), excludes: ["pack-city"]),
            option(
                "pack-city", LocalizedText("Pack City"), both(550), contains: ["parking-sensors"]),
            option("parking-sensors", LocalizedText("Parking sensors"), both(300)),
        ])

    /// Greyed, with a reason.
    static let c5X = simple(
        "citroen/c5-x", .citroen, LocalizedText("C5 X"), euro(41_000), .car,
        availability: .unavailable(
            why: LocalizedText(
                fr: "La production est arrêtée: plus de commande possible depuis décembre.",
                nl: "De productie is gestopt: sinds december niet meer te bestellen.",
                de: "Die Produktion ist ausgelaufen: seit Dezember nicht mehr bestellbar.",
                en: "Production has ended: no orders since December.")))

    static let berlingoVan = simple(
        "citroen/berlingo-van", .citroen, LocalizedText("Berlingo Van"), euro(22_990), .van)

    static let ds4 = simple("ds/n4", .ds, LocalizedText("DS N°4"), euro(38_900), .car)

    /// Four bodies to choose from by their measures.
    static let ducato: Model = {
        let bodies = [
            body("L1H1", 5413, 2254, 3000), body("L2H2", 5998, 2524, 3300),
            body("L3H2", 6363, 2524, 3500), body("L4H3", 6363, 2764, 4250),
        ]
        var model = simple(
            "fiat-professional/ducato", .fiatProfessional, LocalizedText("Ducato"),
            euro(31_250), .van)
        model.trims = bodies.map { body in
            Trim(
                id: body.name.en.lowercased(), name: LocalizedText("Pack " + body.name.en),
                body: body, colour: "white", upholstery: "grey", wheels: "steel-16",
                equipment: [])
        }
        model.versions = model.trims.map { version($0.id, euro(31_250)) }
        let trims = model.trims.map(\.id)
        for index in model.colours.indices { model.colours[index].trims = trims }
        for index in model.upholsteries.indices { model.upholsteries[index].trims = trims }
        for index in model.wheels.indices { model.wheels[index].trims = trims }
        return model
    }()

    private static func simple(
        _ id: String, _ brand: Brand, _ name: LocalizedText, _ base: Money,
        _ category: Model.Category, availability: Model.Availability = .orderable,
        options: [VehicleOption] = []
    ) -> Model {
        Model(
            id: id, brand: brand, name: name,
            summary: LocalizedText(
                fr: "du coffre pour toute la famille", nl: "laadruimte voor het hele gezin",
                de: "Platz für die ganze Familie", en: "room for the whole family"),
            category: category, markets: [.belgium, .luxembourg], availability: availability,
            hasTestDrive: true,
            trims: [
                Trim(
                    id: "max", name: LocalizedText("MAX"), body: nil, colour: "white",
                    upholstery: "grey", wheels: "steel-16",
                    equipment: [
                        LocalizedText(
                            fr: "Climatisation automatique", nl: "Automatische airconditioning",
                            de: "Klimaautomatik", en: "Automatic air conditioning")
                    ])
            ],
            engines: [
                Engine(id: "hybrid-136", name: LocalizedText("Hybrid 136"), energy: .mildHybrid)
            ],
            versions: [version("max", base)],
            colours: [plain("white", "White")], upholsteries: [plain("grey", "Grey")],
            wheels: [plain("steel-16", "16\"")], options: options)
    }

    private static func version(_ trim: String, _ base: Money) -> Version {
        let price = VersionPrice(base: base, contribution: euro(50), discount: euro(1_500))
        return Version(
            trim: trim, engine: "hybrid-136", price: PerMarket(be: price, lu: price),
            finance: FinanceFactors(monthly: 95_584, lastPayment: 3_500_050),
            delivery: .weeks(least: 10, most: 14),
            consumption: Consumption(tenthsPer100km: 56, co2: 126, energyClass: "C", range: nil))
    }

    private static func plain(_ id: String, _ name: String) -> Finish {
        Finish(id: id, name: LocalizedText(name), price: both(0), trims: ["max"])
    }

    private static func option(
        _ id: String, _ name: LocalizedText, _ price: PerMarket<Money>, requires: [String] = [],
        excludes: [String] = [], contains: [String] = []
    ) -> VehicleOption {
        VehicleOption(
            id: id, name: name, price: price, trims: ["max"], requires: requires,
            excludes: excludes, contains: contains)
    }

    private static func body(_ name: String, _ length: Int, _ height: Int, _ weight: Int) -> Body {
        Body(name: LocalizedText(name), length: length, height: height, weight: weight)
    }
}
