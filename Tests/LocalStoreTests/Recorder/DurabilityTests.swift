import Foundation
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("Each step is in the journal before the screen moves on")
struct DurabilityTests {
    @Test("R-303: killed after any step of Marie's visit, the terminal stands as it stood")
    func everyStep() throws {
        let scene = try RecorderScene()
        for command in RecorderScene.visit {
            try scene.recorder.perform(command)
            let next = try scene.killed()
            #expect(next.picture == scene.picture, "after \(command)")
            #expect(next.notices.isEmpty)
        }
        #expect(scene.picture.records.quoteCount == 1)
        #expect(try scene.recorder.journal.reader.verify().isGood)
    }

    @Test("R-303: each event is one record, of its name, with an id that no other thing has")
    func oneRecordEach() throws {
        let scene = try RecorderScene()
        var kinds: [String] = []
        for command in RecorderScene.visit {
            kinds += try scene.recorder.perform(command).events.map(\.kind.rawValue)
        }
        let records = try scene.records
        #expect(records.map(\.header.type) == kinds)
        #expect(records.map(\.header.seq) == Array(1...Int64(kinds.count)))
        let quote = try #require(scene.picture.records.allQuotes().first)
        let things = [
            UniqueID(quote.quote.id), UniqueID(quote.journey), UniqueID(quote.quote.customer),
        ]
        let voucher = try #require(quote.quote.voucher).id
        let ids = records.map(\.header.eventID) + things + [UniqueID(voucher)]
        #expect(Set(ids).count == ids.count)
    }

    @Test("R-303: every record names the journey and the genius it belongs to")
    func places() throws {
        let scene = try RecorderScene.after(RecorderScene.visit + [.signOut])
        let records = try scene.records
        let journey = try #require(scene.picture.records.allQuotes().first).journey
        let outside: Set = ["signedIn", "brandChosen", "signedOut"]
        for record in records {
            let isOutside = outside.contains(record.header.type)
            #expect(record.header.journey == (isOutside ? .zero : UniqueID(journey)))
            #expect(record.header.genius == #"INETPSA\TA48213"#)
        }
    }

    @Test(
        "R-303: a refused command leaves its rule and field, never the value, and evolves nothing",
        arguments: [
            (Command.signIn(id: "Marie Leblanc"), "R-101", Field.id as Field?),
            (.createCustomer(RecorderScene.form("Marie", "Leblanc", "marie@")), "R-121", .email),
            (.chooseModel("Leblanc"), "R-154", .customer),
            (.resumeJourney(JourneyID(milliseconds: 0, random: [])), "R-172", nil),
        ])
    func refused(command: Command, rule: String, field: Field?) throws {
        let scene = try RecorderScene.after(Array(RecorderScene.welcome.prefix(4)))
        let before = scene.picture
        let refusal = try #require(scene.refusal(of: command))
        #expect(refusal.rule.rawValue == rule)
        #expect(refusal.field == field)
        #expect(scene.picture == before)
        let record = try #require(try scene.records.last)
        #expect(record.header.type == "refused")
        #expect(record.header.journey == before.desk.journey.map { UniqueID($0.id) })
        let fields = field.map { #""field":"\#($0.rawValue)","# } ?? ""
        #expect(try scene.body(record) == "{\(fields)\"rule\":\"\(rule)\"}")
        #expect(try scene.killed().picture == before)
        #expect(try !scene.folderHolds("Leblanc"))
    }

    @Test("R-303: a command that changes nothing leaves no record")
    func nothingNew() throws {
        let scene = try RecorderScene.after(Array(RecorderScene.welcome.prefix(3)))
        let count = try scene.records.count
        #expect(try scene.recorder.perform(.chooseBrand(.citroen, confirm: false)).events.isEmpty)
        #expect(try scene.records.count == count)
    }
}

@Suite("What is personal is sealed")
struct SealingTests {
    private static let personal: Set<Event.Kind> = [
        .customerCreated, .customerLinked, .customerEdited, .contactAdded, .wishNoted,
        .reasonNoted,
        .leadFilled, .ticketScanned, .leadRecorded,
    ]

    @Test(
        "R-407: names and free text are personal, ids and facts are not",
        arguments: Event.Kind.allCases)
    func kinds(kind: Event.Kind) {
        #expect(kind.isPersonal == Self.personal.contains(kind))
    }

    @Test("R-407: a visit's personal records are sealed, the others plain, and no file tells")
    func visit() throws {
        let scene = try RecorderScene.after(RecorderScene.quoted)
        let corrected = SendOutRequest(email: "m.leblanc@skynet.be")
        let again = SendOutRequest(again: "Leblanc n'a rien reçu")
        for command in [Command.sendOut(corrected), .sendOut(again), .disconnectCustomer] {
            try scene.recorder.perform(command)
        }
        var sealed: Set<Event.Kind> = []
        let customer = try #require(scene.picture.records.allQuotes().first).quote.customer
        for record in try scene.records {
            let kind = try #require(Event.Kind(rawValue: record.header.type))
            #expect(record.isSealed == kind.isPersonal, "\(kind)")
            if record.isSealed {
                sealed.insert(kind)
                #expect(record.header.subject == UniqueID(customer))
            }
        }
        #expect(
            sealed
                == Self.personal.subtracting([
                    .contactAdded, .leadFilled, .ticketScanned, .leadRecorded,
                ]))
        for text in ["Leblanc", "yopmail", "skynet", "474741428", "Corsa"] {
            #expect(try !scene.folderHolds(text), "\(text)")
        }
        #expect(try scene.folderHolds("quoteIssued"), "the search itself must find what is there")
    }

    @Test("A reason about nobody on record is sealed, and can still be read after the journey")
    func reasonOfNobody() throws {
        let scene = try RecorderScene.after(Array(RecorderScene.welcome.prefix(4)))
        try scene.recorder.saveDraft(Array("half typed".utf8), about: nil)
        try scene.recorder.perform(.abandon(reason: "the visitor left"))
        try scene.reopen()
        let record = try #require(try scene.records.first { $0.header.type == "reasonNoted" })
        #expect(record.isSealed)
        #expect(try scene.body(record).contains("the visitor left"))
        #expect(scene.notices.isEmpty)
    }
}
