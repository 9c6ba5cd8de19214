import JourneyEngine
import Testing

@testable import StandCentral

@Suite("The sample reference data speaks four languages")
struct SampleTextTests {
    @Test("every sentence differs in all four languages")
    func sentences() throws {
        let data = try SampleData.read()
        var sentences = data.models.map(\.summary)
        sentences += data.consents.flatMap { [$0.title, $0.text, $0.policySection] }
        for model in data.models {
            if case .unavailable(let why) = model.availability { sentences.append(why) }
        }
        for sentence in sentences {
            #expect(Set(sentence.all).count == 4, "\(sentence.en)")
        }
    }

    @Test("no two models share a summary: generated filler doesn't count")
    func summariesDiffer() throws {
        let summaries = try SampleData.read().models.map(\.summary.en)
        #expect(Set(summaries).count == summaries.count)
    }

    @Test("most names are translated; those that are not were written as proper names")
    func names() throws {
        var distinct: Set<LocalizedText> = []
        for model in try SampleData.read().models {
            distinct.formUnion(model.options.map(\.name))
            for finishes in [model.colours, model.upholsteries, model.wheels] {
                distinct.formUnion(finishes.map(\.name))
            }
            for trim in model.trims { distinct.formUnion(trim.equipment) }
        }
        let translated = distinct.filter { Set($0.all).count > 1 }
        #expect(distinct.count >= 300)
        #expect(Double(translated.count) >= 0.85 * Double(distinct.count))
    }

    @Test("R-122: the three consents are asked in one version, each once, in the order of the show")
    func consents() throws {
        let consents = try SampleData.read().consents
        #expect(consents.map(\.purpose) == ConsentPurpose.allCases)
        #expect(Set(consents.map(\.version)) == ["2026-01"])
    }
}
