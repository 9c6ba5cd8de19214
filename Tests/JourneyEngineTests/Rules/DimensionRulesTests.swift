import JourneyEngine
import Testing

@Suite("The dimension filter")
struct DimensionRulesTests {
    static func van() throws -> Scene {
        var scene = try Scene.linked(.ds)
        try scene.perform(.chooseModel("ds/van"))
        return scene
    }

    static let short = DimensionFilter(length: 5000...5413, height: 0...2254, weight: 0...3000)

    @Test("R-131: the measures run from the least to the most of the model's bodies")
    func measures() {
        let expected = DimensionFilter(
            length: 5413...6363, height: 2254...2764, weight: 3000...4250)
        #expect(SmallWorld.van.dimensions == expected)
        #expect(SmallWorld.van.hasBodiesToFilter && !SmallWorld.city.hasBodiesToFilter)
        #expect(SmallWorld.city.dimensions == DimensionFilter())
    }

    @Test("R-131: a filter leaves the bodies within its bounds, the bounds included")
    func filter() throws {
        var scene = try Self.van()
        #expect(try scene.perform(.filterDimensions(Self.short)) == [.dimensionsFiltered])
        #expect(SmallWorld.van.trims(fitting: Self.short).map(\.id) == ["short"])
        #expect(
            scene.refusal(of: .chooseTrim("long", confirm: true))
                == Rejection("R-131", field: .trim, .noBodyFits))
        #expect(try scene.perform(.chooseTrim("short", confirm: false)) == [.trimChosen])
    }

    @Test("R-131: each measure can be left out, and all of them skipped")
    func skipped() throws {
        var scene = try Self.van()
        for filter in [nil, DimensionFilter(), DimensionFilter(height: 2254...2764)] {
            try scene.perform(.filterDimensions(filter))
            #expect(SmallWorld.van.trims(fitting: filter).count == 2)
        }
    }

    @Test("R-131: a filter that no body fits is refused, and so is one for a model without bodies")
    func noBody() throws {
        let off = DimensionFilter(length: 0...5412)
        #expect(
            try Self.van().refusal(of: .filterDimensions(off))
                == Rejection("R-131", field: .length, .noBodyFits))
        #expect(
            try Scene.configured().refusal(of: .filterDimensions(nil))
                == Rejection("R-131", field: .model, .noDimensions))
    }

    @Test("R-131: a filter set later lets go of a trim that doesn't fit, and of nothing else")
    func filterAfterTrim() throws {
        var scene = try Self.van()
        try scene.perform(all: [
            .chooseTrim("long", confirm: false), .chooseEngine("diesel", confirm: false),
            .chooseFinish(.colour, "white"), .filterDimensions(Self.short),
        ])
        let expected = Configuration(
            model: "ds/van", filter: Self.short, engine: "diesel", colour: "white")
        #expect(try scene.journey.configuration == expected)
        try scene.perform(all: [.chooseTrim("short", confirm: false), .filterDimensions(nil)])
        #expect(try scene.journey.configuration?.trim == "short")
    }
}
