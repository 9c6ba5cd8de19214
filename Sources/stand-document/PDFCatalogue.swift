import JourneyEngine

/// Says in which language a PDF is written, which Cairo can't: readers then pronounce it right.
///
/// The catalogue is written anew after the end of the file, as the format foresees for changes.
enum PDFCatalogue {
    /// The same file with its language, and with its title where a reader shows the file's name.
    static func saying(_ language: Language, in pdf: [UInt8]) throws -> [UInt8] {
        let text = String(decoding: pdf.suffix(1024), as: UTF8.self)
        guard let root = number(after: "/Root ", in: text),
            let size = number(after: "/Size ", in: text),
            let start = number(after: "startxref", in: text),
            let info = number(after: "/Info ", in: text),
            let pages = number(after: "/Pages ", in: catalogue(root, in: pdf))
        else { throw Ending.environment("the PDF library writes files of an unknown form") }
        let place = pdf.count + 1
        let object = """

            \(root) 0 obj
            << /Type /Catalog /Pages \(pages) 0 R /Lang (\(language.rawValue))
               /ViewerPreferences << /DisplayDocTitle true >> >>
            endobj

            """
        let table = """
            xref
            \(root) 1
            \(padded(place)) 00000 n\u{20}
            trailer
            << /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(start) >>
            startxref
            \(pdf.count + object.utf8.count)
            %%EOF

            """
        return pdf + Array((object + table).utf8)
    }

    /// The object of that number as text; Cairo writes its catalogue last.
    private static func catalogue(_ number: Int, in pdf: [UInt8]) -> String {
        let tail = String(decoding: pdf.suffix(65_536), as: UTF8.self)
        let place = tail.firstRange(of: "\n\(number) 0 obj")
        return place.map { String(tail[$0.upperBound...].prefix(512)) } ?? ""
    }

    private static func number(after word: String, in text: String) -> Int? {
        guard let place = text.firstRange(of: word) else { return nil }
        return Int(text[place.upperBound...].drop { $0.isWhitespace }.prefix { $0.isNumber })
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }
}
