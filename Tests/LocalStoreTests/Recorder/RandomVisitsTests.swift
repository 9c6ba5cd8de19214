import JourneyEngine
import Testing

@testable import LocalStore

@Suite("Whatever happens, what is on the screen is what is in the journal")
struct RandomVisitsTests {
    @Test("R-303: after random visits the folded picture is the live one", arguments: 1...8)
    func folded(seed: Int) throws {
        let scene = try RecorderScene()
        var visits = RandomVisits(seed: UInt64(seed))
        var done = 0
        for turn in 1...120 {
            let command = visits.next(scene.picture)
            let before = scene.picture
            do {
                done += try scene.recorder.perform(command).events.count
            } catch {
                guard case .refused = error else { throw error }
                #expect(scene.picture == before, "seed \(seed): refused \(command) evolved")
            }
            if visits.isTime(oneIn: 5) { try scene.recorder.saveDraft([1, 2], about: nil) }
            if visits.isTime(oneIn: 12) {
                try forget(visits.customer(scene.picture.records), scene)
            }
            if turn.isMultiple(of: 20) { try compare(scene, seed, turn) }
        }
        #expect(done > 20, "seed \(seed) came nowhere")
    }

    private func forget(_ customer: CustomerID?, _ scene: RecorderScene) throws {
        guard let customer else { return }
        do {
            try scene.recorder.forget(customer, reason: FreeText(recorded: "asked for it"))
        } catch {
            #expect(error == .atTheDesk)
        }
    }

    private func compare(_ scene: RecorderScene, _ seed: Int, _ turn: Int) throws {
        let next = try scene.killed()
        #expect(next.picture.desk == scene.picture.desk, "seed \(seed), turn \(turn)")
        #expect(next.picture.records == scene.picture.records, "seed \(seed), turn \(turn)")
        #expect(next.notices.isEmpty)
        #expect(try next.recorder.journal.reader.verify().isGood)
    }
}
