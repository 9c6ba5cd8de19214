import JourneyEngine
import TestSupport
import Testing

@Suite struct MoneyTests {
    static let price = Money(cents: 2_116_998)

    @Test("R-134: the monthly price and last payment are the total times the factor, half-up")
    func factors() {
        #expect(Self.price.rate(partsPerTenMillion: 95_584) == Money(cents: 20_235))
        #expect(Self.price.rate(partsPerTenMillion: 3_500_050) == Money(cents: 740_960))
        #expect(Money(cents: 1).rate(partsPerTenMillion: 5_000_000) == Money(cents: 1))
        #expect(Money(cents: 1).rate(partsPerTenMillion: 4_999_999) == .zero)
        #expect(Money(cents: -1).rate(partsPerTenMillion: 5_000_000) == Money(cents: -1))
    }

    @Test("R-134: net is gross × 100 / (100 + rate), half-up, for every cent up to 500 euros")
    func nets() {
        for cents in Int64(-50_000)...50_000 {
            for market in Market.allCases {
                let divisor = Int64(100 + market.vatPercent)
                let magnitude = (200 * abs(cents) + divisor) / (2 * divisor)
                let money = Money(cents: cents)
                let net = money.net(vatPercent: market.vatPercent)
                guard net.cents == (cents < 0 ? -magnitude : magnitude),
                    net + money.vat(vatPercent: market.vatPercent) == money
                else {
                    Issue.record("\(cents) at \(market.vatPercent) % gave \(net.cents)")
                    return
                }
            }
        }
    }

    @Test("R-134: arithmetic stops at the ends of the range and never traps")
    func ends() {
        let (most, least) = (Money(cents: .max), Money(cents: .min))
        #expect(most + Money(cents: 1) == most)
        #expect(least - Money(cents: 1) == least)
        #expect(-least == most)
        #expect(least * -1 == most)
        #expect(most * -2 == least)
        #expect(most.rate(partsPerTenMillion: .max) == most)
        #expect(least.rate(partsPerTenMillion: .max) == least)
        #expect(most.net(vatPercent: .max).cents > 0)
        #expect(most.net(vatPercent: .min) == most)
        #expect(least.formatted(in: .dutch) == "-92.233.720.368.547.758,08 €")
        #expect([most, most].sum() == most)
    }

    @Test(
        "R-134: amounts are written as on the stand in four languages",
        arguments: zip(
            [0, 5, 99, 100, 65_000, 2_116_998, 123_456_789, -2_000],
            [
                "0,00 €", "0,05 €", "0,99 €", "1,00 €", "650,00 €", "21.169,98 €",
                "1.234.567,89 €", "-20,00 €",
            ]))
    func formats(cents: Int, text: String) {
        let money = Money(cents: Int64(cents))
        for language in [Language.french, .dutch, .german] {
            #expect(money.formatted(in: language) == text)
        }
        #expect(Money(text) == money)
        #expect(Money(money.formatted(in: .english)) == money)
    }

    @Test("R-132: a difference has its sign, none when it is zero")
    func differences() {
        #expect(Money(cents: 65_000).formattedDifference(in: .french) == "+650,00 €")
        #expect(Money(cents: -2_000).formattedDifference(in: .english) == "-€20.00")
        #expect(Money.zero.formattedDifference(in: .german) == "0,00 €")
        #expect(Self.price.formatted(in: .english) == "€21,169.98")
    }

    @Test(
        "R-134: an amount is read however its thousands and decimals are marked",
        arguments: zip(
            [
                "21169.98", "21 169,98 €", "€21,169.98", "21'169.98", "650", "650,5", "1.000",
                "+3,20",
                "-1.000,00", "0,07", "\u{A0}12\u{202F}000,00",
            ],
            [
                2_116_998, 2_116_998, 2_116_998, 2_116_998, 65_000, 65_050, 100_000, 320,
                -100_000, 7, 1_200_000,
            ]))
    func reads(text: String, cents: Int) {
        #expect(Money(text)?.cents == Int64(cents))
    }

    @Test(
        "R-134: what is no amount is not read",
        arguments: [
            "", " ", "€", "-", ",", ".5", "5,", "1,2,3", "12.34.56", "1..0", "--5", "5-", "1e5",
            "٣",
            "abc", "1.0000", "1234.567", "99999999999999999999999", "1,00,00", "0x10", "½",
        ])
    func refuses(text: String) {
        #expect(Money(text) == nil)
    }

    @Test("R-134: every amount written is read back, whatever its size")
    func roundTrip() {
        let seed: UInt64 = 20_260_117
        var chance = SeededGenerator(seed: seed)
        for _ in 0..<5_000 {
            let cents =
                Int64.random(in: .min...(.max), using: &chance)
                >> Int64.random(in: 0...62, using: &chance)
            let money = Money(cents: cents == .min ? 0 : cents)
            for language in Language.allCases {
                #expect(Money(money.formatted(in: language)) == money, "seed \(seed)")
            }
        }
    }
}
