import Foundation
import GRDB
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("A journey as it is replayed")
struct TapeTests {
    private static func tape(_ scene: RecorderScene, isMasked: Bool = true) throws -> ReplayTape {
        let archive = try scene.recorder.archive()
        let journey = try #require(try archive.journeys().last?.journey)
        return try #require(try archive.tape(of: journey, isMasked: isMasked))
    }

    @Test("R-402: each record of the journey is a step, in order, with its place and its hash")
    func steps() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let tape = try Self.tape(scene)
        let own = try scene.records.filter { $0.header.journey == UniqueID(tape.journey) }
        #expect(tape.steps.map(\.seq) == own.map(\.header.seq))
        #expect(tape.steps.map(\.type) == own.map(\.header.type))
        #expect(tape.steps.map(\.hash) == own.map { Hexadecimal.encode($0.hash.bytes) })
        #expect(tape.steps.allSatisfy { $0.isChained && $0.event != nil })
        #expect(tape.timeline.stages.map(\.stage) == Stage.allCases.dropLast() + [.disconnect])
        #expect(tape.steps.first?.stage == .language)
    }

    @Test("R-402: folding the steps leads to the desk that the journal leads to")
    func folds() throws {
        let scene = try RecorderScene.after(RecorderScene.quoted)
        var desk = try Self.tape(scene, isMasked: false).opening
        for step in try Self.tape(scene, isMasked: false).steps {
            if let event = step.event { DeskDecider.evolve(&desk, event) }
        }
        #expect(desk.journey == scene.picture.desk.journey)
    }

    @Test("R-401: masked, no name, address, number or free text is on the tape")
    func masked() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let personal = ["Marie", "Leblanc", "yopmail", "474741428", "Corsa"]
        let plain = "\(try Self.tape(scene, isMasked: false))"
        #expect(personal.allSatisfy(plain.contains), "unmasked they are there")
        let masked = "\(try Self.tape(scene))"
        for word in personal { #expect(!masked.contains(word), "\(word)") }
        #expect(masked.contains("L*****c"))
    }

    @Test("R-402: a refusal is a step with its rule and field, and evolves nothing")
    func refusal() throws {
        var commands = RecorderScene.quoted
        commands.insert(.chooseTrim("nothing", confirm: false), at: RecorderScene.welcome.count + 1)
        let scene = try RecorderScene()
        for command in commands { _ = try? scene.recorder.perform(command) }
        let tape = try Self.tape(scene)
        let refused = tape.steps.filter { $0.refusal != nil }
        #expect(refused.map(\.type) == [RefusedCommand.type])
        #expect(refused.first?.refusal?.rule == "R-132")
        #expect(refused.first?.event == nil)
        #expect(tape.timeline.ticks.filter(\.isRefusal).count == 1)
    }

    @Test("R-407: an erased visitor's journey replays to its end, and says that the key is gone")
    func erased() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let customer = try #require(scene.picture.records.customers.first?.card.id)
        let before = try Self.tape(scene)
        try scene.recorder.forget(customer, reason: FreeText(recorded: "asked"))
        let tape = try Self.tape(scene, isMasked: false)
        #expect(tape.steps.contains { $0.seal == .erased })
        #expect(!tape.steps.contains { $0.seal == .opened })
        #expect(tape.steps.filter { $0.seal == .erased }.allSatisfy { $0.body.isEmpty })
        #expect(tape.steps.map(\.stage) == before.steps.map(\.stage))
        #expect(tape.steps.allSatisfy { $0.isChained }, "erasing breaks no chain")
    }

    @Test("R-403: a step whose record was changed says that the chain is broken there")
    func broken() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let seq = try #require(try Self.tape(scene).steps.first { $0.type == "modelChosen" }?.seq)
        try scene.recorder.journal.database.queue.inDatabase { db in
            try db.execute(sql: "DROP TRIGGER journal_is_not_changed")
            try db.execute(sql: "UPDATE journal SET wall_ms = wall_ms + 1 WHERE seq = \(seq)")
        }
        let steps = try Self.tape(scene).steps
        #expect(steps.filter { !$0.isChained }.map(\.seq) == [seq])
    }

    @Test("R-308: a clock that was put back between two steps makes no negative pause")
    func clock() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        #expect(try Self.tape(scene).steps.allSatisfy { $0.pause >= .zero })
    }

    @Test("R-401: the journeys are listed by what was touched last, each with its records")
    func places() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let customer = try #require(scene.picture.records.customers.first?.card.id)
        for command in RecorderScene.welcome.dropFirst(2) { try scene.recorder.perform(command) }
        let archive = try scene.recorder.archive()
        let places = try archive.journeys()
        #expect(places.count == 2)
        #expect(places[0].places.lowerBound > places[1].places.upperBound)
        let summary = try #require(try archive.summary(of: places[1].journey))
        #expect(summary.records == places[1].records)
        #expect(summary.isSent && summary.state == .closed && summary.quotes.count == 1)
        #expect(summary.brand == .citroen && summary.market == .belgium)
        #expect(summary.customer == customer)
        let open = try #require(try archive.summary(of: places[0].journey))
        #expect(open.state == .open && open.quotes.isEmpty && !open.isSent)
    }
}
