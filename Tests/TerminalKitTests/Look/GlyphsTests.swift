import Testing

@testable import TerminalKit

@Suite("The glyphs of a font")
struct GlyphsTests {
    @Test("Debian's console fonts show what the screens are drawn with")
    func console() {
        for character in "aé€œë─│┌┐└┘├┤┬┴┼█▒░←↑→↓●•…·×–’« »" {
            #expect(Glyphs.console.shown(character) == character)
        }
    }

    @Test("What the console lacks is never shown there")
    func consoleLacks() {
        for character in "✓○□►◄★▓▄▀▌⠿日😀" {
            #expect(Glyphs.console.shown(character) != character)
        }
    }

    @Test("ASCII stays, and everything else becomes ASCII")
    func ascii() {
        #expect(
            String("Échap ë-C3 – 21,50 € …".map(Glyphs.ascii.shown)) == "Echap e-C3 - 21,50 E ~")
        #expect(String("┌─┐│".map(Glyphs.ascii.shown)) == "+-+|")
        for value in UInt32(0x80)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(Glyphs.ascii.shown(Character(scalar)).isASCII)
        }
    }

    @Test("A surface keeps its columns when characters fall back")
    func surface() {
        var surface = Surface(width: 8, height: 1)
        surface.draw("a日é|", x: 0, y: 0)
        #expect(surface.shown(with: .ascii).text == "a??e|\n")
        #expect(surface.shown(with: .console).text == "a??é|\n")
        #expect(surface.shown(with: .unicode) == surface)
    }
}
