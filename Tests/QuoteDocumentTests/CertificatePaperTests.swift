import Foundation
import JourneyEngine
import QuoteDocument
import Testing

@Suite("A day's certificate on paper")
struct CertificatePaperTests {
    private static func certificate(
        unsent: Int64 = 0, visits: Int = 2, bundled: Int64 = 0
    ) throws -> DayCertificate {
        let visit = """
            {"visit":"019bc000-0000-7000-8000-000000000000","genius":"TA48213",
            "brand":"citroen","began":1768467600000,"isLead":false}
            """
        let list = Array(repeating: visit, count: visits).joined(separator: ",")
        let json = """
            {"day":"2026-01-15","made":1768503600000,"terminal":"ABC123","epoch":"e","head":120,
            "headHash":"\(String(repeating: "0f", count: 32))",
            "acknowledged":\(120 - unsent - bundled),
            "receiptTime":1768503000000,"bundled":\(bundled > 0 ? 120 - unsent : 0),
            "unsent":\(unsent),"waitingClosings":0,"counts":{"journeys":9,"quotes":7,"leads":2,
            "sendOuts":6,"undecided":1},"openVisits":[\(list)],"checksDue":["2026-01-15"]}
            """
        return try JSONDecoder().decode(DayCertificate.self, from: Data(json.utf8))
    }

    private static func words(_ paper: CertificatePaper) -> String {
        paper.sections.flatMap(\.facts).map { "\($0.label) \($0.text)" }.joined(separator: "\n")
    }

    @Test("R-406: the paper says that all is at the centre, or in a bundle, only when it is so")
    func verdicts() throws {
        func verdict(_ unsent: Int64, _ bundled: Int64 = 0) throws -> String {
            CertificatePaper(try Self.certificate(unsent: unsent, bundled: bundled)).verdict
        }
        #expect(try verdict(0) == "CLOSED: every record is at the centre")
        #expect(try verdict(0, 4) == "CLOSED: every record is at the centre or in a bundle")
        #expect(try verdict(1).hasPrefix("NOT CLOSED: 1 record neither"))
        #expect(try verdict(17).hasPrefix("NOT CLOSED: 17 records neither"))
        let words = Self.words(CertificatePaper(try Self.certificate(unsent: 17)))
        #expect(words.contains("Unsent 17 records") && !words.contains("0 records"))
    }

    @Test("R-406: it names the head, its hash, the receipt, the open visits and the check due")
    func facts() throws {
        let words = Self.words(CertificatePaper(try Self.certificate()))
        for fact in [
            "Last record 120", "Its hash 0f0f0f", "receipt of 2026-01-15 19:50", "TA48213 journey",
            "Quality check due 2026-01-15", "Supervisor not said", "Journeys begun 9",
        ] {
            #expect(words.contains(fact), "\(fact)")
        }
    }

    @Test("R-406: it is one page, whatever is open", arguments: [0, 1, 14, 15, 500])
    func onePage(visits: Int) throws {
        let paper = CertificatePaper(try Self.certificate(visits: visits))
        let pages = paper.pages(SquareSetter())
        #expect(pages.count == 1)
        let feet = pages.flatMap(\.marks).compactMap { mark -> Double? in
            guard case .text(_, _, let box) = mark else { return nil }
            return box.y + box.height
        }
        #expect((feet.max() ?? 0) < Page.height - 40)
        #expect(Self.words(paper).contains("and \(visits - 14) more") == (visits > 14))
    }

    @Test("R-406: it is handed over as JSON and read back; a later form is refused")
    func handover() throws {
        let handover = CertificateHandover(try Self.certificate())
        let json = try handover.json()
        #expect(try CertificateHandover(json: json) == handover)
        #expect(try PaperHandover.paper(json: json) is CertificatePaper)
        let later = String(decoding: json, as: UTF8.self)
            .replacing(#""version":1"#, with: #""version":2"#)
        #expect(throws: HandoverFailure.version(2)) {
            try PaperHandover.paper(json: Array(later.utf8))
        }
        for broken in ["", "{}", "[]", #"{"paper":"dayCertificate","version":1}"#] {
            #expect(throws: HandoverFailure.self) {
                try PaperHandover.paper(json: Array(broken.utf8))
            }
        }
    }
}
