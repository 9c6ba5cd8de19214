import FoundationEssentials
import TestSupport
import Testing

@Suite("Old copies and copied terminals", .serialized)
struct CopiedJournalTests {
    private static func copy(_ from: String, to: String) throws {
        try? FileManager.default.removeItem(atPath: to)
        try FileManager.default.copyItem(atPath: from, toPath: to)
    }

    private static let drain = ["sync", "drain", "--json", "--until-empty", "--timeout", "30"]

    /// The events of a data folder, whatever the names of its journal.
    private static func events(_ folder: DataFolder, data: String? = nil) throws -> Set<String> {
        struct Line: Decodable {
            let event: String

            enum CodingKeys: String, CodingKey {
                case event = "event_id"
            }
        }
        let lines = try folder.stand(["journal", "export", "-o", "-"], data: data)
        return Set(try lines.decoded(Line.self).map(\.event))
    }

    @Test("R-303: an old copy that was put back and used: nothing is lost, nothing there twice")
    func restored() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: centre.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        try folder.drain()
        let old = folder.beside("old")
        try Self.copy(folder.path, to: old)
        try folder.walkFixture("second-quote.jsonl")
        try folder.drain()
        let lost = try Self.events(folder)
        try Self.copy(old, to: folder.path)
        try folder.walkFixture("ds-promo-code.jsonl")
        let drained = try folder.stand(Self.drain)
        #expect(drained.ending == .code(0), "\(drained.errors)")
        #expect(try folder.queue().waiting == 0)
        #expect(try folder.queue().epochBegins != nil)
        #expect(try folder.stand(["sync", "status"]).output.contains("under a new name"))
        #expect(try centre.figures().records == lost.union(Self.events(folder)).count)
        #expect(try folder.verify().ok)
        try folder.walkFixture("marie-leblanc.jsonl")
        #expect(try folder.drain().ending == .code(0))
        #expect(try centre.figures().records == lost.union(Self.events(folder)).count)
        // A journal is listed once, whatever stands in it again.
        let listed = try folder.stand(["journal", "list"]).lines
        #expect(listed.count == 3, "\(listed)")
    }

    @Test("R-303: a copied data folder and its original both go on, and all of both arrives once")
    func cloned() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        let code = try centre.issueLicence()
        try folder.register(code, at: centre.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        let twin = folder.beside("twin")
        try Self.copy(folder.path, to: twin)
        func walk(_ name: String, _ data: String?) throws {
            try folder.stand(["walk", Fixture.path(name), "--new"], data: data)
        }
        try walk("second-quote.jsonl", nil)
        try walk("ds-promo-code.jsonl", twin)
        for data in [nil, twin, nil] {
            #expect(try folder.stand(Self.drain, data: data).ending == .code(0))
        }
        try walk("marie-leblanc.jsonl", nil)
        #expect(try folder.drain().ending == .code(0))
        try walk("marie-leblanc.jsonl", twin)
        let halted = try folder.stand(Self.drain, data: twin)
        #expect(halted.ending == .code(1))
        #expect(halted.errors.contains("copy of a terminal"))
        let shown = try folder.stand(["sync", "status"], data: twin)
        #expect(shown.output.contains("copy of a terminal"))
        let words = ["licence", "register", code, "--centre", centre.address]
        #expect(try folder.stand(words, data: twin).ending == .code(0))
        #expect(try folder.stand(Self.drain, data: twin).ending == .code(0))
        #expect(
            try folder.stand(["licence", "show"], data: twin).output.contains("terminal 2"))
        let events = try Self.events(folder).union(Self.events(folder, data: twin))
        #expect(try centre.figures().records == events.count)
        for data in [nil, twin] {
            #expect(try folder.stand(["journal", "verify"], data: data).ending == .code(0))
        }
    }

    @Test("R-303: a centre and a terminal that are both put back from old copies lose nothing")
    func bothRestored() throws {
        let centre = try LiveCentre()
        let folder = try DataFolder()
        try folder.register(try centre.issueLicence(), at: centre.address)
        try folder.walkFixture("marie-leblanc.jsonl")
        try folder.drain()
        try centre.kill()
        let backup = try centre.backUp()
        try centre.restart()
        try folder.walkFixture("second-quote.jsonl")
        try folder.drain()
        let old = folder.beside("old")
        try Self.copy(folder.path, to: old)
        try folder.walkFixture("ds-promo-code.jsonl")
        try folder.drain()
        try Self.copy(old, to: folder.path)
        try folder.walkFixture("marie-leblanc.jsonl")
        #expect(try folder.stand(Self.drain).ending == .code(0))
        try centre.kill()
        try centre.restore(backup)
        try centre.restart()
        #expect(try folder.stand(Self.drain).ending == .code(0))
        // The first of the two openings is in no ledger any more.
        #expect(try centre.figures().records == Self.events(folder).count - 1)
        #expect(try folder.verify().ok)
    }
}
