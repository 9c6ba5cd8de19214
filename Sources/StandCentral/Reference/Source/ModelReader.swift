internal import JourneyEngine

/// Reads the models of one brand from `models/<brand>.yaml`.
struct ModelReader {
    let brand: Brand
    let texts: TextTable
    /// Rows that several models of the file share, by the name of the set.
    private var sets: [String: [SourceNode]] = [:]
    private let file: SourceNode

    init(file: SourceNode, brand: Brand, texts: TextTable) {
        self.file = file
        self.brand = brand
        self.texts = texts
        file.allow("brand", "sets", "models")
        if let stated = file.required("brand"), stated.string != brand.rawValue {
            stated.report("the file is named for \(brand.rawValue); the brand must be the same")
        }
        for (name, rows) in file.optional("sets")?.members ?? [] {
            sets[name] = rows.about("set \(name)").elements
        }
    }

    /// The models in the order of the file, those that break a rule included and reported.
    func models() -> [Model] {
        (file.required("models")?.elements ?? []).map(model)
    }

    private func model(_ row: SourceNode) -> Model {
        let id = row.string("id")
        let node = row.about("model \(id)")
        node.allow(
            "id", "name", "summary", "category", "markets", "availability", "testDrive", "trims",
            "engines", "versions", "colours", "upholsteries", "wheels", "options")
        let trimRows = node.list("trims")
        let trims = trimRows.map(trim)
        let rows = RowReader(texts: texts, sets: sets, trims: trims.map(\.id))
        let optionRows = rows.rows(of: "options", in: node)
        let model = Model(
            id: id, brand: brand,
            name: node.required("name")?.name() ?? LocalizedText(""),
            summary: node.required("summary")?.sentence(atMost: 48) ?? LocalizedText(""),
            category: node.required("category")?.choice(Model.Category.self) ?? .car,
            markets: markets(node), availability: availability(node),
            hasTestDrive: node.flag("testDrive"), trims: trims,
            engines: node.list("engines").map(engine), versions: node.list("versions").map(version),
            colours: rows.finishes("colours", in: node),
            upholsteries: rows.finishes("upholsteries", in: node),
            wheels: rows.finishes("wheels", in: node), options: optionRows.map(rows.option))
        ModelCheck(model: model, node: node).run()
        OptionCheck(model: model, rows: optionRows).run()
        return model
    }

    private func markets(_ node: SourceNode) -> [Market] {
        guard let list = node.optional("markets") else { return Market.allCases }
        let markets = list.elements.compactMap { $0.choice(Market.self) }
        if markets.isEmpty { list.report("a model is offered in at least one market") }
        if Set(markets).count < markets.count { list.report("a market stands there twice") }
        return markets
    }

    private func availability(_ node: SourceNode) -> Model.Availability {
        guard let stated = node.required("availability") else { return .keepMeInformed }
        if stated.hasFields {
            stated.allow("unavailable")
            let why = stated.required("unavailable")?.sentence(atMost: 76)
            return .unavailable(why: why ?? LocalizedText(""))
        }
        switch stated.string {
        case "orderable": return .orderable
        case "keepMeInformed": return .keepMeInformed
        default:
            stated.report("it is orderable, keepMeInformed or {unavailable: {fr: …, …}}")
            return .keepMeInformed
        }
    }
}

// MARK: - Trims, engines, versions
extension ModelReader {
    private func trim(_ row: SourceNode) -> Trim {
        let id = row.identifier("id")
        let node = row.about("trim \(id)")
        node.allow("id", "name", "body", "colour", "upholstery", "wheels", "equipment")
        return Trim(
            id: id, name: node.required("name")?.name() ?? LocalizedText(""),
            body: node.optional("body").map(body), colour: node.identifier("colour"),
            upholstery: node.identifier("upholstery"), wheels: node.identifier("wheels"),
            equipment: node.list("equipment").map { texts.text($0.identifier, for: $0) })
    }

    private func body(_ node: SourceNode) -> Body {
        node.allow("name", "length", "height", "weight")
        return Body(
            name: node.required("name").map(texts.name) ?? LocalizedText(""),
            length: node.integer("length", in: 2_000...8_000),
            height: node.integer("height", in: 1_000...3_500),
            weight: node.integer("weight", in: 500...5_000))
    }

    private func engine(_ row: SourceNode) -> Engine {
        let id = row.identifier("id")
        let node = row.about("engine \(id)")
        node.allow("id", "energy", "designation", "power", "battery", "gearbox")
        let energy = node.required("energy")?.choice(Energy.self) ?? .petrol
        let naming = EngineNaming(
            designation: node.optional("designation")?.string,
            power: node.optional("power").map { String($0.integer(in: 1...1_500)) },
            battery: node.optional("battery").map { battery in
                ExactDecimal.text(battery.scaled(places: 1, in: 1...2_000), places: 1)
            },
            isAutomatic: node.required("gearbox")?.choice(Gearbox.self) == .automatic)
        if naming.designation == nil, energy != .electric {
            node.report("the designation is missing: a proper name such as “Turbo 100”")
        }
        if naming.designation == nil, naming.power == nil {
            node.report("without a designation, the power in horsepower must be given")
        }
        return Engine(id: id, name: naming.name, energy: energy)
    }

    private enum Gearbox: String, CaseIterable {
        case manual, automatic
    }

    private func version(_ row: SourceNode) -> Version {
        let (trim, engine) = (row.identifier("trim"), row.identifier("engine"))
        let node = row.about("version \(trim) with \(engine)")
        node.allow(
            "trim", "engine", "price", "contribution", "discount", "monthly", "last", "weeks",
            "slot", "consumption", "co2", "class", "range")
        return VersionReader(node: node).version(trim: trim, engine: engine)
    }
}
