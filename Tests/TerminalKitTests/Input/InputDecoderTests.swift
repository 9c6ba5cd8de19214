import TestSupport
import Testing

@testable import TerminalKit

/// Bytes of a terminal and what they mean.
struct Sequence: CustomTestStringConvertible, Sendable {
    let bytes: [UInt8]
    let events: [InputEvent]

    init(_ text: String, _ keys: Key...) {
        self.init(Array(text.utf8), keys.map(InputEvent.key))
    }

    init(_ bytes: [UInt8], _ events: [InputEvent]) {
        self.bytes = bytes
        self.events = events
    }

    var testDescription: String { bytes.map { SafeText.visible(byte: $0) }.joined() }
}

let sequences: [Sequence] = [
    Sequence("a", .character("a")),
    Sequence("é", .character("é")),
    Sequence("€", .character("€")),
    Sequence("😀", .character("😀")),
    Sequence("\r", .enter), Sequence("\n", .enter), Sequence("\t", .tab),
    Sequence("\u{7F}", .backspace), Sequence("\u{8}", .backspace),
    Sequence("\u{0}", .control("`")), Sequence("\u{10}", .control("p")),
    Sequence("\u{1A}", .control("z")), Sequence("\u{1C}", .control("\\")),
    Sequence("\u{1B}[A", .up), Sequence("\u{1B}OA", .up), Sequence("\u{1B}[B", .down),
    Sequence("\u{1B}[C", .right), Sequence("\u{1B}OD", .left),
    Sequence("\u{1B}[H", .home), Sequence("\u{1B}[1~", .home), Sequence("\u{1B}[7~", .home),
    Sequence("\u{1B}OF", .end), Sequence("\u{1B}[4~", .end), Sequence("\u{1B}[8~", .end),
    Sequence("\u{1B}[2~", .insert), Sequence("\u{1B}[3~", .delete),
    Sequence("\u{1B}[5~", .pageUp), Sequence("\u{1B}[6~", .pageDown),
    Sequence("\u{1B}OP", .function(1)), Sequence("\u{1B}[11~", .function(1)),
    Sequence("\u{1B}[[A", .function(1)), Sequence("\u{1B}[[E", .function(5)),
    Sequence("\u{1B}[15~", .function(5)), Sequence("\u{1B}[17~", .function(6)),
    Sequence("\u{1B}[21~", .function(10)), Sequence("\u{1B}[24~", .function(12)),
    Sequence("\u{1B}[1;2P", .function(13)), Sequence("\u{1B}[25~", .function(13)),
    Sequence("\u{1B}[15;5~", .function(29)),
    Sequence("\u{1B}[Z", .backTab), Sequence("\u{1B}\t", .backTab),
    Sequence("\u{1B}[1;2A", .up), Sequence("\u{1B}[a", .up), Sequence("\u{1B}[7$", .home),
    Sequence("\u{1B}[1;5C", .wordRight), Sequence("\u{1B}[1;3D", .wordLeft),
    Sequence("\u{1B}Oc", .wordRight), Sequence("\u{1B}\u{1B}[D", .wordLeft),
    Sequence("\u{1B}x", .alt("x")), Sequence("\u{1B}OM", .enter),
    Sequence("\u{1B}Oq", .character("1")),
    Sequence("\u{1B}[27;5;112~", .control("p")), Sequence("\u{1B}[112;5u", .control("p")),
    Sequence("\u{1B}[9;2u", .backTab), Sequence("\u{1B}[233u", .character("é")),
    Sequence(Array("\u{1B}[<0;3;4M".utf8), [.mouse(MouseEvent(.press, at: Point(x: 2, y: 3)))]),
    Sequence(Array("\u{1B}[<0;3;4m".utf8), [.mouse(MouseEvent(.release, at: Point(x: 2, y: 3)))]),
    Sequence(Array("\u{1B}[<64;1;1M".utf8), [.mouse(MouseEvent(.wheelUp, at: Point(x: 0, y: 0)))]),
    Sequence(
        Array("\u{1B}[<2;250;1M".utf8),
        [.mouse(MouseEvent(.otherPress(3), at: Point(x: 249, y: 0)))]),
    Sequence(
        Array("\u{1B}[M #$".utf8), [.mouse(MouseEvent(.press, at: Point(x: 2, y: 3)))]),
    Sequence(Array("\u{1B}[200~a\r\nb\u{1B}[201~".utf8), [.paste(text: "a\nb", dropped: 0)]),
    Sequence(Array("\u{1B}[?1;2c".utf8), [.unrecognised("^[[?1;2c")]),
    Sequence([0xC3, 0x41], [.key(.character("\u{FFFD}")), .key(.character("A"))]),
    Sequence([0xFF], [.key(.character("\u{FFFD}"))]),
    Sequence([0xC2, 0x9B], [.unrecognised("<C2><9B>")]),
]

