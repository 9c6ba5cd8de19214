import JourneyEngine
import Testing

@Suite struct FreeTextTests {
    @Test("R-204: a comment has at most 1,000 characters as a reader counts them")
    func length() throws {
        let family = "👨‍👩‍👧"
        let most = String(repeating: "e\u{301}", count: 1000)
        #expect(try FreeText.check(most).value.text.count == 1000)
        #expect(throws: Rejection.self) { try FreeText.check(most + "x") }
        #expect(try FreeText.check(family).value.text == family)
    }

    @Test("R-204: line ends become spaces, unseen characters are dropped and counted")
    func tidied() throws {
        let checked = try FreeText.check(" Call\r\nafter\u{2028}six\u{1B}[31m\u{202E} ")
        #expect(checked.value.text == "Call after six[31m")
        #expect(checked.warnings == [.charactersDropped(count: 2)])
        #expect(try FreeText.check("").value.text.isEmpty)
    }
}
