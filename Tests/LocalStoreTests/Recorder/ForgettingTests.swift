import Foundation
import GRDB
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("Forgetting a customer")
struct ForgettingTests {
    private static let reason = FreeText(recorded: "asked at the desk")

    private static func customer(_ scene: RecorderScene) throws -> CustomerID {
        try #require(scene.picture.records.customers.first?.card.id)
    }

    @Test("R-407: a forgotten person is nowhere, the quote stays as a figure, the chain verifies")
    func forgotten() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let customer = try Self.customer(scene)
        let records = try scene.records
        try scene.recorder.forget(customer, reason: Self.reason)
        for next in [scene, try scene.killed()] {
            let memory = next.picture.records
            #expect(memory.customer(customer) == nil)
            #expect(memory.customerCount == 0)
            #expect(memory.search(CustomerQuery(text: "Leblanc")).isEmpty)
            let genius = GeniusID(recorded: #"INETPSA\TA48213"#)
            #expect(memory.recentCustomers(of: genius, limit: 9).isEmpty)
            #expect(memory.quoteCount == 1)
            #expect(memory.quotes(of: customer).map(\.sendOut) == [.waiting])
            #expect(next.notices.isEmpty)
            #expect(try next.recorder.journal.reader.verify().isGood)
        }
        #expect(scene.picture == (try scene.killed().picture))
        #expect(try scene.records.starts(with: records), "what was recorded stays")
    }

    @Test("R-407: the request, who made it, and its sealed reason stay on record")
    func onRecord() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let customer = try Self.customer(scene)
        try scene.recorder.forget(customer, reason: Self.reason)
        try scene.reopen()
        let records = try scene.records.suffix(3)
        let (note, request) = try (#require(records.first), #require(records.dropFirst().first))
        #expect(
            records.map(\.header.type)
                == ["erasureReasonNoted", "erasureRequested", "personErased"])
        #expect(records.allSatisfy { $0.header.genius == #"INETPSA\TA48213"# })
        #expect(
            records.dropFirst().map(\.header.subject) == [UniqueID(customer), UniqueID(customer)])
        #expect(note.isSealed)
        #expect(note.header.subject == request.header.eventID)
        #expect(try scene.body(note) == #"{"reason":"asked at the desk"}"#)
        #expect(try !scene.folderHolds("asked at the desk"))
    }

    @Test("R-407: nobody can be forgotten twice, nor whom the terminal never met")
    func unknown() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let customer = try Self.customer(scene)
        try scene.recorder.forget(customer, reason: Self.reason)
        let count = try scene.records.count
        for stranger in [customer, scene.recorder.mintCustomer()] {
            #expect(throws: ForgetFailure.unknownCustomer) {
                try scene.recorder.forget(stranger, reason: Self.reason)
            }
        }
        #expect(try scene.records.count == count)
    }

    @Test("R-407: who is at the desk is not forgotten before that journey has ended")
    func atTheDesk() throws {
        let scene = try RecorderScene.after(RecorderScene.quoted)
        let before = scene.picture
        #expect(throws: ForgetFailure.atTheDesk) {
            try scene.recorder.forget(try Self.customer(scene), reason: Self.reason)
        }
        #expect(scene.picture == before)
    }

    @Test("R-407: journeys of the person that were set aside are abandoned, drafts and all")
    func parked() throws {
        let scene = try RecorderScene.after(RecorderScene.quoted)
        let customer = try Self.customer(scene)
        let journey = try #require(scene.picture.desk.journey).id
        try scene.recorder.saveDraft(Array("her wish".utf8), about: nil)
        try scene.recorder.perform(.parkJourney(.idle))
        for command in RecorderScene.welcome.dropFirst() {
            var command = command
            if case .createCustomer = command {
                command = .createCustomer(RecorderScene.form("Jan", "Peeters", "jan@skynet.be"))
            }
            try scene.recorder.perform(command)
        }
        try scene.recorder.forget(customer, reason: Self.reason)
        #expect(scene.picture.desk.parked.isEmpty)
        #expect(scene.picture.desk.journey?.customer?.name == "Jan Peeters")
        #expect(try scene.killed().picture == scene.picture)
        #expect(try scene.recorder.journal.drafts.all().isEmpty)
        #expect(throws: StoreError.erased(UniqueID(journey))) {
            try scene.recorder.vault.key(for: UniqueID(journey))
        }
    }

    @Test("R-407: a request whose carrying out was cut short is finished at the next start")
    func unfinished() throws {
        let scene = try RecorderScene.after(RecorderScene.quoted + [.parkJourney(.idle)])
        let customer = try Self.customer(scene)
        // What forgetting appends first, and then the power fails.
        try scene.recorder.journal.append([
            JournalEntry(
                eventID: UniqueID(scene.recorder.mintCustomer()),
                place: RecordPlace(journey: nil, genius: nil), type: Erasure.requestedType,
                moment: Scene.moment(), body: .plain([], subject: UniqueID(customer)))
        ])
        let next = try scene.killed()
        #expect(next.notices == [.erasuresFinished(1)])
        #expect(next.picture.records.customer(customer) == nil)
        #expect(try next.records.last?.header.type == Erasure.tombstoneType)
        #expect(throws: StoreError.erased(UniqueID(customer))) {
            try next.recorder.vault.key(for: UniqueID(customer))
        }
        try next.reopen()
        #expect(next.notices.isEmpty)
    }

    @Test("R-407: while a reader holds the log the person is gone from the screen, the key later")
    func busy() throws {
        let scene = try RecorderScene.after(RecorderScene.visit)
        let customer = try Self.customer(scene)
        let path = scene.path + "/journal.db"
        try scene.recorder.journal.database.queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA busy_timeout = 10")
        }
        try JournalReader.open(file: path).visit(in: 1...1) { _ in
            #expect(throws: ForgetFailure.store(.busy(file: path))) {
                try scene.recorder.forget(customer, reason: Self.reason)
            }
        }
        #expect(scene.picture.records.customer(customer) == nil)
        try scene.reopen()
        #expect(scene.notices == [.erasuresFinished(1)])
        #expect(try scene.recorder.journal.reader.verify().isGood)
    }
}
