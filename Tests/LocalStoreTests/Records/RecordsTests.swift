import Testing

@testable import JourneyEngine
@testable import LocalStore

@Suite("What a terminal remembers")
struct RecordsTests {
    private static let anna = GeniusID(recorded: #"INETPSA\TA00001"#)
    private static let ben = GeniusID(recorded: #"INETPSA\TA00002"#)
    private static let journey = JourneyID(milliseconds: 1, random: [])

    /// A quote as the recorder makes it.
    private static let sample = Result {
        let scene = try RecorderScene.after(RecorderScene.quoted)
        return try #require(scene.picture.records.allQuotes().first).quote
    }

    private static func quote(_ number: Int, issued: Timestamp) throws -> Quote {
        var quote = try sample.get()
        quote.id = QuoteID(milliseconds: Int64(number), random: [])
        quote.issued = issued
        return quote
    }

    private static func records(_ quotes: Quote..., by genius: GeniusID = anna) -> Records {
        var records = Records()
        for quote in quotes {
            records.take(
                .quoteIssued(quote), journey: journey, genius: genius, time: quote.issued)
        }
        return records
    }

    @Test("R-102: a day's tally is that day's in Brussels, from midnight to midnight")
    func tallyOfADay() throws {
        let day = try #require(CalendarDate(year: 2026, month: 1, day: 15))
        let start = BrusselsTime.start(of: day)
        let end = BrusselsTime.start(of: day.adding(days: 1))
        // In January midnight in Brussels is 23:00 UTC.
        #expect(start.milliseconds % 86_400_000 == 82_800_000)
        let records = Self.records(
            try Self.quote(1, issued: start.adding(milliseconds: -1)),
            try Self.quote(2, issued: start),
            try Self.quote(3, issued: end.adding(milliseconds: -1)),
            try Self.quote(4, issued: end))
        #expect(records.tally(on: day).quotes == 2)
        #expect(records.tally(on: day.adding(days: -1)).quotes == 1)
        #expect(records.tally(on: day.adding(days: 1)).quotes == 1)
        #expect(records.tally(on: day.adding(days: 2)) == Tally())
    }

    @Test("R-102, R-150: a quote that was replaced is not counted, and says by which")
    func replaced() throws {
        let day = try #require(CalendarDate(year: 2026, month: 1, day: 15))
        var old = try Self.quote(1, issued: BrusselsTime.start(of: day))
        old.number = "BMS26-7K3M9X-0001"
        var new = try Self.quote(2, issued: BrusselsTime.start(of: day))
        new.number = "BMS26-7K3M9X-0002"
        new.corrects = old.number
        let records = Self.records(old, new)
        #expect(records.tally(on: day).quotes == 1)
        #expect(records.quote(old.id)?.replacedBy == new.number)
        #expect(records.quote(new.id)?.replacedBy == nil)
    }

    @Test("R-164: a quote keeps why it was not sent, until it is sent after all")
    func skipped() throws {
        let quote = try Self.sample.get()
        var records = Self.records(quote)
        let skipped = SendOutSkipped(quote: quote.id, reason: .wrongEmail)
        records.take(.sendOutSkipped(skipped), journey: nil, genius: nil, time: quote.issued)
        #expect(records.quote(quote.id)?.skipped == .wrongEmail)
        let request = SendOutRequested(
            quote: quote.id, customer: quote.customer, language: .french, brand: quote.brand,
            isAgain: false)
        records.take(.sendOutRequested(request), journey: nil, genius: nil, time: quote.issued)
        #expect(records.quote(quote.id)?.skipped == nil)
    }

    @Test("R-308: a clock that was put back in between leaves no quote out of the tally")
    func tallyAfterClockChange() throws {
        let day = try #require(CalendarDate(year: 2026, month: 1, day: 15))
        let noon = BrusselsTime.start(of: day).adding(milliseconds: 43_200_000)
        let records = Self.records(
            try Self.quote(1, issued: noon),
            try Self.quote(2, issued: noon.adding(milliseconds: -172_800_000)),
            try Self.quote(3, issued: noon))
        #expect(records.tally(on: day).quotes == 2)
    }

    @Test(
        "R-102, R-163: a quote counts as waiting or sent by what became of it",
        arguments: [
            (SendOutState.notSent, 0, 0), (.waiting, 1, 0), (.atCentre, 0, 1),
            (.handedOver, 0, 1), (.failed(why: "550"), 0, 0),
        ])
    func tallyOfStates(state: SendOutState, waiting: Int, sent: Int) throws {
        let quote = try Self.quote(1, issued: Timestamp(milliseconds: 0))
        var records = Self.records(quote)
        records.take(
            .sendOutReported(SendOutReported(quote: quote.id, state: state)), journey: nil,
            genius: nil, time: quote.issued)
        let tally = records.tally(on: quote.issued.brussels.date)
        #expect(tally.quotes == 1)
        #expect(tally.waiting == waiting)
        #expect(tally.sent == sent)
    }

    @Test("R-107: a genius's recents are those they served themselves, the last first")
    func recents() {
        var records = Records()
        let meetings: [(Int, GeniusID, Int64)] = [
            (1, Self.anna, 10), (2, Self.ben, 20), (3, Self.anna, 30), (1, Self.ben, 40),
        ]
        for (number, genius, time) in meetings {
            let card = Acquaintance.person(number, "A", "B", "a\(number)@b.be", "+32470000000")
            records.take(
                .customerLinked(card), journey: nil, genius: genius,
                time: Timestamp(milliseconds: time))
        }
        func recent(_ genius: GeniusID, _ limit: Int = 9) -> [CustomerID] {
            records.recentCustomers(of: genius, limit: limit).map(\.card.id)
        }
        #expect(recent(Self.anna) == [1, 3].map(Acquaintance.id))
        #expect(recent(Self.ben) == [1, 2].map(Acquaintance.id))
        #expect(recent(Self.anna, 1) == [Acquaintance.id(1)])
        #expect(recent(GeniusID(recorded: "")) == [])
    }

    @Test("R-107, R-160: quotes are listed newest first, a genius's own among them")
    func quotes() throws {
        var records = Self.records(
            try Self.quote(1, issued: Timestamp(milliseconds: 0)),
            try Self.quote(2, issued: Timestamp(milliseconds: 0)))
        let other = try Self.quote(3, issued: Timestamp(milliseconds: 0))
        records.take(
            .quoteIssued(other), journey: Self.journey, genius: Self.ben, time: other.issued)
        let ids = (1...3).map { QuoteID(milliseconds: Int64($0), random: []) }
        #expect(records.allQuotes().map(\.quote.id) == ids.reversed())
        #expect(records.allQuotes(limit: 1).map(\.quote.id) == [ids[2]])
        #expect(records.recentQuotes(of: Self.anna, limit: 9).map(\.quote.id) == [ids[1], ids[0]])
        #expect(records.recentQuotes(of: Self.ben, limit: 9).map(\.quote.id) == [ids[2]])
        #expect(records.quoteCount == 3)
        #expect(records.quotes(of: other.customer).allSatisfy { $0.journey == Self.journey })
    }

    @Test("Whoever holds a picture keeps it while the terminal goes on")
    func value() {
        let before = Acquaintance.records(
            Acquaintance.person(1, "Ann", "A", "a@b.be", "+32470000001"))
        var after = before
        after.forget(Acquaintance.id(1))
        #expect(before.customerCount == 1)
        #expect(after.customerCount == 0)
    }
}
