import JourneyEngine
import QuoteDocument
import Testing

@Suite("What a quote's paper says")
struct QuoteDocumentTests {
    @Test("R-152: the paper has all that was fixed when the quote was issued")
    func content() throws {
        let paper = QuoteDocument(try Sample.handover())
        #expect(paper.facts.map(\.text).contains("BMS26-7K3M9X-0001"))
        #expect(paper.facts.map(\.text).contains("14 February 2026"))
        #expect(paper.customer.lines.first == "Marie Leblanc")
        #expect(paper.customer.lines.contains("+32 474 74 14 28"))
        #expect(paper.dealer.lines.last == "1853 Grimbergen (Strombeek) · 6 km")
        #expect(paper.prices.lines.map(\.amount).first == "€19,999.99")
        #expect(paper.totals.lines.map(\.amount) == ["€17,495.85", "€3,674.13", "€21,169.98"])
        #expect(paper.totals.deposit.amount == "€250.00")
        #expect(paper.month.monthly.amount == "€202.35")
        #expect(paper.month.lastPayment.amount == "€7,409.60")
        #expect(paper.delivery.text == "31 March – 26 May 2026")
        #expect(paper.voucher?.heading?.amount == "€250.00")
    }

    @Test("R-136: the month is indicative, and finance is the bank specialist's")
    func finance() throws {
        let notes = QuoteDocument(try Sample.handover()).month.notes
        #expect(notes.contains { $0.contains("bank specialist") })
    }

    @Test("R-134: a professional customer sees net prices, and the paper says so")
    func professional() throws {
        let paper = QuoteDocument(try Sample.handover(.german))
        #expect(paper.prices.basis == "ohne MwSt.")
        #expect(paper.prices.lines.first?.amount == "17.094,01 €")
        #expect(paper.totals.lines.map(\.label).contains("MwSt. 17 %"))
    }

    @Test("R-145: where the promo code stands for the voucher, the paper says it is in the price")
    func promo() throws {
        var handover = try Sample.handover()
        handover.quote.voucher = nil
        #expect(QuoteDocument(handover).voucher == nil)
        handover.quote.price.promo = Money(cents: 25_000)
        let paper = QuoteDocument(handover)
        #expect(paper.voucher?.heading == nil)
        #expect(paper.voucher?.notes.count == 1)
        #expect(paper.totals.lines.last?.amount == "-€250.00")
    }

    @Test("R-153: before registration the paper says that the voucher follows by email")
    func voucherFollows() throws {
        var handover = try Sample.handover()
        handover.quote.voucher?.code = "V1.BMS26.…"
        #expect(QuoteDocument(handover).voucher?.notes.count == 1)
        #expect(QuoteDocument(handover).voucher?.code == "V1.BMS26.…")
        handover.isRegistered = false
        #expect(QuoteDocument(handover).voucher?.code == nil)
        #expect(QuoteDocument(handover).voucher?.notes.first == "The voucher follows by email.")
    }

    @Test("R-407: an erased customer leaves a paper without a name")
    func erased() throws {
        var handover = try Sample.handover()
        handover.customer = nil
        #expect(QuoteDocument(handover).customer.lines == ["customer erased"])
    }

    @Test(
        "R-150: what others typed stands in one line and turns nothing beside it",
        arguments: [
            ("a\nb\r\nc\td", "a b c d"), ("  a   b ", "a b"), ("a\u{202E}b\u{202C}", "ab"),
            ("\u{0}\u{7}\u{1B}[2J", "[2J"),
            (
                "e" + String(repeating: "\u{301}", count: 40),
                "e" + String(repeating: "\u{301}", count: 4)
            ), ("مُحَمَّد", "مُحَمَّد"), ("王 😀", "王 😀"),
            ("", ""),
        ])
    func hostileLine(typed: String, printed: String) throws {
        var handover = try Sample.handover()
        handover.quote.dealer.name = typed
        #expect(QuoteDocument(handover).dealer.lines.first == printed)
    }

    @Test("What is endless is cut, and says so")
    func endless() throws {
        var handover = try Sample.handover()
        handover.quote.dealer.name = String(repeating: "x\u{301}", count: 100_000)
        let line = QuoteDocument(handover).dealer.lines[0]
        #expect(line.count == 320 && line.hasSuffix("…"))
    }
}
