import Foundation
import JourneyEngine
import SyncProtocol
import Testing

@testable import LocalStore

@Suite("What is half typed is kept, sealed, and goes when it should")
struct DraftTests {
    private static let typed = Array("Leblanc, half typed".utf8)
    private static let searched = Array(RecorderScene.welcome.prefix(4))

    /// A scene in which a create form is open and half typed, and whose form it is.
    private static func withOpenForm() throws -> (RecorderScene, CustomerID) {
        let scene = try RecorderScene.after(searched)
        let customer = scene.recorder.mintCustomer()
        try scene.recorder.saveDraft(typed, about: customer)
        return (scene, customer)
    }

    @Test("R-172: after a kill the draft is there, and no file tells what it says")
    func kept() throws {
        let (scene, _) = try Self.withOpenForm()
        #expect(try scene.killed().recorder.draft() == Self.typed)
        #expect(try !scene.folderHolds("Leblanc"))
    }

    @Test("R-172: a later draft takes the place of the one before")
    func replaced() throws {
        let (scene, customer) = try Self.withOpenForm()
        try scene.recorder.saveDraft([7], about: customer)
        try scene.recorder.saveDraft([8], about: nil)
        #expect(try scene.recorder.draft() == [8])
    }

    @Test("R-172: without an open journey nothing is kept")
    func noJourney() throws {
        let scene = try RecorderScene.after([.signIn(id: "TA48213")])
        try scene.recorder.saveDraft(Self.typed, about: nil)
        #expect(try scene.recorder.draft() == nil)
        #expect(try scene.recorder.journal.drafts.all().isEmpty)
    }

    @Test("R-172: the draft goes with the step it was typed for, and the customer's key stays")
    func settled() throws {
        let (scene, customer) = try Self.withOpenForm()
        var form = RecorderScene.marie
        form.customer = customer
        try scene.recorder.perform(.createCustomer(form))
        #expect(try scene.killed().recorder.draft() == nil)
        try scene.recorder.perform(.abandon(reason: ""))
        #expect(scene.picture.records.customer(customer) != nil)
        _ = try scene.recorder.vault.key(for: UniqueID(customer))
    }

    @Test("R-172: a refused step leaves the draft alone")
    func refused() throws {
        let (scene, _) = try Self.withOpenForm()
        #expect(scene.refusal(of: .createCustomer(CustomerForm())) != nil)
        #expect(try scene.recorder.draft() == Self.typed)
    }

    @Test("R-172: a step that changes nothing still settles what was typed for it")
    func unchanged() throws {
        let scene = try RecorderScene.after(RecorderScene.welcome)
        try scene.recorder.saveDraft(Self.typed, about: scene.picture.desk.journey?.customer?.id)
        #expect(try scene.recorder.perform(.editCustomer(CustomerForm())).events.isEmpty)
        #expect(try scene.recorder.draft() == nil)
    }

    @Test(
        "R-171, R-172: what is half typed is kept while the journey is set aside",
        arguments: [Command.parkJourney(.idle), .signOut, .signIn(id: "TA00001")])
    func parked(away: Command) throws {
        let (scene, _) = try Self.withOpenForm()
        let journey = try #require(scene.picture.desk.journey).id
        try scene.recorder.perform(away)
        #expect(try scene.recorder.draft() == nil)
        try scene.reopen()
        try scene.recorder.perform(.signIn(id: "TA48213"))
        if scene.picture.desk.journey == nil { try scene.recorder.perform(.resumeJourney(journey)) }
        #expect(try scene.recorder.draft() == Self.typed)
    }

    @Test(
        "A form without a customer leaves no key when its journey ends, a restart between or not",
        arguments: [false, true])
    func keyDestroyed(isRestarted: Bool) throws {
        let (scene, customer) = try Self.withOpenForm()
        if isRestarted { try scene.reopen() }
        let journey = try #require(scene.picture.desk.journey).id
        try scene.recorder.saveDraft(Self.typed, about: nil)
        try scene.recorder.saveDraft(Self.typed, about: customer)
        try scene.recorder.perform(.abandon(reason: "left"))
        for subject in [UniqueID(customer), UniqueID(journey)] {
            #expect(throws: StoreError.erased(subject)) {
                try scene.recorder.vault.key(for: subject)
            }
        }
        #expect(try scene.recorder.journal.drafts.all().isEmpty)
    }

    @Test("A draft whose key is gone is simply not there")
    func keyGone() throws {
        let (scene, customer) = try Self.withOpenForm()
        try scene.recorder.vault.destroy(UniqueID(customer))
        #expect(try scene.recorder.draft() == nil)
        try scene.reopen()
        #expect(try scene.recorder.draft() == nil)
        #expect(scene.notices.isEmpty)
    }

    @Test("A draft that was changed on the disk is not there, and nothing else suffers")
    func changed() throws {
        let (scene, customer) = try Self.withOpenForm()
        let journey = try #require(scene.picture.desk.journey).id
        let other = try scene.recorder.vault.mint(UniqueID(journey))
        try scene.recorder.journal.drafts.replace(
            UniqueID(customer), with: Self.typed, key: other, wallMilliseconds: 0)
        #expect(try scene.killed().recorder.draft() == Self.typed)
        #expect(try scene.killed().recorder.journal.drafts.all().count == 1)
    }
}
