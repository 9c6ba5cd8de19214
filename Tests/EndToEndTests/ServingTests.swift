import FoundationEssentials
import Glibc
import Testing

@Suite("Visitors served by hand")
struct ServingTests {
    @Test("Marie Leblanc is served in French from sign-in to disconnect, for 21.169,98 €")
    func marie() throws {
        let folder = try DataFolder()
        let app = try StandApp(folder).sees("Bonjour", "enregistré")
        try app.does(Step.marie).types("2").sees("aucun client lié", "M. L*****c", "21.169,98 €")
        #expect(try app.quits() == .code(0))
        #expect(try folder.verify().ok)
        let records = try folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
        let walked = try DataFolder().stand(["walk", Fixture.path("marie-leblanc.jsonl")])
        #expect(
            Set(records.map(\.type)) == Set(try walked.answers().compactMap(\.events).joined()))
        let quote = try #require(records.first { $0.type == "quoteIssued" })
        let body = try #require(Data(base64Encoded: quote.body))
        #expect(String(decoding: body, as: UTF8.self).contains("2116998"))
    }

    @Test("After her, An Peeters is served in Dutch on the same terminal, without any network")
    func an() throws {
        let folder = try DataFolder()
        let walked = try folder.stand(["walk", Fixture.path("marie-leblanc.jsonl")])
        #expect(walked.ending == .code(0))
        let apart = Namespace.network ? ["unshare", "-rn"] : []
        let app = try StandApp(folder, through: apart).sees("Bonjour", "enregistré")
        try app.types("ta48213\r").sees("Nouvelle offre", "M. L*****c").does(Step.an)
        try app.types("2").sees("aucun client lié", "A. P*****s", "M. L*****c")
        #expect(try app.quits() == .code(0))
        #expect(try folder.verify().ok)
        #expect(try folder.stand(["journal", "list"]).lines.count == 2)
    }

    @Test("R-172: kill -9 after every step of Marie's visit resumes at that very place")
    func killedAtEachStep() throws {
        let folder = try DataFolder()
        var app = try StandApp(folder).sees("Bonjour", "enregistré").does(Step.marie.prefix(4))
        for step in Step.marie.dropFirst(4) {
            try app.does([step]).isSaved()
            let place = app.cursor
            #expect(try app.receives(SIGKILL).ends() == .signal(SIGKILL))
            app = try StandApp(folder)
            try app.waits(for: "\(step.sees) and the cursor at \(place)") { screen in
                step.sees.allSatisfy { screen.contains($0) } && app.cursor == place
            }
        }
        try app.types("2").sees("aucun client lié")
        #expect(try app.quits() == .code(0))
        #expect(try folder.verify().ok)
    }

    @Test("R-172: what stands half typed in a field survives kill -9, and typing goes on in it")
    func killedInField() throws {
        let folder = try DataFolder()
        var app = try StandApp(folder).sees("Bonjour", "enregistré").does(Step.offerIsBegun)
        app = try app.isSaved().types("Lebl").sees("Lebl").isKilled(in: folder).sees("Lebl")
        try app.types("anc\r").sees("Leblanc", "F5 créer").presses(.f5).sees("Leblanc", "Pourquoi")
        try app.types(" \r  \r").sees("(•) Mme").isSaved().types("Mar").sees("Mar ")
        app = try app.isKilled(in: folder).sees("(•) Mme", "Prénom          Mar ", "Leblanc")
        try app.types("ie").sees("Prénom          Marie")
        let name = Data("Leblanc".utf8)
        let traces = try folder.files().filter { $0.value.firstRange(of: name) != nil }
        #expect(traces.isEmpty)
    }
}

extension StandApp {
    /// Does some steps, looking at the screen after each.
    @discardableResult func does(
        _ steps: some Sequence<Step>, at place: SourceLocation = #_sourceLocation
    ) throws -> Self {
        for step in steps {
            try types(step.keys).waits(for: "\(step.sees) after \(step.keys)", at: place) {
                screen in step.sees.allSatisfy { screen.contains($0) }
            }
        }
        return self
    }

    /// Waits until the status line has said that what was typed is on its way, and then that all
    /// is on disk; the cursor leaves that line when the frame is whole.
    @discardableResult func isSaved(at place: SourceLocation = #_sourceLocation) throws -> Self {
        try waits(for: "that all is saved", at: place) { screen in
            self.terminal.screen.hasShownWatched && screen.contains("enregistré │")
                && self.terminal.screen.row < 21
        }
    }

    /// Types, and waits until that is on disk.
    @discardableResult func isSaved(after text: String) throws -> Self {
        try types(text).sees(text).isSaved()
    }

    /// Waits until what is typed is on disk, dies, and is started again.
    func isKilled(in folder: DataFolder) throws -> StandApp {
        try isSaved()
        #expect(try receives(SIGKILL).ends() == .signal(SIGKILL))
        return try StandApp(folder)
    }

    var cursor: [Int] { [terminal.screen.row, terminal.screen.column] }
}
