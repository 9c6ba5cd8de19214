import JourneyEngine
import QuoteDocument
import Testing

@Suite("Where things stand on the pages")
struct QuoteLayoutTests {
    private func pages(options: Int) throws -> [Page] {
        var handover = try Sample.handover()
        let option = handover.quote.lines[4]
        handover.quote.lines += Array(repeating: option, count: options)
        return QuoteLayout.pages(QuoteDocument(handover), SquareSetter())
    }

    private func texts(_ page: Page) -> [String] {
        page.marks.compactMap { if case .text(let text, _, _) = $0 { text } else { nil } }
    }

    @Test("R-152: every page says which of how many it is", arguments: [0, 1, 7, 20, 40, 120])
    func pageNumbers(options: Int) throws {
        let pages = try pages(options: options)
        for (index, page) in pages.enumerated() {
            #expect(texts(page).contains("Page \(index + 1) of \(pages.count)"))
            #expect(texts(page).contains { $0.contains("BMS26-7K3M9X-0001") })
        }
        if options == 0 { #expect(pages.count == 1) }
        if options >= 20 { #expect(pages.count > 1) }
    }

    @Test("R-152: no line of the configuration is lost or doubled over pages", arguments: 0...60)
    func everyLine(options: Int) throws {
        let all = try pages(options: options).flatMap(texts)
        #expect(all.filter { $0 == "11 kW three-phase on-board charger" }.count == options + 1)
        #expect(all.filter { $0 == "To pay" }.count == 1)
        #expect(all.filter { $0 == "SHOW VOUCHER" }.count == 1)
    }

    @Test("Nothing is drawn beyond the paper", arguments: [0, 13, 60])
    func withinThePage(options: Int) throws {
        for page in try pages(options: options) {
            for mark in page.marks {
                let box =
                    switch mark {
                    case .text(_, _, let box), .fill(let box, _, _), .outline(let box, _, _),
                        .code(_, let box):
                        box
                    }
                #expect(box.x >= 0 && box.x + box.width <= Page.width + 0.01, "\(mark)")
                #expect(box.y >= 0 && box.y + box.height <= Page.height, "\(mark)")
            }
        }
    }

    @Test("R-152: the quote's number stands as a code too")
    func code() throws {
        let codes = try pages(options: 0)[0].marks.compactMap { mark in
            if case .code(let text, let box) = mark { (text, box) } else { nil }
        }
        #expect(codes.map(\.0) == ["BMS26-7K3M9X-0001"])
        #expect(codes.allSatisfy { $0.1.width == $0.1.height })
    }
}