@Suite("The input decoder")
struct InputDecoderTests {
    @Test("A sequence means the same wherever it is cut in two", arguments: sequences)
    func everySplit(_ sequence: Sequence) {
        for cut in 0...sequence.bytes.count {
            var decoder = InputDecoder()
            var events = decoder.feed(Array(sequence.bytes[..<cut]), at: .zero)
            events += decoder.feed(Array(sequence.bytes[cut...]), at: .milliseconds(10))
            #expect(events == sequence.events, "cut at \(cut)")
            #expect(decoder.nextDeadline == nil)
        }
    }

    @Test("Every pair of sequences is told apart when it comes byte by byte")
    func everyPair() {
        for first in sequences {
            for second in sequences {
                var decoder = InputDecoder()
                let events = (first.bytes + second.bytes).flatMap {
                    decoder.feed([$0], at: .zero)
                }
                #expect(events == first.events + second.events, "\(first) \(second)")
            }
        }
    }

    @Test("A lone Esc acts after 25 ms and not before")
    func loneEscape() {
        var decoder = InputDecoder()
        #expect(decoder.feed([0x1B], at: .seconds(5)).isEmpty)
        #expect(decoder.nextDeadline == .seconds(5) + .milliseconds(25))
        #expect(decoder.advance(to: .seconds(5) + .milliseconds(24)).isEmpty)
        #expect(decoder.advance(to: .seconds(5) + .milliseconds(25)) == [.key(.escape)])
        #expect(decoder.nextDeadline == nil)
    }

    @Test("Esc pressed twice is two keys")
    func twoEscapes() {
        var decoder = InputDecoder()
        _ = decoder.feed([0x1B, 0x1B], at: .zero)
        #expect(decoder.advance(to: .seconds(1)) == [.key(.escape), .key(.escape)])
    }

    @Test("A character cut by 300 ms between its bytes loses nothing")
    func slowCharacter() {
        var decoder = InputDecoder()
        #expect(decoder.feed([0xC3], at: .zero).isEmpty)
        #expect(decoder.advance(to: .milliseconds(300)).isEmpty)
        #expect(decoder.feed([0xA9], at: .milliseconds(300)) == [.key(.character("é"))])
    }

    @Test("An unfinished sequence is shown, not lost, and does not block what follows")
    func unfinished() {
        var decoder = InputDecoder()
        _ = decoder.feed(Array("\u{1B}[12".utf8), at: .zero)
        #expect(decoder.advance(to: .seconds(1)) == [.unrecognised("^[[12")])
        #expect(decoder.feed([0x61], at: .seconds(2)) == [.key(.character("a"))])
    }

    @Test("An endless sequence is kept to 64 bytes and ends with its last letter")
    func endless() {
        var decoder = InputDecoder()
        let digits = [UInt8](repeating: 0x31, count: 1_000_000)
        #expect(decoder.feed(Array("\u{1B}[".utf8) + digits, at: .zero).isEmpty)
        let events = decoder.feed(Array("~a".utf8), at: .zero)
        #expect(events.count == 2)
        #expect(events.last == .key(.character("a")))
        guard case .unrecognised(let text)? = events.first else { return #expect(Bool(false)) }
        #expect(text.count <= 64 + 3)
    }

    @Test("Every byte of 600 characters in bursts of 13 arrives")
    func bursts() {
        var decoder = InputDecoder()
        let text = String(repeating: "aé€😀z", count: 120)
        let bytes = Array(text.utf8)
        let events = stride(from: 0, to: bytes.count, by: 13).flatMap {
            decoder.feed(Array(bytes[$0..<min($0 + 13, bytes.count)]), at: .zero)
        }
        #expect(events == text.map { .key(.character($0)) })
    }

    @Test("Any bytes are taken, whole or singly, with the same result", arguments: 0..<200)
    func anything(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let likely = Array("\u{1B}[O<;~M0129aé".utf8) + [0xFF, 0xC3, 0x0D, 0x9B]
        let bytes = (0..<200).map { _ in
            Bool.random(using: &random)
                ? likely.randomElement(using: &random) ?? 0
                : UInt8.random(in: 0...255, using: &random)
        }
        var whole = InputDecoder()
        var single = InputDecoder()
        let later = Duration.seconds(10)
        let one = whole.feed(bytes, at: .zero) + whole.advance(to: later)
        let two = bytes.flatMap { single.feed([$0], at: .zero) } + single.advance(to: later)
        #expect(one == two)
        #expect(whole.nextDeadline == nil)
    }
}
