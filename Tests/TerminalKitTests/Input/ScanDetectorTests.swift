import Testing

@testable import TerminalKit

@Suite("The scan detector")
struct ScanDetectorTests {
    private func keys(_ text: String) -> [InputEvent] { text.map { .key(.character($0)) } }

    private func listening() -> ScanDetector {
        var detector = ScanDetector()
        detector.isListening = true
        return detector
    }

    @Test("A burst that Enter or Tab ends is one scan", arguments: [Key.enter, .tab])
    func burst(suffix: Key) {
        var detector = listening()
        #expect(detector.feed(keys("AB12345") + [.key(suffix)], at: .zero) == [.scan("AB12345")])
        #expect(detector.nextDeadline == nil)
    }

    @Test("A burst in pieces, 5 ms apart, is one scan")
    func pieces() {
        var detector = listening()
        var events: [InputEvent] = []
        for (index, character) in "0123456789".enumerated() {
            let now = Duration.milliseconds(5 * index)
            events += detector.advance(to: now) + detector.feed(keys(String(character)), at: now)
        }
        events += detector.feed([.key(.enter)], at: .milliseconds(50))
        #expect(events == [.scan("0123456789")])
    }

    @Test("A typed character comes back as a key after 8 ms")
    func typed() {
        var detector = listening()
        #expect(detector.feed(keys("a"), at: .seconds(1)).isEmpty)
        #expect(detector.nextDeadline == .seconds(1) + .milliseconds(8))
        #expect(detector.advance(to: .seconds(1) + .milliseconds(8)) == keys("a"))
    }

    @Test("Too short a burst, and a burst that no suffix ends, are keys")
    func notScans() {
        var detector = listening()
        #expect(
            detector.feed(keys("abc") + [.key(.enter)], at: .zero) == keys("abc") + [.key(.enter)])
        #expect(detector.feed(keys("abcdefgh"), at: .zero).isEmpty)
        #expect(detector.advance(to: .seconds(1)) == keys("abcdefgh"))
    }

    @Test("Another key releases what was held, in order")
    func otherKey() {
        var detector = listening()
        #expect(detector.feed(keys("ab") + [.key(.left)], at: .zero) == keys("ab") + [.key(.left)])
    }

    @Test("While nobody listens, events pass untouched and at once")
    func off() {
        var detector = ScanDetector()
        let events = keys("0123456789") + [.key(.enter)]
        #expect(detector.feed(events, at: .zero) == events)
        #expect(detector.nextDeadline == nil)
    }

    @Test(
        "A US scanner on another layout is put right",
        arguments: [
            (ScannerLayout.frenchAZERTY, "&é\"'(-è_çàqz;", "1234567890aw,"),
            (.frenchAZERTY, "QZM", "AW:"),
            (.belgianAZERTY, "&é\"'(§è!çà)", "1234567890-"),
            (.germanQWERTZ, "zyß", "yz-"),
            (.same, "&é", "&é"),
        ])
    func layouts(layout: ScannerLayout, typed: String, meant: String) {
        #expect(layout.repair(typed) == meant)
    }
}
