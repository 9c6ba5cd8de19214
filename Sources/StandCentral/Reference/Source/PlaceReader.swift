internal import JourneyEngine

/// Reads one file of `places/`: the postal codes of a market with their towns.
struct PlaceReader {
    let file: SourceNode

    func places() -> [Place] {
        file.allow("market", "places")
        guard let market = file.required("market")?.choice(Market.self) else { return [] }
        return file.list("places").compactMap { place($0, in: market) }
    }

    private func place(_ row: SourceNode, in market: Market) -> Place? {
        let parts = row.elements
        guard parts.count == 4 else {
            row.report("a place is [postal code, town, latitude, longitude]")
            return nil
        }
        return Place(
            market: market, postalCode: parts[0].postalCode(in: market), town: parts[1].string,
            location: SourceNode.location(latitude: parts[2], longitude: parts[3], in: market))
    }
}
