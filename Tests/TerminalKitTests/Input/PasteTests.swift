import Testing

@testable import TerminalKit

@Suite("A bracketed paste")
struct PasteTests {
    private let start = "\u{1B}[200~"
    private let end = "\u{1B}[201~"

    private func events(_ text: String) -> [InputEvent] {
        var decoder = InputDecoder()
        return decoder.feed(Array(text.utf8), at: .zero)
    }

    @Test("Line breaks of every kind become one kind, and no key")
    func lineBreaks() {
        #expect(events(start + "a\rb\nc\r\nd" + end) == [.paste(text: "a\nb\nc\nd", dropped: 0)])
    }

    @Test("Control bytes are dropped and counted")
    func controls() {
        let pasted = start + "a\u{3}\u{1B}[31mb\u{7F}\u{9B}c\td" + end
        #expect(events(pasted) == [.paste(text: "a[31mbc\td", dropped: 4)])
    }

    @Test("An end marker inside what is pasted does not turn the rest into keys")
    func embeddedEnd() {
        let pasted = start + "a" + end + "\rb" + end + "c"
        #expect(events(pasted) == [.paste(text: "a\nb", dropped: 6), .key(.character("c"))])
    }

    @Test("Point 8: nor does an end marker that a new start follows, with an Enter between")
    func embeddedEndAndStart() {
        let pasted = start + "a" + end + "\r" + start + "b" + end
        #expect(events(pasted) == [.paste(text: "a\n[200~b", dropped: 7)])
    }

    @Test("Two pastes in a row are two")
    func twoPastes() {
        let both = start + "a" + end + start + "b" + end
        #expect(events(both) == [.paste(text: "a", dropped: 0), .paste(text: "b", dropped: 0)])
    }

    @Test("A paste whose end never comes is handed over after a second of silence")
    func missingEnd() {
        var decoder = InputDecoder()
        #expect(decoder.feed(Array((start + "abc").utf8), at: .zero).isEmpty)
        #expect(decoder.advance(to: .milliseconds(999)).isEmpty)
        #expect(decoder.advance(to: .seconds(1)) == [.paste(text: "abc", dropped: 0)])
    }

    @Test("A paste keeps 64 KiB and counts what is beyond")
    func bounded() {
        let text = String(repeating: "x", count: 70_000)
        let kept = String(repeating: "x", count: 65_536)
        #expect(events(start + text + end) == [.paste(text: kept, dropped: 70_000 - 65_536)])
    }

    @Test("What looks like the beginning of the end marker is kept")
    func falseEnd() {
        #expect(events(start + "a[201b" + end) == [.paste(text: "a[201b", dropped: 0)])
        #expect(
            events(start + "a\u{1B}[20\u{1B}[201~") == [.paste(text: "a[20", dropped: 1)])
    }
}
