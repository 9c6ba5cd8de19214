import Foundation
import Testing

@Suite("The printed quote")
struct PaperTests {
    static let languages = ["fr", "nl", "de", "en"]

    @Test("R-152: the PDF says what its golden file says", arguments: languages)
    func golden(language: String) throws {
        let paper = try PrintedPaper(try PrintedPaper.json(language))
        #expect(paper.finished.ending == .code(0))
        #expect(paper.finished.errors.isEmpty)
        #expect(try paper.text() == PrintedPaper.lines(language))
    }

    @Test("R-150: the same quote gives the same bytes, made when it was issued")
    func sameBytes() throws {
        let json = try PrintedPaper.json("fr")
        let paper = try PrintedPaper(json)
        #expect(try PrintedPaper(json).bytes == paper.bytes)
        #expect(paper.bytes.count < 60_000)
        let info = try paper.info()
        #expect(info.contains("Thu Jan 15 13:02:00 2026"))
        #expect(info.contains("A4"))
        #expect(info.contains("OFFRE BMS26-7K3M9X-0001 · Citroën ë-C3 YOU"))
    }

    @Test("Whoever reads the PDF aloud knows its language", arguments: languages)
    func spokenLanguage(language: String) throws {
        let paper = try PrintedPaper(try PrintedPaper.json(language))
        #expect(String(decoding: paper.bytes, as: UTF8.self).contains("/Lang (\(language))"))
    }

    @Test("Each font is inside the file, with the words it stands for")
    func fonts() throws {
        let fonts = try PrintedPaper(try PrintedPaper.json("fr")).fonts()
        #expect(!fonts.isEmpty)
        for font in fonts {
            #expect(font.contains("DejaVuSans"))
            #expect(font.contains("yes yes yes"))
        }
    }

    @Test("R-152: many options go over several numbered pages, none of them empty")
    func manyPages() throws {
        let json = try Self.changed { quote, _ in
            var lines = quote["lines"] as? [Any] ?? []
            for _ in 0..<60 { lines.append(lines[4]) }
            quote["lines"] = lines
        }
        let paper = try PrintedPaper(json)
        let text = try paper.text()
        for page in 1...3 { #expect(text.contains { $0.hasSuffix("Page \(page) of 3") }) }
        for picture in try paper.pictures() { #expect(picture.contains { $0 < 96 }) }
    }

    @Test(
        "R-150: a name in any script and of any shape reaches the paper and breaks nothing",
        arguments: [
            ("Ελένη Παπαδοπούλου", "Ελένη"), ("Олена Шевченко", "Шевченко"),
            ("Łukasz Żółć", "Żółć"), ("Nguyễn Thị Ánh", "Nguyễn"), ("O'Neil \"Bob\" \\", "\"Bob\""),
            ("<b>&amp;%s\n\t\u{202E}x", "<b>&amp;%s"), (String(repeating: "W", count: 300), "WWW"),
            ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "+32"), ("😀☺", "+32"),
            ("محمد علي", "+32"), ("משה כהן", "+32"), ("\u{0}\u{1B}[2J(%)", "[2J(%)"),
        ])
    func anyScript(name: String, seen: String) throws {
        let json = try Self.changed { quote, customer in
            var person = customer["person"] as? [String: Any] ?? [:]
            for field in ["firstName", "lastName", "email"] { person[field] = name }
            customer["person"] = person
            customer["city"] = name
            for field in ["modelName", "trimName", "engineName"] { quote[field] = name }
            var dealer = quote["dealer"] as? [String: Any] ?? [:]
            for field in ["name", "street", "town"] { dealer[field] = name }
            quote["dealer"] = dealer
        }
        let paper = try PrintedPaper(json)
        #expect(paper.finished.ending == .code(0))
        let text = try paper.text().joined(separator: " ")
        #expect(text.contains(seen))
        #expect(text.contains("€21,169.98") && text.contains("BMS26-7K3M9X-0001"))
    }

    @Test("Without its font nothing is printed, and the error says what to install")
    func missingFont() throws {
        let paper = try PrintedPaper(
            try PrintedPaper.json("fr"), environment: ["FONTCONFIG_FILE": PrintedPaper.noFonts])
        #expect(paper.finished.ending == .code(3))
        #expect(paper.finished.errors.contains("fonts-dejavu-core"))
        #expect(paper.bytes.isEmpty)
    }

    @Test(
        "What is no quote is wrong input, and nothing is printed",
        arguments: ["", "{}", "quote", #"{"version":9}"#])
    func wrongInput(json: String) throws {
        let paper = try PrintedPaper(json)
        #expect(paper.finished.ending == .code(2))
        #expect(paper.finished.errors.split(separator: "\n").count == 1)
        #expect(paper.bytes.isEmpty)
    }

    /// The English quote with something changed.
    private static func changed(
        _ change: (inout [String: Any], inout [String: Any]) -> Void
    ) throws -> String {
        let json = Data(try PrintedPaper.json("en").utf8)
        var whole = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        var quote = try #require(whole["quote"] as? [String: Any])
        var customer = try #require(whole["customer"] as? [String: Any])
        change(&quote, &customer)
        whole["quote"] = quote
        whole["customer"] = customer
        return String(decoding: try JSONSerialization.data(withJSONObject: whole), as: UTF8.self)
    }
}
