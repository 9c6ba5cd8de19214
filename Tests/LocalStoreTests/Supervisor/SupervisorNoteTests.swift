import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("What a supervisor does is on record")
struct SupervisorNoteTests {
    private static let journey = JourneyID(milliseconds: 5, random: [1, 2, 3])
    private static let notes: [SupervisorNote] = [
        .entered, .unmasked(journey), .unmasked(nil), .exported(journey, .cast),
        .exported(nil, .text),
    ]

    @Test("R-401: entering, unmasking and exporting are recorded, name nobody, and are kept")
    func kept() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let desk = scene.picture.desk
        let count = try scene.records.count
        for note in Self.notes { try scene.recorder.note(note) }
        #expect(scene.picture.desk == desk, "nothing evolves")
        #expect(scene.picture.records.supervisorActs.map(\.note) == Self.notes)
        let added = try scene.records.dropFirst(count)
        #expect(
            added.map(\.header.type) == [
                "supervisorEntered", "personalDataUnmasked", "personalDataUnmasked",
                "journalExported", "journalExported",
            ])
        #expect(added.allSatisfy { $0.header.journey == .zero && $0.header.subject == nil })
        #expect(added.allSatisfy { $0.header.genius == #"INETPSA\TA48213"# })
        let again = try scene.killed()
        #expect(again.picture.records.supervisorActs == scene.picture.records.supervisorActs)
        #expect(again.notices.isEmpty)
        #expect(try scene.recorder.journal.reader.verify().isGood)
    }

    @Test("R-401: a note whose body can't be read is passed over, and the start goes on")
    func unreadable() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        try scene.recorder.journal.append([
            JournalEntry(
                eventID: UniqueID(Self.journey), journey: .zero, type: "personalDataUnmasked",
                genius: "", moment: Scene.moment(), body: .plain(Array("[".utf8), subject: nil))
        ])
        let again = try scene.killed()
        #expect(again.picture.records.supervisorActs.isEmpty)
        #expect(again.picture.desk == scene.picture.desk)
    }
}
