import JourneyEngine
import Testing

@testable import StandCentral

@Suite("The sample reference data has the facts of the show")
struct SampleFactTests {
    @Test(
        "R-130: the prices from are those of the show",
        arguments: [
            ("fiat/500-hybrid", 19_240_00), ("fiat/500-hybrid-cabrio", 23_740_00),
            ("fiat/500e-3plus1", 31_488_36), ("fiat/500e", 20_149_99),
            ("alfa-romeo/giulia", 47_673_99), ("alfa-romeo/giulia-quadrifoglio", 89_309_99),
            ("fiat-professional/doblo", 17_708_26), ("peugeot/2008", 23_909_99),
            ("peugeot/208", 19_874_99), ("citroen/e-c3", 16_399_98),
        ] as [(String, Int64)])
    func priceFrom(_ id: String, _ cents: Int64) throws {
        let model = try model(id)
        #expect(model.priceFrom(in: .belgium) == Money(cents: cents))
    }

    @Test("R-134: the ë-C3 of Marie Leblanc costs 21,169.98, 202.35 a month, 7,409.60 at the end")
    func marie() throws {
        let model = try model("citroen/e-c3")
        let version = try #require(model.version(trim: "you", engine: "electric-113-30"))
        let choices = [
            model.finish(.colour, "bright-blue")?.price.be,
            model.finish(.wheels, "pyrite-16")?.price.be,
            model.option("tyre-repair-kit")?.price.be, model.option("charger-11kw")?.price.be,
        ].compactMap { $0 }
        #expect(version.price.be.final == Money(cents: 1_999_999))
        #expect(choices == [650_00, 99_99, 20_00, 400_00].map(Money.init(cents:)))
        let total = version.price.be.final + choices.sum()
        #expect(total == Money(cents: 2_116_998))
        #expect(monthly(total, version) == Money(cents: 202_35))
        let last = total.rate(partsPerTenMillion: version.finance.lastPayment)
        #expect(last == Money(cents: 7_409_60))
    }

    @Test("R-135: the ë-C3 YOU drives 212 km on 167 Wh/km and comes 31 March to 26 May 2026")
    func marieUses() throws {
        let version = try #require(
            try model("citroen/e-c3").version(trim: "you", engine: "electric-113-30"))
        let uses = Consumption(tenthsPer100km: 167, co2: 0, energyClass: "A", range: 212)
        #expect(version.consumption == uses)
        let first = try #require(CalendarDate("2026-03-31"))
        let last = try #require(CalendarDate("2026-05-26"))
        #expect(version.delivery == .slot(DeliveryWindow(first: first, last: last)))
    }

    @Test("R-134: the ë-C3 PLUS costs 18,399.99 and 184.71 a month")
    func plus() throws {
        let versions = try model("citroen/e-c3").versions.filter { $0.trim == "plus" }
        let version = try #require(versions.first { $0.price.be.final.cents == 1_839_999 })
        #expect(monthly(version.price.be.final, version) == Money(cents: 184_71))
        let petrol = Consumption(tenthsPer100km: 56, co2: 126, energyClass: "C", range: nil)
        let electric = Consumption(tenthsPer100km: 173, co2: 0, energyClass: "A", range: 204)
        let uses = versions.map(\.consumption)
        #expect(uses.contains(petrol) && uses.contains(electric))
        #expect(versions.contains { $0.delivery == .weeks(least: 15, most: 21) })
        #expect(versions.contains { $0.delivery == .weeks(least: 22, most: 28) })
    }

    @Test("R-132: the engines of the ë-C3 are named in the four languages")
    func engineNames() throws {
        let model = try model("citroen/e-c3")
        let electric = LocalizedText(
            fr: "Électrique 113 ch (30 kWh) Automatique",
            nl: "Elektrisch 113 pk (30 kWh) Automaat",
            de: "Elektro 113 PS (30 kWh) Automatik",
            en: "Electric 113 hp (30 kWh) Automatic")
        #expect(model.engine("electric-113-30")?.name == electric)
        #expect(model.engine("turbo-100-man")?.name.en == "Turbo 100 Manual")
    }

    @Test("R-133: fast charging comes with the ë-C3, at no price")
    func fastCharging() throws {
        let option = try #require(try model("citroen/e-c3").option("dc-charging-30"))
        #expect(option.includedIn.contains("you"))
    }

    @Test("R-141: of Stellantis &You, only Drogenbos is offered")
    func houseRule() throws {
        let data = try SampleData.read()
        let group = data.dealers.filter { $0.group == "stellantis-and-you" }
        let offered = group.filter { dealer in
            data.houseRules.allSatisfy { $0.allows(dealer, isRehearsal: false) }
        }
        #expect(group.count > 3)
        #expect(offered.map(\.id) == ["and-you-drogenbos"])
        #expect(offered.first?.postalCode == "1620")
    }

    @Test(
        "R-140: the dealers of the show are there, with all brands",
        arguments: [
            ("carrect-grimbergen", "Carrect Retail", "1853"),
            ("and-you-drogenbos", "Stellantis &You Drogenbos", "1620"),
            ("merckx", "Gebroeders Merckx", "3020"),
        ])
    func dealer(_ id: String, _ name: String, _ postalCode: String) throws {
        let dealer = try #require(try SampleData.read().dealers.first { $0.id == id })
        #expect((dealer.name, dealer.postalCode) == (name, postalCode))
        #expect(Set(dealer.brands) == Set(Brand.allCases))
    }

    @Test("R-145: three promo codes stand for the voucher, each for its brand")
    func promoCodes() throws {
        let voucher = Money(cents: 250_00)
        let codes = try SampleData.read().show.promoCodes
        #expect(
            codes == [
                PromoCode(code: "BMS26-DS", brand: .ds, amount: voucher),
                PromoCode(code: "BMS26-AR", brand: .alfaRomeo, amount: voucher),
                PromoCode(code: "BMS26-LA", brand: .lancia, amount: voucher),
            ])
    }

    @Test("R-205: two Fiat models only keep informed, and five models or more have no test drive")
    func restricted() throws {
        #expect(try model("fiat/topolino").availability == .keepMeInformed)
        #expect(try model("fiat/grande-panda-electrica").availability == .keepMeInformed)
        let models = try SampleData.read().models
        #expect(models.filter { $0.availability == .orderable && !$0.hasTestDrive }.count >= 5)
    }

    @Test("R-131: the Ducato spans its lengths, heights and weights")
    func ducato() throws {
        let bodies = try model("fiat-professional/ducato").trims.compactMap(\.body)
        #expect(bodies.map(\.length).min() == 5_413 && bodies.map(\.length).max() == 6_363)
        #expect(bodies.map(\.height).min() == 2_254 && bodies.map(\.height).max() == 2_764)
        #expect(bodies.map(\.weight).min() == 3_000 && bodies.map(\.weight).max() == 4_250)
    }

    private func model(_ id: String) throws -> Model {
        try #require(try SampleData.read().models.first { $0.id == id })
    }

    private func monthly(_ total: Money, _ version: Version) -> Money {
        total.rate(partsPerTenMillion: version.finance.monthly)
    }
}
