import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("Figures read from a journal")
struct FigureReadingTests {
    private static func read(_ scene: RecorderScene) throws -> FigureReading {
        var reading = FigureReading()
        try reading.read(scene.recorder.reader)
        return reading
    }

    @Test("R-405: a reading goes on where it stopped, and comes to what one from the start does")
    func goesOn() throws {
        let scene = try RecorderScene()
        var reading = FigureReading()
        for command in RecorderScene.visit {
            try scene.recorder.perform(command)
            try reading.read(scene.recorder.reader)
            let whole = try Self.read(scene)
            #expect(reading.fold == whole.fold)
            #expect(try reading.reached == scene.recorder.lastSeq())
        }
        #expect(Figures(reading.fold).funnel.map(\.journeys) == Array(repeating: 1, count: 7))
    }

    @Test("R-405: refusals are counted by rule and field")
    func refusals() throws {
        let scene = try RecorderScene.after(RecorderScene.welcome)
        _ = scene.refusal(of: .chooseModel("none"))
        let refusals = Figures(try Self.read(scene).fold).refusals
        #expect(refusals.map(\.rule) == ["R-130"])
        #expect(refusals.map(\.field) == [.model])
        #expect(refusals.map(\.count) == [1])
    }

    @Test("R-405: the figures of a forgotten customer stay what they were")
    func erased() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let before = Figures(try Self.read(scene).fold)
        let customer = try #require(scene.picture.records.customers.first?.card.id)
        try scene.recorder.forget(customer, reason: FreeText(recorded: "asked"))
        #expect(Figures(try Self.read(scene).fold) == before)
    }

    @Test("R-405: what was appended again under a new name counts once")
    func repeated() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let before = Figures(try Self.read(scene).fold)
        try scene.recorder.outlet().openEpoch(after: 3)
        #expect(try scene.recorder.lastSeq() > 40)
        let after = try Self.read(scene)
        #expect(Figures(after.fold) == before)
        #expect(after.unreadable == 0)
    }

    @Test("R-403: a record whose body is no JSON is counted as unreadable, and ends nothing")
    func unreadable() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let before = Figures(try Self.read(scene).fold)
        try scene.recorder.journal.append([
            JournalEntry(
                eventID: UniqueID(high: 1, low: 1), journey: .zero, type: "quoteIssued", genius: "",
                moment: Scene.moment(), body: .plain(Array("{".utf8), subject: nil))
        ])
        let reading = try Self.read(scene)
        #expect(reading.unreadable == 1)
        #expect(Figures(reading.fold) == before)
    }
}
