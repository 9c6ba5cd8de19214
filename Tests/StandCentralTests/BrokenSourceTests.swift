import Testing

@testable import StandCentral

/// One way to break a source, and what must be said about it.
struct Break: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let subject: String
    let sentence: String

    init(_ file: String, _ old: String, _ new: String, _ subject: String, _ sentence: String) {
        self.file = file
        self.old = old
        self.new = new
        self.subject = subject
        self.sentence = sentence
    }

    var testDescription: String { sentence }
}

@Suite("A broken source is refused with its file, its line, what it is about and what to do")
struct BrokenSourceTests {
    @Test("the small source itself is whole")
    func whole() throws {
        #expect(try SmallSource().problems() == [])
    }

    @Test("R-304: each check names the file, the subject and the problem", arguments: breaks)
    func refused(_ way: Break) throws {
        let source = SmallSource()
        let changed = source.with(way.file, way.old, way.new)
        try #require(changed.files != source.files, "the break must change the source")
        let problems = try changed.problems()
        let found = problems.first {
            $0.sentence.contains(way.sentence) && $0.subject == way.subject
        }
        let problem = try #require(found, "found only \(problems)")
        #expect(problem.file == way.file)
        #expect(problem.line != nil)
    }

    @Test(
        "what only the whole can show names the folder",
        arguments: [
            (
                "dealers/lu.yaml", "id: third", "id: first", "dealers",
                "dealer first: it stands there twice"
            ),
            (
                "dealers/lu.yaml", "brands: [citroen]", "brands: [fiat]", "dealers",
                "Citroën has models in LU but no dealer"
            ),
            (
                "show.yaml", "only: [first]", "only: []", "dealers",
                "Citroën has models in BE but no dealer"
            ),
            (
                "places/be.yaml", "- [1000, Bruxelles, 50.847, 4.352]",
                "- [1000, Bruxelles, 50.847, 4.352]\n  - [1000, Bruxelles, 50.8, 4.3]", "places",
                "place BE 1000 Bruxelles: it stands there twice"
            ),
        ])
    func whole(_ file: String, _ old: String, _ new: String, _ folder: String, _ end: String) throws
    {
        let problems = try SmallSource().with(file, old, new).problems()
        #expect(
            problems.map(\.description).contains("\(folder): \(end)")
                || problems.contains {
                    $0.description == "\(folder): \(end); keep one"
                })
    }

    @Test("all problems are told in one run, each with its line")
    func several() throws {
        let problems = try SmallSource()
            .with("models/citroen.yaml", "category: car", "category: boat")
            .with("models/citroen.yaml", "id: kit", "id: unheard-of")
            .problems()
        #expect(problems.count == 2)
        let line = try #require(problems.first { $0.sentence.contains("boat") }?.line)
        #expect(line == 9)
    }
}
