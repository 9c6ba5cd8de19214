import JourneyEngine
import Testing

@testable import StandCentral

@Suite("R-120: the postal files of GeoNames complete the places written by hand")
struct PostalFileTests {
    private let whole = """
        BE\t1000\tBruxelles\tBruxelles-Capitale\t\tBruxelles\t\t\t\t50.8504\t4.3488\t4
        BE\t1000\tAilleurs\tBruxelles-Capitale\t\tBruxelles\t\t\t\t50.8504\t4.3488\t4
        FR\t59000\tLille\tHauts-de-France\t\tNord\t\t\t\t50.63\t3.06\t5
        BE\t7181\tArquennes\tWallonie\t\tHainaut\t\t\t\t50.5704\t4.2749\t4
        LU\tL-4970\tSprinkange\tCapellen\t\tDippach\t\t\t\t49.5850\t5.9726\t4\r
        """

    @Test("a code written by hand keeps its town first; the file adds towns and codes")
    func merged() throws {
        let data = try SmallSource().read(postalFiles: ["all.txt": whole]).get()
        #expect(
            data.places.map { "\($0.postalCode) \($0.town)" } == [
                "1000 Bruxelles", "1000 Ailleurs", "7181 Arquennes", "L-1118 Luxembourg",
                "L-4970 Sprinkange",
            ])
        #expect(data.places.first?.location == Location(latitude: 50.847, longitude: 4.352))
    }

    @Test("the order of the files doesn't change which codes are there")
    func order() throws {
        let files = ["a.txt": "BE\t7181\tA\t\t\t\t\t\t\t50.5\t4.2\t4", "b.txt": whole]
        let places = try SmallSource().read(postalFiles: files).get().places
        #expect(places.filter { $0.postalCode == "7181" }.map(\.town) == ["A", "Arquennes"])
    }

    @Test(
        "a line that isn't one of such a file is refused with its number",
        arguments: [
            ("BE 1000 Bruxelles", "at least 11 columns"),
            ("BE\t100\tX\t\t\t\t\t\t\t50.5\t4.2\t4", "no postal code of BE"),
            ("BE\t1000\t\t\t\t\t\t\t\t50.5\t4.2\t4", "a town with its latitude"),
            ("BE\t1000\tX\t\t\t\t\t\t\tnorth\t4.2\t4", "a town with its latitude"),
            ("LU\tL-1000\tX\t\t\t\t\t\t\t50.85\t4.35\t4", "outside the country LU"),
        ])
    func refused(_ line: String, _ sentence: String) throws {
        let good = "BE\t7181\tArquennes\t\t\t\t\t\t\t50.5704\t4.2749\t4"
        let outcome = try SmallSource().read(postalFiles: ["bad.txt": "\(good)\n\(line)"])
        guard case .failure(.problems(let problems)) = outcome else {
            Issue.record("the file was accepted")
            return
        }
        #expect(problems.map(\.line) == [2])
        #expect(problems[0].sentence.contains(sentence))
    }

    @Test("a postal file that isn't there is named")
    func missing() throws {
        let source = ReferenceSource(folder: SampleData.folder, postalFiles: ["/nonexistent.txt"])
        #expect(
            throws: ReferenceFailure.unreadable(
                file: "/nonexistent.txt", why: "there is no such file")
        ) { try source.read() }
    }
}
