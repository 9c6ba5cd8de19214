internal import JourneyEngine

/// Reads the lists of a model whose rows have a price and belong to trims: finishes and options.
struct RowReader {
    let texts: TextTable
    let sets: [String: [SourceNode]]
    /// All trims of the model: what a row belongs to when it doesn't say.
    let trims: [String]

    /// The rows of a list, with the rows of each set that it names in its place.
    func rows(of field: String, in model: SourceNode) -> [SourceNode] {
        model.list(field).flatMap { row -> [SourceNode] in
            guard let set = row.optional("set") else { return [row] }
            row.allow("set")
            guard let rows = sets[set.string] else {
                set.report("there is no set “\(set.string)” in this file")
                return []
            }
            return rows.map { shared in
                SourceNode(
                    node: shared.node, file: shared.file, subject: model.subject,
                    findings: shared.findings)
            }
        }
    }

    /// Colours, upholsteries or wheels.
    func finishes(_ field: String, in model: SourceNode) -> [Finish] {
        rows(of: field, in: model).map { row in
            let id = row.identifier("id")
            let node = row.about("\(field) \(id)")
            node.allow("id", "name", "price", "trims")
            return Finish(
                id: id, name: name(id, node), price: price(node),
                trims: node.optional("trims")?.elements.map(\.identifier) ?? trims)
        }
    }

    func option(_ row: SourceNode) -> VehicleOption {
        let id = row.identifier("id")
        let node = row.about("option \(id)")
        node.allow(
            "id", "name", "price", "trims", "includedIn", "engines", "requires", "excludes",
            "contains")
        let included = node.identifiers("includedIn")
        return VehicleOption(
            id: id, name: name(id, node), price: price(node),
            trims: node.optional("trims")?.elements.map(\.identifier)
                ?? trims.filter { !included.contains($0) },
            includedIn: included, engines: node.identifiers("engines"),
            requires: node.identifiers("requires"), excludes: node.identifiers("excludes"),
            contains: node.identifiers("contains"))
    }

    /// A row is named by the text of its id, or in place when the same id means another thing.
    private func name(_ id: String, _ node: SourceNode) -> LocalizedText {
        node.optional("name").map(texts.name) ?? texts.text(id, for: node)
    }

    private func price(_ node: SourceNode) -> PerMarket<Money> {
        node.required("price")?.price(inEuros: 0...25_000) ?? PerMarket(be: .zero, lu: .zero)
    }
}
