import JourneyEngine

/// A catalogue and a terminal small enough to be explored whole: two brands, two models, one rule
/// of each sort, three dealers.
enum SmallWorld {
    static let genius = GeniusID(recorded: #"INETPSA\TA48213"#)
    static let now = Timestamp(milliseconds: 1_768_480_000_000)

    static func world(
        records: any TerminalRecords = MemoryRecords(), entitledBrands: Set<Brand>? = nil,
        isRehearsal: Bool = false, mayBegin: Bool = true, chance: UInt8 = 7
    ) -> World {
        World(
            now: now, entropy: Array(repeating: chance, count: 10), catalogue: catalogue,
            records: records, entitledBrands: entitledBrands, terminalCode: "7K3M9X",
            isRehearsal: isRehearsal, mayBegin: mayBegin)
    }

    static let catalogue: any Catalogue = InMemoryCatalogue(
        data,
        tickets: [
            "BMS26-7K3M9XQ2": Ticket(values: [
                .email: "an.peeters@example.org", .firstName: "An", .lastName: "Peeters",
            ])
        ])

    static let data = ReferenceData(
        version: "test.1", show: show, consents: consents, models: [city, van, newcomer, sold],
        dealers: dealers,
        houseRules: [
            HouseRule(group: "and-you", onlyDealers: ["drogenbos"], scope: .both)
        ], places: places)

    private static let show = ShowFacts(
        code: "BMS26", name: LocalizedText("Show"), supportPhone: "+32 2 555 01 01",
        supportEmail: "help@stand.example", voucher: euro(250), deposit: euro(250),
        specialVATRates: PerMarket(be: [6], lu: [3]),
        promoCodes: [PromoCode(code: "BMS26-DS", brand: .ds, amount: euro(250))])

    private static let consents = ConsentPurpose.allCases.map { purpose in
        ConsentText(
            purpose: purpose, version: "2026-01", title: LocalizedText(purpose.rawValue),
            text: LocalizedText("May we?"), policySection: LocalizedText("4.2"),
            preferencesPage: "https://stand.example/preferences")
    }

    private static let dealers = [
        dealer(
            "carrect", .belgium, [.citroen, .ds], "1853", Location(latitude: 50.89, longitude: 4.36)
        ),
        dealer(
            "drogenbos", .belgium, [.citroen], "1620", Location(latitude: 50.79, longitude: 4.31),
            group: "and-you"),
        dealer(
            "hidden", .belgium, [.citroen], "1000", Location(latitude: 50.85, longitude: 4.35),
            group: "and-you"),
        dealer("merckx", .belgium, [.ds], "3000", Location(latitude: 50.88, longitude: 4.70)),
        dealer(
            "losch", .luxembourg, [.citroen, .ds], "L-1234",
            Location(latitude: 49.6, longitude: 6.13)),
    ]

    private static let places = [
        Place(
            market: .belgium, postalCode: "1000", town: "Bruxelles",
            location: Location(latitude: 50.8504, longitude: 4.3488)),
        Place(
            market: .belgium, postalCode: "3000", town: "Leuven",
            location: Location(latitude: 50.8816, longitude: 4.6967)),
        Place(
            market: .luxembourg, postalCode: "L-1111", town: "Luxembourg",
            location: Location(latitude: 49.61, longitude: 6.13)),
    ]

    private static func dealer(
        _ id: String, _ market: Market, _ brands: [Brand], _ postalCode: String,
        _ location: Location, group: String? = nil
    ) -> Dealer {
        Dealer(
            id: id, name: id.uppercased(), group: group, market: market, brands: brands,
            street: "Street 1", postalCode: postalCode, town: id.uppercased(), location: location,
            deliveryDays: id == "merckx" ? 7 : 0)
    }

    static func euro(_ euros: Int64, _ cents: Int64 = 0) -> Money {
        Money(cents: euros * 100 + cents)
    }

    static func both(_ euros: Int64, _ cents: Int64 = 0) -> PerMarket<Money> {
        PerMarket(be: euro(euros, cents), lu: euro(euros, cents))
    }
}
