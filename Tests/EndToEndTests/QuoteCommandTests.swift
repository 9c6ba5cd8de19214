import FoundationEssentials
import Glibc
import Testing

@Suite("stand quote pdf")
struct QuoteCommandTests {
    private let folder: DataFolder
    private let answers: [Answer]

    init() throws {
        folder = try DataFolder()
        answers = try folder.walk(try Fixture.lines("marie-leblanc.jsonl")).answers()
    }

    private func isPDF(_ path: String) -> Bool {
        FileManager.default.contents(atPath: path)?.starts(with: Array("%PDF-".utf8)) == true
    }

    @Test("R-150: a quote is printed by its id and by its number, and twice the same")
    func byIdAndNumber() throws {
        let id = try #require(answers.id("quote"))
        let number = try #require(
            folder.stand(["journal", "list"]).output.split(separator: " ").last {
                $0.contains("-0001")
            })
        let (first, second) = (folder.beside("first.pdf"), folder.beside("second.pdf"))
        let printed = try folder.stand(["quote", "pdf", id, "-o", first])
        #expect(printed.ending == .code(0))
        #expect(printed.lines == [first])
        let named = number.trimmingPrefix("\n").prefix { $0 != "\n" }.lowercased()
        #expect(try folder.stand(["quote", "pdf", named, "-o", second]).ending == .code(0))
        #expect(isPDF(first))
        let manager = FileManager.default
        #expect(manager.contents(atPath: first) == manager.contents(atPath: second))
    }

    @Test("R-150: in a folder the file is named for the moment of the quote")
    func defaultName() throws {
        let id = try #require(answers.id("quote"))
        let place = folder.beside("usb")
        try FileManager.default.createDirectory(
            atPath: place, withIntermediateDirectories: false)
        let printed = try folder.stand(["quote", "pdf", id, "-o", place])
        let path = try #require(printed.lines.first)
        let shape = #/quote_\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d\.pdf/#
        #expect(path.hasPrefix(place + "/quote_") && path.contains(shape))
        #expect(isPDF(path))
    }

    @Test("R-150: nothing is ever written into the data folder")
    func neverInTheDataFolder() throws {
        let id = try #require(answers.id("quote"))
        let before = Set(try folder.files().keys)
        for place in [folder.path, folder.path + "/quote.pdf", folder.path + "/../data/quote.pdf"] {
            #expect(try folder.stand(["quote", "pdf", id, "-o", place]).ending == .code(2))
        }
        #expect(Set(try folder.files().keys) == before)
    }

    @Test("A quote that this terminal did not issue is a no, and a place that isn't there an error")
    func unknown() throws {
        let id = try #require(answers.id("quote"))
        let target = folder.beside("x.pdf")
        #expect(
            try folder.stand(["quote", "pdf", "BMS26-XXXXXX-0001", "-o", target]).ending == .code(1)
        )
        #expect(try folder.stand(["quote", "pdf", id, "-o", "/nowhere/x.pdf"]).ending == .code(3))
        #expect(try folder.stand(["quote", "pdf", "-o", target]).ending == .code(2))
        #expect(!isPDF(target))
    }

    @Test("Without its font no file appears, and one line says what to install")
    func missingFont() throws {
        let id = try #require(answers.id("quote"))
        let target = folder.beside("x.pdf")
        let failed = try folder.stand(
            ["quote", "pdf", id, "-o", target],
            environment: ["FONTCONFIG_FILE": PrintedPaper.noFonts])
        #expect(failed.ending == .code(3))
        #expect(failed.errors.contains("fonts-dejavu-core"))
        #expect(FileManager.default.contents(atPath: target) == nil)
    }

    @Test("R-150: a PDF is not saved into a pipe that nobody reads, and the app goes on")
    func blockedPath() throws {
        let served = try DataFolder.walked("marie-leblanc.jsonl", lines: 21)
        let pipe = served.beside("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let app = try StandApp(served).sees("non envoyée", "enregistré")
        try app.types("v").sees("Configuration").presses(.f6).sees("PDF")
        try app.types("\u{15}" + pipe + "\r").sees("Il y a déjà un autre")
        #expect(try app.presses(.escape).quits() == .code(0))
    }
}
