import JourneyEngine
import Testing

@testable import StandCentral

@Suite("The codes of the sample's configurations")
struct SampleCodeTests {
    @Test("R-135: no two models of a brand share a code", arguments: Brand.allCases)
    func models(brand: Brand) throws {
        let models = try SampleData.read().models.filter { $0.brand == brand }
        #expect(Set(models.map { code($0) }).count == models.count)
    }

    @Test("R-135: no two trims, engines, finishes or options of a model share theirs")
    func parts() throws {
        for model in try SampleData.read().models {
            let trims = model.trims.map { trim in code(model) { $0.trim = trim.id } }
            let engines = model.engines.map { engine in code(model) { $0.engine = engine.id } }
            let options = model.options.map { option in code(model) { $0.options = [option.id] } }
            let finishes = FinishKind.allCases.map { kind in
                model.finishes(kind).map { finish in code(model) { $0[kind] = finish.id } }
            }
            for codes in [trims, engines, options] + finishes {
                #expect(Set(codes).count == codes.count, "\(model.id)")
            }
        }
    }

    /// The code of a model of which only this has been chosen.
    private func code(
        _ model: Model, _ choose: (inout Configuration) -> Void = { _ in }
    ) -> ConfigurationCode {
        var configuration = Configuration(model: model.id)
        choose(&configuration)
        return ConfigurationCode(of: ConfiguredModel(model, configuration))
    }
}
