internal import JourneyEngine

/// Reads one trim–engine pair: what it costs, when it comes and what it uses.
struct VersionReader {
    let node: SourceNode

    func version(trim: String, engine: String) -> Version {
        Version(
            trim: trim, engine: engine, price: price, finance: finance, delivery: delivery,
            consumption: consumption)
    }

    private var price: PerMarket<VersionPrice> {
        let none = PerMarket<Money>(be: .zero, lu: .zero)
        let base = node.required("price")?.price(inEuros: 5_000...250_000) ?? none
        let contribution = node.price("contribution", upToEuros: 10_000)
        let discount = node.price("discount", upToEuros: 30_000)
        let price = PerMarket(
            be: VersionPrice(base: base.be, contribution: contribution.be, discount: discount.be),
            lu: VersionPrice(base: base.lu, contribution: contribution.lu, discount: discount.lu))
        for market in Market.allCases where price[market].discount > price[market].base {
            node.report("the discount in \(market.rawValue) is more than the price")
        }
        return price
    }

    /// A month costs 0.2 to 3 % of the total, the last payment 5 to 70 %.
    private var finance: FinanceFactors {
        FinanceFactors(
            monthly: factor("monthly", in: 20_000...300_000),
            lastPayment: factor("last", in: 500_000...7_000_000))
    }

    private func factor(_ field: String, in partsPerTenMillion: ClosedRange<Int>) -> Int64 {
        let factor = node.required(field)?.scaled(places: 7, in: partsPerTenMillion)
        return Int64(factor ?? partsPerTenMillion.lowerBound)
    }

    private var delivery: DeliveryEstimate {
        switch (node.optional("weeks"), node.optional("slot")) {
        case (let weeks?, nil): return Self.weeks(weeks)
        case (nil, let slot?): return Self.slot(slot)
        default:
            node.report("the delivery is either weeks: [15, 21] or slot: [2026-03-31, 2026-05-26]")
            return .weeks(least: 1, most: 1)
        }
    }

    private static func weeks(_ list: SourceNode) -> DeliveryEstimate {
        let weeks = list.elements.map { $0.integer(in: 1...104) }
        guard weeks.count == 2, weeks[0] <= weeks[1] else {
            list.report("the weeks are [least, most], the least first")
            return .weeks(least: 1, most: 1)
        }
        return .weeks(least: weeks[0], most: weeks[1])
    }

    private static func slot(_ list: SourceNode) -> DeliveryEstimate {
        let days = list.elements.compactMap { CalendarDate($0.string) }
        guard days.count == 2, days[0] <= days[1] else {
            list.report("the slot is [first day, last day], such as [2026-03-31, 2026-05-26]")
            return .weeks(least: 1, most: 1)
        }
        return .slot(DeliveryWindow(first: days[0], last: days[1]))
    }

    private var consumption: Consumption {
        let energyClass = node.required("class")?.string ?? ""
        if !["A", "B", "C", "D", "E", "F", "G"].contains(energyClass) {
            node.report("the energy class is a letter from A to G")
        }
        return Consumption(
            tenthsPer100km: node.required("consumption")?.scaled(places: 1, in: 3...500) ?? 3,
            co2: node.integer("co2", in: 0...600), energyClass: energyClass,
            range: node.optional("range")?.integer(in: 20...1_200))
    }
}
