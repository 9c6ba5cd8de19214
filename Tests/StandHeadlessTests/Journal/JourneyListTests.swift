import JourneyEngine
import LocalStore
import Testing

@testable import StandHeadless

@Suite("The journeys of a journal, a line each")
struct JourneyListTests {
    private static func list(_ given: [String]) throws -> (lines: [Said], words: [String]) {
        let scene = try WalkScene(given)
        _ = try scene.say(#"{"do":"skipSendOut","reason":"wrongEmail"}"#)
        try scene.workplace.close()
        let list = try JourneyList(try JournalReader.open(file: scene.path + "/journal.db"))
        return (try list.json().map { try Said($0) }, list.text)
    }

    private static let outcomes: [(given: [String], state: String)] = [
        (WalkScene.begun, "open"),
        (WalkScene.begun + [#"{"do":"signOut"}"#], "parked"),
        (WalkScene.sent + [#"{"do":"disconnectCustomer"}"#], "closed"),
        (WalkScene.begun + [#"{"do":"abandon","reason":"left"}"#], "abandoned"),
        (WalkScene.begun + [#"{"do":"signOut"}"#, WalkScene.signedIn[0]], "open"),
    ]

    @Test("A journey stands open, parked, closed or abandoned", arguments: outcomes)
    func states(given: [String], state: String) throws {
        let (lines, words) = try Self.list(given)
        #expect(lines.map { $0.text("state") } == [state])
        #expect(words.count == 1)
        #expect(words[0].contains("  \(state)  "))
    }

    @Test("R-403: the list has what is not personal, and counts what was refused")
    func content() throws {
        let (lines, words) = try Self.list(WalkScene.sent)
        let line = try #require(lines.first)
        #expect(
            line.keys == [
                "journey", "kind", "began", "genius", "brand", "market", "language", "state",
                "records",
                "quotes", "refused",
            ])
        #expect(line.text("brand") == "citroen")
        #expect(line.text("market") == "BE")
        #expect(line.text("language") == "en")
        #expect(line.text("genius") == #"INETPSA\TA48213"#)
        #expect(line.fields["refused"] as? Int == 1)
        #expect((line.fields["quotes"] as? [String])?.count == 1)
        #expect(!line.line.contains("Leblanc"))
        #expect(words.allSatisfy { !$0.contains("Leblanc") })
    }

    @Test("A journal without a journey lists nothing")
    func empty() throws {
        #expect(try Self.list(WalkScene.signedIn).lines.isEmpty)
    }
}

@Suite("A verification in words and JSON")
struct VerificationTextTests {
    @Test("A good journal is one sentence, and ok in JSON")
    func good() throws {
        let scene = try WalkScene(WalkScene.begun)
        try scene.workplace.close()
        let text = VerificationText(try .of(file: scene.path + "/journal.db"))
        #expect(text.text == ["3 records, the chain holds"])
        #expect(try text.json() == #"{"findings":[],"ok":true,"records":3}"#)
    }

    @Test("A journal that was never begun is good")
    func nothing() throws {
        #expect(VerificationText(JournalVerification()).text == ["0 records, the chain holds"])
    }

    @Test("R-403: a file that is no journal has a finding in words, without a record's number")
    func foreign() throws {
        let scene = try WalkScene()
        try scene.workplace.close()
        let text = VerificationText(try .of(file: scene.path + "/device.key"))
        #expect(text.text.count == 2)
        #expect(text.text[0].hasPrefix("the file is damaged"))
        #expect(text.text[1] == "0 records, 1 finding")
        let json = try Said(try text.json())
        #expect(json.keys == ["ok", "records", "findings"])
        #expect(json.fields["ok"] as? Bool == false)
        let finding = try #require((json.fields["findings"] as? [[String: Any]])?.first)
        #expect(Set(finding.keys) == ["seq", "problem"])
    }
}
