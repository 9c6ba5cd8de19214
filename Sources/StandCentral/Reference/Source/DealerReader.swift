internal import JourneyEngine

/// Reads one file of `dealers/`: the points of sale of a market.
struct DealerReader {
    let file: SourceNode

    func dealers() -> [Dealer] {
        file.allow("market", "dealers")
        guard let market = file.required("market")?.choice(Market.self) else { return [] }
        return file.list("dealers").map { dealer($0, in: market) }
    }

    private func dealer(_ row: SourceNode, in market: Market) -> Dealer {
        let id = row.identifier("id")
        let node = row.about("dealer \(id)")
        node.allow(
            "id", "name", "group", "brands", "street", "postalCode", "town", "at", "deliveryDays")
        return Dealer(
            id: id, name: node.string("name"), group: node.optional("group")?.identifier,
            market: market, brands: brands(node), street: node.string("street"),
            postalCode: node.required("postalCode")?.postalCode(in: market) ?? "",
            town: node.string("town"), location: location(node, in: market),
            deliveryDays: node.optional("deliveryDays")?.integer(in: 0...60) ?? 0)
    }

    private func brands(_ node: SourceNode) -> [Brand] {
        let brands = node.list("brands").compactMap { $0.choice(Brand.self) }
        if brands.isEmpty { node.report("a dealer has at least one brand") }
        if Set(brands).count < brands.count { node.report("a brand stands there twice") }
        return brands
    }

    private func location(_ node: SourceNode, in market: Market) -> Location {
        let point = node.list("at")
        guard point.count == 2 else {
            node.report("“at” is [latitude, longitude] in degrees")
            return Location(latitude: 0, longitude: 0)
        }
        return SourceNode.location(latitude: point[0], longitude: point[1], in: market)
    }
}
