import JourneyEngine
import Testing

@Suite struct MarketAndBrandTests {
    @Test("R-104: each market offers its three languages and no other")
    func languages() {
        #expect(Market.belgium.languages == [.french, .dutch, .english])
        #expect(Market.luxembourg.languages == [.french, .german, .english])
    }

    @Test("R-134: VAT is 21 % in Belgium and 17 % in Luxembourg")
    func rates() {
        #expect(Market.allCases.map(\.vatPercent) == [21, 17])
    }

    @Test("R-106: ten brands make quotes, Leapmotor takes leads only")
    func quotes() {
        #expect(Brand.allCases.count == 11)
        #expect(Brand.allCases.filter { !$0.makesQuotes } == [.leapmotor])
    }

    @Test("R-144: DS, Alfa Romeo and Lancia alone take a promo code")
    func promoCodes() {
        #expect(Brand.allCases.filter(\.takesPromoCode) == [.ds, .alfaRomeo, .lancia])
    }

    @Test("R-103: brands have the names of the outer contract, in its order")
    func names() {
        let names = Brand.allCases.map(\.rawValue).joined(separator: " ")
        #expect(
            names == "peugeot citroen opel ds alfa-romeo lancia jeep abarth fiat "
                + "fiat-professional leapmotor")
        #expect(Brand.citroen.name == "Citroën")
        #expect(Set(Brand.allCases.map(\.colour)).count == 11)
    }

    @Test("R-116: countries are those of ISO 3166-1, with names in four languages")
    func countries() throws {
        #expect(Country.all.count == 249)
        #expect(try Country.check(" lu ").value == .luxembourg)
        #expect(throws: Rejection.self) { try Country.check("XX") }
        #expect(throws: Rejection.self) { try Country.check("EU") }
        #expect(
            Language.allCases.map { Country(recorded: "DE").name(in: $0) }
                == ["Allemagne", "Duitsland", "Deutschland", "Germany"])
        for language in Language.allCases {
            let named = Country.named(in: language)
            #expect(named.prefix(2) == [.belgium, .luxembourg])
            #expect(named.count == 32)
            #expect(
                named.allSatisfy { Country.all.contains($0) && $0.name(in: language).count > 2 })
        }
    }
}
