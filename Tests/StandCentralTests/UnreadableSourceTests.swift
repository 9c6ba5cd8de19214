import Testing

@testable import StandCentral

@Suite("A source that can't be read says which file and why")
struct UnreadableSourceTests {
    @Test(
        "a file or folder that is missing is named",
        arguments: [
            "show.yaml", "consents.yaml", "dealers/", "places/", "texts/", "models/",
        ])
    func missing(_ name: String) throws {
        var source = SmallSource()
        source.files = source.files.filter { !$0.key.hasPrefix(name) }
        guard case .failure(let failure) = try source.read() else {
            Issue.record("the source was accepted")
            return
        }
        #expect(failure.exitCode == 2)
        #expect(failure.message.hasPrefix(name.split(separator: "/")[0]))
    }

    @Test(
        "what is no YAML is told in one line",
        arguments: [
            "models: [", "\t- x: {", "a: 1\na: 2", "", "{fr: a, fr: b}", "&a [*b]", "\u{0}",
        ])
    func noYAML(_ text: String) throws {
        var source = SmallSource()
        source.files["models/citroen.yaml"] = text
        guard case .failure(let failure) = try source.read() else {
            Issue.record("the source was accepted")
            return
        }
        #expect(failure.exitCode == 2)
        #expect(!failure.message.contains("\n"))
    }

    @Test(
        "YAML of another shape is refused, never trapped on",
        arguments: [
            "just text", "[1, 2]", "models: {a: 1}", "brand: [citroen]\nmodels: [1, [2], {id: {}}]",
            "brand: citroen\nmodels: [{trims: [{id: [x]}], options: {a: b}, versions: [x]}]", "~",
            "brand: citroen\nsets: [1]\nmodels:\n  - {availability: {x: y}, engines: [{power: 0}]}",
        ],
        [
            "models/citroen.yaml", "show.yaml", "consents.yaml", "dealers/be.yaml",
            "places/lu.yaml", "texts/common.yaml",
        ])
    func otherShape(_ text: String, _ file: String) throws {
        var source = SmallSource()
        source.files[file] = text
        let outcome = try source.read()
        #expect(throws: ReferenceFailure.self) { try outcome.get() }
    }

    @Test("a models file of no brand is refused, for it would never be read")
    func strayFile() throws {
        var source = SmallSource()
        source.files["models/citroën.yaml"] = "brand: citroen"
        #expect(try source.problems().map(\.file) == ["models/citroën.yaml"])
    }
}
