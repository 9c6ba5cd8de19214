import JourneyEngine

extension SampleShow {
    static let models = [eC3, topolinoLike] + vehicles

    /// The ë-C3 of the show, with one rule of each sort.
    static let eC3 = Model(
        id: "citroen/e-c3", brand: .citroen, name: LocalizedText("ë-C3"),
        summary: LocalizedText(
            fr: "la petite citadine confortable", nl: "de comfortabele kleine stadswagen",
            de: "der bequeme kleine Stadtwagen", en: "the comfortable small city car"),
        category: .car, markets: [.belgium, .luxembourg], availability: .orderable,
        hasTestDrive: true,
        trims: [trim("you", "YOU"), trim("plus", "PLUS")],
        engines: [
            Engine(
                id: "electric-113-30",
                name: LocalizedText(
                    fr: "Électrique 113 ch (30 kWh) automatique",
                    nl: "Elektrisch 113 pk (30 kWh) automaat",
                    de: "Elektro 113 PS (30 kWh) Automatik",
                    en: "Electric 113 hp (30 kWh) automatic"),
                energy: .electric),
            Engine(
                id: "turbo-100-man",
                name: LocalizedText(
                    fr: "Turbo 100 manuelle", nl: "Turbo 100 handgeschakeld",
                    de: "Turbo 100 Schaltgetriebe", en: "Turbo 100 manual"),
                energy: .petrol),
        ],
        versions: [
            version("you", "electric-113-30", euro(19_999, 99), isElectric: true),
            version("you", "turbo-100-man", euro(16_399, 98), isElectric: false),
            version("plus", "electric-113-30", euro(22_399, 99), isElectric: true),
        ],
        colours: [
            finish(
                "polar-white",
                LocalizedText(
                    fr: "Blanc Polaire", nl: "Polarwit", de: "Polarweiß", en: "Polar White"),
                both(0)),
            finish("bright-blue", LocalizedText("Bright Blue"), both(650)),
        ],
        upholsteries: [finish("urban-grey", LocalizedText("Urban Grey"), both(0))],
        wheels: [
            finish("steel-16", LocalizedText("16\""), both(0)),
            finish("pyrite-16", LocalizedText("16\" Pyrite"), both(99, 99)),
        ],
        options: [
            VehicleOption(
                id: "tyre-repair-kit",
                name: LocalizedText(
                    fr: "Kit de dépannage pneumatique", nl: "Bandenreparatieset",
                    de: "Reifenreparaturset", en: "Tyre repair kit"),
                price: both(20), trims: ["you", "plus"]),
            VehicleOption(
                id: "charger-11kw",
                name: LocalizedText(
                    fr: "Chargeur embarqué 11 kW triphasé", nl: "Boordlader 11 kW driefasig",
                    de: "Bordladegerät 11 kW dreiphasig", en: "11 kW three-phase on-board charger"),
                price: both(400), trims: ["you", "plus"], engines: ["electric-113-30"]),
            VehicleOption(
                id: "dc-charging-30",
                name: LocalizedText(
                    fr: "Recharge rapide 30 kW", nl: "Snelladen 30 kW", de: "Schnellladen 30 kW",
                    en: "30 kW DC fast charging"),
                price: both(0), trims: [], includedIn: ["you", "plus"],
                engines: ["electric-113-30"]),
            VehicleOption(
                id: "panoramic-roof",
                name: LocalizedText(
                    fr: "Toit panoramique", nl: "Panoramadak", de: "Panoramadach",
                    en: "Panoramic roof"),
                price: both(900), trims: ["plus"]),
        ])

    /// One that cannot be ordered yet.
    static let topolinoLike = Model(
        id: "citroen/ami-next", brand: .citroen, name: LocalizedText("Ami Next"),
        summary: LocalizedText(
            fr: "bientôt", nl: "binnenkort", de: "demnächst", en: "coming soon"),
        category: .car, markets: [.belgium], availability: .keepMeInformed, hasTestDrive: false,
        trims: eC3.trims, engines: eC3.engines, versions: eC3.versions, colours: eC3.colours,
        upholsteries: eC3.upholsteries, wheels: eC3.wheels, options: [])

    private static func trim(_ id: String, _ name: String) -> Trim {
        Trim(
            id: id, name: LocalizedText(name), body: nil, colour: "polar-white",
            upholstery: "urban-grey", wheels: "steel-16", equipment: [])
    }

    private static func finish(
        _ id: String, _ name: LocalizedText, _ price: PerMarket<Money>
    ) -> Finish {
        Finish(id: id, name: name, price: price, trims: ["you", "plus"])
    }

    private static func version(
        _ trim: String, _ engine: String, _ base: Money, isElectric: Bool
    ) -> Version {
        let price = VersionPrice(base: base, contribution: .zero, discount: .zero)
        return Version(
            trim: trim, engine: engine, price: PerMarket(be: price, lu: price),
            finance: FinanceFactors(monthly: 95_584, lastPayment: 3_500_050),
            delivery: .weeks(least: isElectric ? 22 : 15, most: isElectric ? 28 : 21),
            consumption: Consumption(
                tenthsPer100km: isElectric ? 167 : 56, co2: isElectric ? 0 : 126,
                energyClass: isElectric ? "A" : "C", range: isElectric ? 212 : nil))
    }
}
