import JourneyEngine
import Testing

@Suite("Prices, delivery and the code of a configuration")
struct PricingRulesTests {
    static func configured(_ change: (inout Configuration) -> Void = { _ in }) -> ConfiguredModel {
        var configuration = Configuration(model: "citroen/city", trim: "you", engine: "electric")
        change(&configuration)
        return ConfiguredModel(SmallWorld.city, configuration)
    }

    /// The ë-C3 YOU of the show: everything that Marie Leblanc chooses.
    static let showCar = configured {
        $0.colour = "blue"
        $0.wheels = "pyrite"
        $0.options = ["kit", "charger"]
    }

    @Test("R-134: the ë-C3 of the show, 21,169.98 → 202.35 a month and 7,409.60 at the end")
    func showPrice() throws {
        let price = try #require(Self.showCar.price(in: .belgium))
        #expect(price.total == SmallWorld.euro(21_169, 98))
        #expect(price.monthly == SmallWorld.euro(202, 35))
        #expect(price.lastPayment == SmallWorld.euro(7409, 60))
        #expect(
            price.lines.map(\.item) == [
                .version, .finish(.colour, id: "blue"), .finish(.wheels, id: "pyrite"),
                .option(id: "kit"), .option(id: "charger"),
            ])
        #expect(price.payable == price.total && price.vat == price.total - price.net)
    }

    @Test("R-134: the ë-C3 PLUS, 18,399.99 → 184.71 a month")
    func plusPrice() throws {
        var model = SmallWorld.city
        let place = try #require(
            model.versions.firstIndex { $0.trim == "plus" && $0.engine == "petrol" })
        model.versions[place].finance.monthly = 100_386
        model.versions[place].price.be.discount = .zero
        let configuration = Configuration(model: model.id, trim: "plus", engine: "petrol")
        let price = try #require(ConfiguredModel(model, configuration).price(in: .belgium))
        #expect(price.total == SmallWorld.euro(18_399, 99))
        #expect(price.monthly == SmallWorld.euro(184, 71))
    }

    @Test("R-134: net lines add up to the net total, for every configuration and market")
    func netLinesAddUp() {
        for configured in OptionRulesTests.everyConfiguration where configured.version != nil {
            for market in Market.allCases {
                guard let price = configured.price(in: market),
                    price.lines.map(\.gross).sum() == price.total,
                    price.lines.map(\.net).sum() == price.net,
                    price.net == price.total.net(vatPercent: market.vatPercent),
                    price.lines.dropFirst().allSatisfy({
                        $0.net == $0.gross.net(vatPercent: market.vatPercent)
                    })
                else {
                    Issue.record("\(configured.configuration) in \(market)")
                    return
                }
            }
        }
    }

    @Test("R-134: contribution and discount stand as lines; there is no price without an engine")
    func contributionAndDiscount() throws {
        var model = SmallWorld.city
        model.versions[0].price.lu = VersionPrice(
            base: SmallWorld.euro(20_000), contribution: SmallWorld.euro(10),
            discount: SmallWorld.euro(1500))
        let configured = ConfiguredModel(model, Self.configured().configuration)
        let price = try #require(configured.price(in: .luxembourg))
        #expect(price.total == SmallWorld.euro(18_510))
        #expect(price.lines.map(\.item) == [.version, .contribution, .discount])
        #expect(price.net == SmallWorld.euro(15_820, 51))
        #expect(Self.configured { $0.engine = nil }.price(in: .belgium) == nil)
    }

    @Test("R-143: the conditional discounts are in the Belgian price from the start")
    func conditionalDiscount() throws {
        let configured = Self.configured {
            $0.trim = "plus"
            $0.engine = "petrol"
        }
        #expect(configured.price(in: .belgium)?.total == SmallWorld.euro(17_899, 99))
    }

    @Test("R-134: a trim's own finish is never charged, whatever it costs on another trim")
    func ownFinish() throws {
        var model = SmallWorld.city
        let place = try #require(model.trims.firstIndex { $0.id == "plus" })
        model.trims[place].upholstery = "leather"
        var configuration = Configuration(model: model.id, trim: "plus", engine: "electric")
        for chosen in [nil, "leather"] {
            configuration.upholstery = chosen
            let configured = ConfiguredModel(model, configuration)
            #expect(configured.finish(.upholstery)?.id == "leather")
            #expect(configured.price(in: .belgium)?.total == SmallWorld.euro(22_399, 99))
        }
    }

    @Test("R-146: a special rate taxes the net price anew; the market's own changes nothing")
    func specialVAT() throws {
        let usual = try #require(Self.showCar.price(in: .belgium))
        #expect(Self.showCar.price(in: .belgium, specialVATPercent: 21) == usual)
        let special = try #require(Self.showCar.price(in: .belgium, specialVATPercent: 6))
        #expect(special.total == usual.total && special.net == usual.net)
        #expect(special.vatPercent == 6)
        #expect(special.net == SmallWorld.euro(17_495, 85))
        #expect(special.payable == SmallWorld.euro(18_545, 60))
        #expect(special.vat == SmallWorld.euro(1049, 75))
    }

    @Test("R-145: the promo code comes off what is paid, after VAT")
    func promo() throws {
        let euro250 = SmallWorld.euro(250)
        let price = try #require(Self.showCar.price(in: .belgium, promo: euro250))
        #expect(price.total == SmallWorld.euro(21_169, 98))
        #expect(price.payable == SmallWorld.euro(20_919, 98) && price.promo == euro250)
        #expect(price.vat == price.total - price.net)
    }

    @Test("R-134: a difference is told before the change, monthly as a difference of rounded ones")
    func difference() throws {
        let car = Self.configured()
        let told = try #require(car.difference([.add(option: "charger")], in: .belgium))
        let before = try #require(car.price(in: .belgium))
        let after = try #require(car.applying(.add(option: "charger")).price(in: .belgium))
        #expect(told.total == SmallWorld.euro(400))
        #expect(told.monthly == after.monthly - before.monthly)
        #expect(car.difference([.engine("petrol")], in: .belgium) == nil)
    }

    @Test("R-142: weeks count from the day of the offer, a slot stands; both wait for the dealer")
    func deliveryWindows() throws {
        let day = try #require(CalendarDate("2026-01-15"))
        let weeks = DeliveryEstimate.weeks(least: 15, most: 21)
        #expect(weeks.window(from: day).first.text == "2026-04-30")
        #expect(weeks.window(from: day).last.text == "2026-06-11")
        let slot = DeliveryEstimate.slot(
            DeliveryWindow(
                first: try #require(CalendarDate("2026-03-31")),
                last: try #require(CalendarDate("2026-05-26"))))
        #expect(slot.window(from: day).first.text == "2026-03-31")
        #expect(slot.window(from: day, dealerDays: 7).first.text == "2026-04-07")
        #expect(slot.window(from: day, dealerDays: 7).last.text == "2026-06-02")
        #expect(weeks.window(from: day, dealerDays: 7).first.text == "2026-05-07")
    }

    @Test("R-142: a slot that has begun, or is over, is promised no more: weeks from today stand")
    func slotInThePast() throws {
        let slot = DeliveryEstimate.slot(
            DeliveryWindow(
                first: try #require(CalendarDate("2026-03-31")),
                last: try #require(CalendarDate("2026-05-26"))))
        let before = try #require(CalendarDate("2026-03-30"))
        #expect(slot.promised(on: before) == slot)
        for text in ["2026-03-31", "2026-05-01", "2026-11-21"] {
            let day = try #require(CalendarDate(text))
            let window = slot.window(from: day)
            #expect(window.first == day.adding(days: 22 * 7))
            #expect(window.last == day.adding(days: 28 * 7))
            #expect(slot.promised(on: day) == .weeks(least: 22, most: 28))
        }
    }

    @Test("R-135: a configuration's code is always the same, and no other configuration's")
    func codes() {
        #expect(ConfigurationCode(of: Self.showCar).text == Self.code)
        var found: [ConfigurationCode: Configuration] = [:]
        for configured in OptionRulesTests.everyConfiguration {
            let code = ConfigurationCode(of: configured)
            if let other = found.updateValue(configured.configuration, forKey: code) {
                Issue.record("\(code) for \(other) and \(configured.configuration)")
                return
            }
        }
    }

    /// Kept from an earlier run: a code on paper must lead to the same vehicle for ever.
    static let code = "CIZZ6WFC21GW1RZ44PPM7YHRPS"

    @Test("R-135: parts whose short hashes were once alike have codes of their own")
    func codesOfNeighbours() {
        let pairs = [
            ("rubber-mats", "blind-spot"), ("ladder-rear", "tow-bar"),
            ("cargo-floor-wood", "air-suspension-rear"), ("alloy-17", "esquel-17"),
        ]
        for (one, other) in pairs {
            let codes = [one, other].map { id in
                ConfigurationCode(
                    of: OptionRulesTests.city(
                        with: [OptionRulesTests.plain(id)], chosen: [id]))
            }
            #expect(codes[0] != codes[1], "\(one) and \(other)")
        }
    }

    @Test("R-135: what is chosen as the trim has it anyway is the same vehicle, under one code")
    func sameVehicleSameCode() {
        let chosen = Self.configured { $0.colour = "white" }
        #expect(ConfigurationCode(of: chosen) == ConfigurationCode(of: Self.configured()))
    }
}
