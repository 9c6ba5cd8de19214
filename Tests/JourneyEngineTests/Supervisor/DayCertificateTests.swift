import JourneyEngine
import Testing

@Suite("A day's certificate")
struct DayCertificateTests {
    /// How far a journal of ten records is away from here.
    struct Away {
        /// The last record at the centre, and the last in a bundle.
        let at: Int64
        let bundled: Int64
        /// The last record before those of closings.
        let before: Int64
        let unsent: Int64
        /// The closings' records that wait.
        let closings: Int64
    }

    private static func certificate(
        _ fold: FigureFold = FigureFold(), head: Int64 = 10, acknowledged: Int64 = 0,
        bundled: Int64 = 0, lastBeforeClosings: Int64? = nil
    ) throws -> DayCertificate {
        DayCertificate(
            day: try #require(CalendarDate("2026-01-15")),
            made: Timestamp(milliseconds: FoldScene.morning), supervisor: nil, terminal: "ABC123",
            epoch: "x",
            journal: DayCertificate.JournalState(
                head: head, headHash: "00", lastBeforeClosings: lastBeforeClosings ?? head,
                acknowledged: acknowledged, bundled: bundled),
            fold: fold)
    }

    @Test(
        "R-406: what is neither at the centre nor in a bundle is unsent, earlier closings apart",
        arguments: [
            Away(at: 0, bundled: 0, before: 10, unsent: 10, closings: 0),
            Away(at: 9, bundled: 0, before: 10, unsent: 1, closings: 0),
            Away(at: 10, bundled: 0, before: 10, unsent: 0, closings: 0),
            Away(at: 3, bundled: 10, before: 10, unsent: 0, closings: 0),
            Away(at: 8, bundled: 0, before: 8, unsent: 0, closings: 2),
            Away(at: 9, bundled: 0, before: 8, unsent: 0, closings: 1),
            Away(at: 7, bundled: 0, before: 8, unsent: 1, closings: 2),
        ])
    func away(_ away: Away) throws {
        let certificate = try Self.certificate(
            acknowledged: away.at, bundled: away.bundled,
            lastBeforeClosings: away.before)
        #expect(certificate.unsent == away.unsent)
        #expect(certificate.waitingClosings == away.closings)
        #expect(certificate.isClosed == (away.unsent == 0))
    }

    @Test("R-406: a journal without a record closes no day")
    func empty() throws {
        #expect(try !Self.certificate(head: 0).isClosed)
    }

    @Test("R-406: the day's counts, every open visit with its genius, undecided quotes of all days")
    func counts() throws {
        var scene = FoldScene()
        scene.addQuotedJourney(1, at: -24 * 60)
        scene.addQuotedJourney(2, at: 0)
        scene.add(.sendOutRequested(FoldScene.quote(2)), 2, at: 7)
        scene.add(.ended(.closed), 2, at: 8)
        scene.add(.leadBegan(.opel, .noTime), 3, at: 9, by: FoldScene.other)
        scene.add(.parked, 3, at: 10, by: FoldScene.other)
        let certificate = try Self.certificate(scene.fold)
        #expect(certificate.counts.journeys == 1)
        #expect(certificate.counts.quotes == 1)
        #expect(certificate.counts.sendOuts == 1)
        #expect(certificate.counts.undecided == 1)
        #expect(certificate.openVisits.map(\.genius) == ["TA48213", "TA40077"])
        #expect(certificate.openVisits.map(\.isLead) == [false, true])
        #expect(certificate.checksDue.map(\.text) == ["2026-01-15"])
    }
}
