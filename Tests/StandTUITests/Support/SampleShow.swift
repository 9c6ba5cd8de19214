import JourneyEngine

/// A small show for the screens' tests: real names, a handful of each.
enum SampleShow {
    static let catalogue: any Catalogue = InMemoryCatalogue(
        ReferenceData(
            version: "2026.1", show: show, consents: consents, models: models, dealers: dealers,
            houseRules: [
                HouseRule(group: "and-you", onlyDealers: ["and-you-drogenbos"], scope: .both)
            ], places: places))

    private static let show = ShowFacts(
        code: "BMS26",
        name: LocalizedText(
            fr: "Salon de Bruxelles", nl: "Autosalon Brussel", de: "Automesse Brüssel",
            en: "Brussels Motor Show"),
        supportPhone: "+32 2 555 01 01", supportEmail: "support@show.example",
        voucher: euro(250), deposit: euro(250), specialVATRates: PerMarket(be: [6], lu: [3]),
        promoCodes: [
            PromoCode(code: "BMS26-DS", brand: .ds, amount: euro(250)),
            PromoCode(code: "BMS26-AR", brand: .alfaRomeo, amount: euro(250)),
            PromoCode(code: "BMS26-LA", brand: .lancia, amount: euro(250)),
        ])

    private static let places = [
        place(.belgium, "1000", "Bruxelles", 50.8504, 4.3488),
        place(.belgium, "1348", "Louvain-la-Neuve", 50.6681, 4.6118),
        place(.belgium, "1853", "Strombeek-Bever", 50.9031, 4.3553),
        place(.belgium, "3000", "Leuven", 50.8816, 4.6967),
        place(.belgium, "4000", "Liège", 50.6451, 5.5734),
        place(.luxembourg, "L-1111", "Luxembourg", 49.6117, 6.13),
    ]

    private static let dealers = [
        dealer(
            "carrect-grimbergen", "Carrect Retail", [.citroen, .ds], "Sint-Annalaan 279",
            "1853", "Grimbergen", 50.9031, 4.3553),
        dealer(
            "and-you-drogenbos", "Stellantis &You Drogenbos", [.citroen, .ds, .fiatProfessional],
            "Grote Baan 345", "1620", "Drogenbos", 50.7872, 4.3136, group: "and-you"),
        dealer(
            "and-you-meiser", "Stellantis &You Meiser", [.citroen], "Place Meiser 1", "1030",
            "Schaerbeek", 50.8556, 4.3969, group: "and-you"),
        dealer(
            "merckx", "Gebroeders Merckx", [.citroen, .fiatProfessional],
            "Brusselsesteenweg 57", "3000", "Leuven", 50.8816, 4.6967, deliveryDays: 7),
        dealer(
            "losch-gasperich", "Autopolis Gasperich", [.citroen, .ds], "Rue Bender 4", "L-1229",
            "Luxembourg", 49.5947, 6.1283, market: .luxembourg),
    ]

    private static func place(
        _ market: Market, _ postalCode: String, _ town: String, _ latitude: Double,
        _ longitude: Double
    ) -> Place {
        Place(
            market: market, postalCode: postalCode, town: town,
            location: Location(latitude: latitude, longitude: longitude))
    }

    private static func dealer(
        _ id: String, _ name: String, _ brands: [Brand], _ street: String, _ postalCode: String,
        _ town: String, _ latitude: Double, _ longitude: Double, group: String? = nil,
        market: Market = .belgium, deliveryDays: Int = 0
    ) -> Dealer {
        Dealer(
            id: id, name: name, group: group, market: market, brands: brands, street: street,
            postalCode: postalCode, town: town,
            location: Location(latitude: latitude, longitude: longitude),
            deliveryDays: deliveryDays)
    }

    static func euro(_ euros: Int64, _ cents: Int64 = 0) -> Money {
        Money(cents: euros * 100 + cents)
    }

    static func both(_ euros: Int64, _ cents: Int64 = 0) -> PerMarket<Money> {
        PerMarket(be: euro(euros, cents), lu: euro(euros, cents))
    }
}
