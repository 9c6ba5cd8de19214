import CPangoCairo
import JourneyEngine
import QuoteDocument

/// Draws laid-out pages with Pango and Cairo.
final class Press {
    /// The fonts that the paper is designed for; Debian's fonts-dejavu-core has them. What they
    /// lack, other installed ones give.
    private static let family = "DejaVu Sans"

    private let sheet: OpaquePointer

    /// A printed document, and what is odd about it.
    struct Printed {
        let bytes: [UInt8]
        let warnings: [String]
    }

    /// Prints a document.
    /// - Throws: ``Ending`` rather than give a page on which something is missing.
    static func print(_ paper: any Paper) throws -> Printed {
        let press = try Press(language: paper.language)
        let pages = paper.pages(press)
        press.describe(paper)
        for page in pages { try press.draw(page) }
        return Printed(
            bytes: try PDFCatalogue.saying(paper.language, in: press.finish()),
            warnings: press.missing(in: pages))
    }

    private init(language: Language) throws {
        guard let sheet = sheet_open(Page.width, Page.height, language.rawValue) else {
            throw Ending.environment("there is no memory for the document")
        }
        self.sheet = sheet
        guard sheet_has_family(sheet, Self.family) else {
            throw Ending.environment(
                "the font \(Self.family) is missing: install the package fonts-dejavu-core")
        }
        sheet_use_family(sheet, Self.family)
    }

    deinit { sheet_close(sheet) }

    private func describe(_ paper: any Paper) {
        let dated = paper.dated.brussels
        let created =
            "\(dated.date.text)T\(dated.clockWithSeconds)\(dated.isSummer ? "+02:00" : "+01:00")"
        sheet_describe(sheet, paper.title, paper.author, "Stand", created)
    }

    private func draw(_ page: Page) throws {
        for mark in page.marks {
            switch mark {
            case .text(let text, let style, let box):
                sheet_text(
                    sheet, text, sheet_style(style, width: box.width), style.alignment.number,
                    box.x, box.y, sheet_colour(style.colour))
            case .fill(let box, let radius, let colour):
                sheet_fill(sheet, sheet_box(box, radius: radius), sheet_colour(colour))
            case .outline(let box, let radius, let colour):
                sheet_stroke(sheet, sheet_box(box, radius: radius), 1, 3, sheet_colour(colour))
            case .code(let text, let box):
                guard sheet_code(sheet, text, box.x, box.y, box.width) else {
                    throw Ending.environment("the quote's number is too long for a QR code")
                }
            }
        }
        sheet_end_page(sheet)
    }

    private func finish() throws -> [UInt8] {
        var bytes: UnsafePointer<UInt8>?
        var count = 0
        if let problem = sheet_finish(sheet, &bytes, &count) {
            throw Ending.environment("the page could not be drawn: \(String(cString: problem))")
        }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    /// Texts with characters that no installed font has: they stand as boxes with their numbers.
    private func missing(in pages: [Page]) -> [String] {
        let texts = pages.flatMap(\.marks).compactMap { mark -> String? in
            guard case .text(let text, let style, let box) = mark else { return nil }
            let count = sheet_measure(sheet, text, sheet_style(style, width: box.width)).missing
            return count > 0 ? text : nil
        }
        guard !texts.isEmpty else { return [] }
        return [
            "no installed font has some characters of this paper: the packages fonts-noto-core, "
                + "fonts-noto-cjk and fonts-noto-color-emoji have nearly all"
        ]
    }
}

extension Press: Typesetter {
    func size(
        of text: String, in style: TextStyle, width: Double
    ) -> (width: Double, height: Double) {
        let extent = sheet_measure(sheet, text, sheet_style(style, width: width))
        return (extent.width, extent.height)
    }
}

extension TextStyle.Alignment {
    fileprivate var number: Int32 {
        switch self {
        case .left: SHEET_LEFT
        case .centre: SHEET_CENTRE
        case .right: SHEET_RIGHT
        }
    }
}

extension sheet_style {
    fileprivate init(_ style: TextStyle, width: Double) {
        self.init(size: style.size, tracking: style.tracking, width: width, bold: style.isBold)
    }
}

extension sheet_box {
    fileprivate init(_ box: Box, radius: Double) {
        self.init(x: box.x, y: box.y, width: box.width, height: box.height, radius: radius)
    }
}

extension sheet_colour {
    fileprivate init(_ colour: Colour) {
        self.init(
            red: Double(colour.red) / 255, green: Double(colour.green) / 255,
            blue: Double(colour.blue) / 255)
    }
}
