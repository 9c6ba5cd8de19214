import FoundationEssentials
import Testing

@Suite("What the disk knows of a person")
struct PersonalDataTests {
    static let traces = ["leblanc", "yopmail", "474741428", "474 74 14 28", "corsa de 2014"]

    @Test("R-407: no file ever holds the customer in plain, before, during and after forgetting")
    func forgotten() throws {
        let folder = try DataFolder()
        let answers = try folder.stand(["walk", Fixture.path("marie-leblanc.jsonl")]).answers()
        let customer = try #require(answers.id("customer"))
        #expect(try traces(in: folder) == [])
        #expect(try hits(folder) == 1)
        #expect(try folder.stand(["forget", customer, "--reason", "asked"]).ending == .code(0))
        #expect(try traces(in: folder) == [])
        #expect(try folder.verify().ok)
        #expect(try hits(folder) == 0)
        #expect(try folder.stand(["forget", customer, "--reason", "again"]).ending == .code(1))
    }

    @Test("R-407: the files hold nothing in plain while the journey is open either")
    func whileOpen() throws {
        let folder = try DataFolder()
        let walk = try LiveWalk(folder)
        for line in try Fixture.lines("marie-leblanc.jsonl").dropLast() {
            #expect(try walk.asks(line).ok)
        }
        #expect(try traces(in: folder) == [])
        #expect(try walk.finishes() == .code(0))
    }

    /// How many customers a search finds.
    private func hits(_ folder: DataFolder) throws -> Int {
        let lines = try Fixture.lines("marie-leblanc.jsonl").prefix(3)
        let search = #"{"do":"search","name":"Leblanc"}"#
        let walked = try folder.walk(lines + [search], ["--new"]).answers()
        return walked.last?.results?.count ?? 0
    }

    /// The traces that some file holds, whatever their case.
    private func traces(in folder: DataFolder) throws -> [String] {
        let files = try folder.files()
        return Self.traces.filter { trace in
            files.values.contains { lowercased($0).firstRange(of: Data(trace.utf8)) != nil }
        }
    }

    private func lowercased(_ bytes: Data) -> Data {
        Data(bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
    }
}
