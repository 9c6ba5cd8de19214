import Testing

@testable import TerminalKit

@Suite("The kind of terminal")
struct TerminalKindTests {
    private func kind(_ variables: [String: String]) -> TerminalKind {
        TerminalKind { variables[$0] }
    }

    @Test("A NO_COLOR that is not empty forbids colours; an empty one does not")
    func noColour() {
        #expect(kind(["TERM": "xterm", "NO_COLOR": "1"]).profile(colourCount: 256) == .monochrome)
        #expect(kind(["TERM": "xterm", "NO_COLOR": ""]).profile(colourCount: 256) == .extended)
        #expect(kind(["TERM": "linux"]).profile(colourCount: 8) == .basic)
        #expect(kind(["TERM": "vt100"]).profile(colourCount: -1) == .monochrome)
    }

    @Test("Glyphs fall back where the locale or the font cannot show them")
    func glyphs() {
        #expect(kind(["TERM": "xterm"]).glyphs(isUTF8: true) == .unicode)
        #expect(kind(["TERM": "xterm"]).glyphs(isUTF8: false) == .ascii)
        #expect(kind(["TERM": "linux"]).glyphs(isUTF8: true) == .console)
        #expect(kind(["TERM": "vt100"]).glyphs(isUTF8: true) == .ascii)
    }

    @Test("An unknown terminal is tried as a simple one; none and a dumb one are refused")
    func candidates() {
        #expect(kind(["TERM": "foot"]).candidates.contains("xterm-256color"))
        #expect(kind(["TERM": "strange"]).candidates == ["strange", "vt100"])
        #expect(kind(["TERM": "dumb"]).candidates.isEmpty)
        #expect(kind([:]).candidates.isEmpty)
    }
}
