import JourneyEngine
import Testing

@Suite("Option rules")
struct OptionRulesTests {
    static func city(
        trim: String? = "you", engine: String? = "electric", _ options: Set<String> = []
    ) -> ConfiguredModel {
        ConfiguredModel(
            SmallWorld.city,
            Configuration(model: "citroen/city", trim: trim, engine: engine, options: options))
    }

    static func option(_ id: String, of model: Model = SmallWorld.city) throws -> VehicleOption {
        try #require(model.option(id))
    }

    /// Every set of options that holds together, for every trim and engine chosen or not.
    static let everyConfiguration: [ConfiguredModel] = {
        let ids = SmallWorld.city.options.map(\.id)
        let subsets = (0..<(1 << ids.count)).map { bits in
            Set(ids.indices.filter { bits >> $0 & 1 == 1 }.map { ids[$0] })
        }
        var pairs: [(trim: String?, engine: String?)] = SmallWorld.city.versions.map {
            ($0.trim, $0.engine)
        }
        pairs += [(nil, nil), ("you", nil), ("plus", nil), (nil, "electric"), (nil, "petrol")]
        return pairs.flatMap { pair in
            subsets.map { city(trim: pair.trim, engine: pair.engine, $0) }
        }.filter(\.holdsTogether)
    }()

    @Test("R-133: requires, excludes both ways, limits of trim and engine")
    func obstacles() throws {
        let petrol = Self.city(trim: "plus", engine: "petrol")
        let table: [(ConfiguredModel, String, [Obstacle])] = [
            (Self.city(), "kit", []),
            (Self.city(), "hook", [.requires(["wiring"])]),
            (Self.city(["wiring"]), "hook", []),
            (Self.city(["wiring", "bumper"]), "hook", [.excludedBy(["bumper"])]),
            (Self.city(["wiring", "hook"]), "bumper", [.excludedBy(["hook"])]),
            (Self.city(), "roof", [.trim(offeredOn: ["plus"])]),
            (Self.city(trim: nil), "roof", []),
            (petrol, "charger", [.engine(offeredWith: ["electric"])]),
            (petrol, "fast", [.engine(offeredWith: ["electric"])]),
            (Self.city(trim: "plus", engine: nil), "charger", []),
        ]
        for (configured, id, expected) in table {
            #expect(configured.obstacles(toAdding: try Self.option(id)) == expected, "\(id)")
        }
    }

    @Test("R-133: what is included is on the vehicle, costs nothing and stays")
    func inclusion() throws {
        let fast = try Self.option("fast")
        let camera = try Self.option("camera")
        #expect(Self.city().offer(fast) == .included(.trim("you")))
        #expect(Self.city().obstacles(toRemoving: fast) == [.standardOn("you")])
        #expect(!Self.city(trim: "plus", engine: "petrol").has(fast))
        let packed = Self.city(["camera"]).applying(.add(option: "pack"))
        #expect(packed.configuration.options == ["pack"])
        #expect(packed.offer(camera) == .included(.pack("pack")))
        #expect(packed.obstacles(toRemoving: camera) == [.inPack("pack")])
        #expect(packed.paidOptions.map(\.id) == ["pack"])
    }

    @Test("R-133: what another chosen option needs stays as long as that one")
    func dependants() throws {
        let wiring = try Self.option("wiring")
        let hooked = Self.city(["wiring", "hook"])
        #expect(hooked.obstacles(toRemoving: wiring) == [.neededBy(["hook"])])
        #expect(hooked.applying(.remove(option: "wiring")).configuration.options.isEmpty)
    }

    @Test("R-133: whatever is done to a vehicle that holds together, it still does after")
    func changesNeverContradict() {
        let model = SmallWorld.city
        let changes =
            model.trims.map { ConfigurationChange.trim($0.id) }
            + model.engines.map { .engine($0.id) } + model.options.map { .remove(option: $0.id) }
        for configured in Self.everyConfiguration {
            for change in changes where !configured.applying(change).holdsTogether {
                Issue.record("\(change) of \(configured.configuration)")
                return
            }
        }
        #expect(Self.everyConfiguration.count > 500)
    }

