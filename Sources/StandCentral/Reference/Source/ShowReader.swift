internal import JourneyEngine

/// Reads `show.yaml`: the version, the facts of the show and the rules of the house.
struct ShowReader {
    let file: SourceNode

    var version: String {
        file.allow("version", "show", "houseRules")
        return file.string("version")
    }

    func show() -> ShowFacts {
        let node = file.required("show") ?? file
        node.allow(
            "code", "name", "supportPhone", "supportEmail", "voucher", "deposit",
            "specialVATRates", "promoCodes")
        let code = node.string("code")
        if !code.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) }) {
            node.report("the show's code has capital letters and digits only: it stands in quotes")
        }
        let voucher = node.required("voucher")?.money(inEuros: 1...10_000) ?? .zero
        return ShowFacts(
            code: code, name: node.required("name")?.name() ?? LocalizedText(""),
            supportPhone: node.string("supportPhone"), supportEmail: email(node),
            voucher: voucher,
            deposit: node.required("deposit")?.money(inEuros: 0...10_000) ?? .zero,
            specialVATRates: specialRates(node),
            promoCodes: promoCodes(node, voucher: voucher))
    }

    private func email(_ node: SourceNode) -> String {
        let address = node.string("supportEmail")
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count != 2 || parts.contains(where: \.isEmpty) || !parts[1].contains(".") {
            node.report("the support email “\(address)” has not the form name@domain.tld")
        }
        return address
    }

    private func specialRates(_ node: SourceNode) -> PerMarket<[Int]> {
        let rates = node.required("specialVATRates")
        rates?.allow("BE", "LU")
        func list(_ market: Market) -> [Int] {
            (rates?.list(market.rawValue) ?? []).map {
                $0.integer(in: 0...market.vatPercent - 1)
            }
        }
        return PerMarket(be: list(.belgium), lu: list(.luxembourg))
    }

    private func promoCodes(_ node: SourceNode, voucher: Money) -> [PromoCode] {
        var seen: Set<String> = []
        return node.list("promoCodes").compactMap { row in
            let code = row.string("code")
            let entry = row.about("promo code \(code)")
            entry.allow("code", "brand")
            if !seen.insert(code).inserted { entry.report("the code stands there twice") }
            guard let brand = entry.required("brand")?.choice(Brand.self) else { return nil }
            if !brand.takesPromoCode {
                entry.report("the basket of \(brand.name) has no promo code field (R-144)")
            }
            return PromoCode(code: code, brand: brand, amount: voucher)
        }
    }

    /// - Parameter dealers: All dealers, of which the rules speak.
    func houseRules(dealers: [Dealer]) -> [HouseRule] {
        file.list("houseRules").map { row in
            let group = row.identifier("group")
            let node = row.about("house rule of \(group)")
            node.allow("group", "only", "scope")
            let rule = HouseRule(
                group: group, onlyDealers: node.identifiers("only"),
                scope: node.required("scope")?.scope ?? .both)
            let members = Set(dealers.filter { $0.group == group }.map(\.id))
            if rule.onlyDealers.isEmpty { node.report("“only” must name the dealers offered") }
            for id in rule.onlyDealers where !members.contains(id) {
                node.report("dealer “\(id)” is not one of the group")
            }
            return rule
        }
    }
}

extension SourceNode {
    fileprivate var scope: HouseRule.Scope? {
        let scope = HouseRule.Scope(rawValue: string)
        if scope == nil { report("the scope is live, rehearsal or both") }
        return scope
    }
}
