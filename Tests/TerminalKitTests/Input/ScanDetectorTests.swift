import Testing

@testable import TerminalKit

@Suite("The scan detector")
struct ScanDetectorTests {
    private func keys(_ text: String) -> [InputEvent] {
        text.map { .key($0.isNewline ? .enter : $0 == "\t" ? .tab : .character($0)) }
    }

    private func listening(_ manner: ScanManner = ScanManner()) -> ScanDetector {
        var detector = ScanDetector()
        detector.manner = manner
        return detector
    }

    /// All that comes of a burst and the silence after it.
    private func outcome(_ events: [InputEvent]) -> [InputEvent] {
        var detector = listening()
        return detector.feed(events, at: .zero) + detector.advance(to: .seconds(1))
    }

    @Test(
        "A burst is one scan, whatever ends it",
        arguments: [("\n", Scan.Ending.enter), ("\n\n", .enter), ("\t", .tab)])
    func burst(suffix: String, ending: Scan.Ending) {
        #expect(outcome(keys("AB12345" + suffix)) == [.scan(Scan("AB12345", ending: ending))])
    }

    @Test("Where nothing ends it, a burst has to be too long for fingers")
    func unended() {
        let code = "0123456789ABCDEF"
        #expect(outcome(keys(code)) == [.scan(Scan(code, ending: .silence))])
        #expect(outcome(keys("abcdefgh")) == keys("abcdefgh"))
    }

    @Test("A card of several lines is one scan, its line breaks kept")
    func lines() {
        let card = "BEGIN:VCARD\nN:Peeters;An\nEND:VCARD"
        #expect(outcome(keys(card + "\n")) == [.scan(Scan(card))])
    }

    @Test("A burst in pieces is one scan, and the longest pause between them is told")
    func pieces() {
        var detector = listening()
        var events: [InputEvent] = []
        for (index, character) in "0123456789\n".enumerated() {
            let now = Duration.milliseconds(5 * index)
            events += detector.advance(to: now) + detector.feed(keys(String(character)), at: now)
        }
        events += detector.advance(to: .seconds(1))
        #expect(events == [.scan(Scan("0123456789", longestPause: .milliseconds(5)))])
    }

    @Test("A typed key comes back after 8 ms", arguments: [Key.character("a"), .enter, .escape])
    func typed(key: Key) {
        var detector = listening()
        #expect(detector.feed([.key(key)], at: .seconds(1)).isEmpty)
        #expect(detector.nextDeadline == .seconds(1) + .milliseconds(8))
        #expect(detector.advance(to: .seconds(1) + .milliseconds(8)) == [.key(key)])
    }

    @Test(
        "What is too short for a code, or types nothing, comes back as the keys it was",
        arguments: [
            [.character("a"), .character("b"), .enter], [.character("a"), .left, .tab, .enter],
            Array(repeating: Key.down, count: 40),
        ])
    func notScans(pressed: [Key]) {
        let events = pressed.map(InputEvent.key)
        #expect(outcome(events) == events)
    }

    @Test("A key that commands, hidden in a code, is part of the code and does nothing")
    func hidden() {
        let code = keys("N:Pee") + [.key(.function(5)), .key(.control("b"))] + keys("ters\n")
        #expect(outcome(code) == [.scan(Scan("N:Pee\u{1B}\u{2}ters"))])
        let click = InputEvent.mouse(MouseEvent(.press, at: Point(x: 1, y: 1)))
        let sent = [InputEvent.unrecognised("^[[2J")] + keys("reboot") + [click, .key(.enter)]
        #expect(outcome(sent) == [.scan(Scan("\u{1B}reboot\u{1B}"))])
    }

    @Test("The mouse waits for nothing")
    func mouse() {
        var detector = listening()
        let click = InputEvent.mouse(MouseEvent(.press, at: Point(x: 1, y: 1)))
        #expect(detector.feed([click], at: .zero) == [click])
    }

    @Test("A code longer than any is one scan, cut at what no ticket has")
    func endless() {
        let events = outcome(keys(String(repeating: "x", count: 20_000)))
        #expect(events.count == 1)
        guard case .scan(let scan)? = events.first else { return }
        #expect(scan.text.count > 4_096)
    }

    @Test("While nobody listens, events pass untouched and at once")
    func off() {
        var detector = ScanDetector()
        let events = keys("0123456789\n")
        #expect(detector.feed(events, at: .zero) == events)
        #expect(detector.nextDeadline == nil)
    }

    @Test("A scanner that is slow, and one that nothing ends, are told once they are known")
    func known() {
        let known = ScannerProfile(
            learningFrom: Scan("SETUP-1", ending: .silence, longestPause: .milliseconds(16)),
            of: "SETUP-1")
        var detector = listening(known?.manner ?? ScanManner())
        var events: [InputEvent] = []
        for (index, character) in "BMS26-1".enumerated() {
            let now = Duration.milliseconds(16 * index)
            events += detector.advance(to: now) + detector.feed(keys(String(character)), at: now)
        }
        events += detector.advance(to: .seconds(1))
        #expect(
            events == [
                .scan(Scan("BMS26-1", ending: .silence, longestPause: .milliseconds(16)))
            ])
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
