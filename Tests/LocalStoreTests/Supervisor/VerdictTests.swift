import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("Verdicts on record")
struct VerdictTests {
    private let scene: RecorderScene
    private let journey: JourneyID
    private let customer: CustomerID

    init() throws {
        scene = try RecorderScene.after(RecorderScene.visit)
        let began = try scene.records.first { $0.header.type == "journeyBegan" }
        journey = JourneyID(try #require(began).header.journey)
        customer = try #require(scene.picture.records.customers.first?.card.id)
    }

    private func record(_ verdict: QualityVerdict, _ remark: String) throws {
        try scene.recorder.record(
            verdict, on: journey, about: customer, remark: FreeText(recorded: remark))
    }

    private func verdict() throws -> QualityVerdict? {
        var reading = FigureReading()
        try reading.read(scene.recorder.reader)
        return reading.fold.verdicts[journey]
    }

    @Test("R-404: a verdict is on record, its remark sealed, and neither evolves anything")
    func recorded() throws {
        let before = scene.picture
        try record(.bad, "Marie was not asked")
        #expect(scene.picture == before)
        #expect(try verdict() == .bad)
        let records = try scene.records.suffix(2)
        #expect(records.map(\.header.type) == ["remarkNoted", "qualityChecked"])
        #expect(records.map(\.isSealed) == [true, false])
        #expect(records.first?.header.subject == UniqueID(customer))
        #expect(try records.first.map(scene.body) == #"{"text":"Marie was not asked"}"#)
        #expect(try !scene.folderHolds("not asked"))
        try scene.reopen()
        #expect(scene.picture == before)
        #expect(scene.notices.isEmpty)
        #expect(try verdict() == .bad)
        #expect(try scene.recorder.journal.reader.verify().isGood)
    }

    @Test("R-404: without a remark there is the verdict alone; the last one counts")
    func withoutRemark() throws {
        try record(.bad, "")
        try record(.good, "")
        #expect(try verdict() == .good)
        #expect(
            try scene.records.suffix(2).map(\.header.type) == ["qualityChecked", "qualityChecked"])
    }

    @Test("R-407: a remark goes with its customer; one about a forgotten customer has its own key")
    func erased() throws {
        try record(.bad, "Marie")
        let note = try #require(try scene.records.dropLast().last)
        try scene.recorder.forget(customer, reason: FreeText(recorded: "asked"))
        #expect(throws: StoreError.erased(UniqueID(customer))) { try scene.body(note) }
        try record(.good, "checked on paper")
        let later = try scene.records.suffix(2)
        #expect(try later.first.map(scene.body) == #"{"text":"checked on paper"}"#)
        #expect(later.first?.header.subject == later.last?.header.eventID)
    }
}
