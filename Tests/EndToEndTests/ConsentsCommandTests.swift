import FoundationEssentials
import Testing

@Suite("stand consents")
struct ConsentsCommandTests {
    private let folder: DataFolder
    private let customer: String

    init() throws {
        folder = try DataFolder()
        let answers = try folder.walk(try Fixture.lines("marie-leblanc.jsonl")).answers()
        customer = try #require(answers.id("customer"))
    }

    @Test("R-407: the receipt comes as plain text, with the very words and how to withdraw")
    func plainText() throws {
        let file = folder.beside("receipt.txt")
        let saved = try folder.stand(["consents", customer, "-o", file])
        #expect(saved.ending == .code(0), "\(saved.errors)")
        #expect(saved.lines == [file])
        let text = String(
            decoding: try #require(FileManager.default.contents(atPath: file)), as: UTF8.self)
        for part in [
            "Marie Leblanc", "Rester en contact: OUI", "La marque et son importateur", "2026-01",
            "Français", "INETPSA\\TA48213", "https://preferences.show.example",
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
    }

    @Test("R-407: the receipt comes as a PDF, the same one each time, named for nobody")
    func pdf() throws {
        let place = folder.beside("usb")
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
        let saved = try folder.stand(["consents", customer, "-o", place])
        let path = try #require(saved.lines.first)
        #expect(path.contains(#/consents_\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d\.pdf/#))
        let bytes = try #require(FileManager.default.contents(atPath: path))
        #expect(bytes.starts(with: Array("%PDF-".utf8)) && bytes.count < 60_000)
        let again = folder.beside("again.pdf")
        #expect(try folder.stand(["consents", customer, "-o", again]).ending == .code(0))
        #expect(FileManager.default.contents(atPath: again) == bytes)
    }

    @Test("R-407: of somebody who was forgotten, or never known, there is no receipt")
    func forgotten() throws {
        #expect(
            try folder.stand(["forget", customer, "--reason", "asked for"]).ending == .code(0))
        let file = folder.beside("receipt.pdf")
        for id in [customer, "01a1fde1-7391-74c8-aa5e-1f1bb503bd64"] {
            #expect(try folder.stand(["consents", id, "-o", file]).ending == .code(1))
        }
        #expect(try folder.stand(["consents", "marie", "-o", file]).ending == .code(2))
        #expect(FileManager.default.contents(atPath: file) == nil)
    }
}