    @Test("R-133: a repair ends with the option on the vehicle, whole and without contradiction")
    func repairsEnd() {
        for configured in Self.everyConfiguration {
            for option in SmallWorld.city.options {
                guard case .impossible(let obstacles, let repair) = configured.offer(option)
                else { continue }
                guard let repair, !obstacles.isEmpty else {
                    Issue.record("no repair for \(option.id) in \(configured.configuration)")
                    return
                }
                let after = repair.reduce(configured) { $0.applying($1) }
                let isWhole = configured.version == nil || after.version != nil
                if !after.has(option) || !after.holdsTogether || !isWhole {
                    Issue.record("\(repair) for \(option.id) in \(configured.configuration)")
                    return
                }
            }
        }
    }

    @Test("R-133: a repair changes nothing that could stay")
    func repairsAreShort() throws {
        let table: [(ConfiguredModel, String, [ConfigurationChange])] = [
            (Self.city(["kit"]), "roof", [.trim("plus"), .add(option: "roof")]),
            (
                Self.city(trim: "plus", engine: "petrol"), "charger",
                [.engine("electric"), .add(option: "charger")]
            ),
            (Self.city(trim: "plus", engine: "petrol"), "fast", [.engine("electric")]),
            (
                Self.city(["bumper"]), "hook",
                [.add(option: "wiring"), .remove(option: "bumper"), .add(option: "hook")]
            ),
        ]
        for (configured, id, expected) in table {
            #expect(configured.repair(adding: try Self.option(id)) == expected, "\(id)")
        }
    }

    /// The city with other options.
    static func city(with options: [VehicleOption], chosen: Set<String> = []) -> ConfiguredModel {
        var model = SmallWorld.city
        model.options = options
        let configuration = Configuration(
            model: model.id, trim: "plus", engine: "petrol", options: chosen)
        return ConfiguredModel(model, configuration)
    }

    static func plain(
        _ id: String, requires: [String] = [], excludes: [String] = [], contains: [String] = []
    ) -> VehicleOption {
        VehicleOption(
            id: id, name: LocalizedText(id), price: SmallWorld.both(1), trims: ["you", "plus"],
            requires: requires, excludes: excludes, contains: contains)
    }

    @Test("R-133: rules that contradict each other have no repair, and the search for one ends")
    func hopelessRules() throws {
        let worlds: [[VehicleOption]] = [
            [
                Self.plain("wish", requires: ["a"], excludes: ["b"]),
                Self.plain("a", requires: ["b"]), Self.plain("b"),
            ],
            [Self.plain("wish", requires: ["a"]), Self.plain("a", requires: ["wish"])],
            [Self.plain("wish", requires: ["nowhere"])],
            [Self.plain("wish", requires: ["wish"])],
        ]
        for options in worlds {
            let configured = Self.city(with: options)
            let wish = try #require(configured.model.option("wish"))
            #expect(configured.repair(adding: wish) == nil)
        }
    }

    @Test("R-133: what a pack brings along makes way with its pack")
    func packMakesWay() throws {
        let configured = Self.city(
            with: [
                Self.plain("wish", excludes: ["part"]), Self.plain("pack", contains: ["part"]),
                Self.plain("part"),
            ], chosen: ["pack"])
        let wish = try #require(configured.model.option("wish"))
        #expect(configured.obstacles(toAdding: wish) == [.excludedBy(["part"])])
        #expect(
            configured.repair(adding: wish) == [.remove(option: "pack"), .add(option: "wish")])
    }
}

extension ConfiguredModel {
    /// Whether nothing chosen contradicts the trim, the engine or anything else chosen; judged from
    /// the catalogue alone, so as to check the code that keeps it so.
    var holdsTogether: Bool {
        if configuration.trim != nil, configuration.engine != nil, version == nil { return false }
        let onBoard = Set(model.options.filter(has).map(\.id))
        return configuration.options.allSatisfy { id in
            guard let option = model.option(id) else { return false }
            let fitsTrim = configuration.trim.map(option.trims.contains) ?? true
            let fitsEngine =
                option.engines.isEmpty || configuration.engine.map(option.engines.contains) ?? true
            let isAlone = model.options.allSatisfy { other in
                !onBoard.contains(other.id)
                    || !other.excludes.contains(id) && !option.excludes.contains(other.id)
            }
            let isBroughtTwice = model.options.contains {
                configuration.options.contains($0.id) && $0.contains.contains(id)
            }
            return fitsTrim && fitsEngine && isAlone && !isBroughtTwice
                && onBoard.isSuperset(of: option.requires)
        }
    }
}
