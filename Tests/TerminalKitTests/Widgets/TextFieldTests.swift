import Testing

@testable import TerminalKit

@Suite("A text field")
struct TextFieldTests {
    private func typed(_ text: String, into field: TextField = TextField()) -> TextField {
        var field = field
        for character in text { _ = field.handle(.character(character)) }
        return field
    }

    private func drawn(_ field: TextField, width: Int, focused: Bool = true) -> Surface {
        var surface = Surface(width: width, height: 1)
        field.draw(into: &surface, rect: surface.bounds, focused: focused)
        return surface
    }

    @Test("Keys edit where the cursor is")
    func editing() {
        var field = typed("Mari Leblanc")
        #expect(field.handle(.home) == .moved)
        for _ in 0..<4 { _ = field.handle(.right) }
        #expect(field.handle(.character("e")) == .changed)
        #expect(field.text == "Marie Leblanc")
        #expect(field.handle(.end) == .moved)
        #expect(field.handle(.backspace) == .changed)
        #expect(field.handle(.control("w")) == .changed)
        #expect(field.text == "Marie ")
        #expect(field.handle(.home) == .moved)
        #expect(field.handle(.delete) == .changed)
        #expect(field.handle(.wordRight) == .moved)
        #expect(field.cursor == 5)
        #expect(field.handle(.control("u")) == .changed)
        #expect(field.isEmpty)
    }

    @Test(
        "Keys with nothing to do, and keys of the screen, are left alone",
        arguments: [
            Key.backspace, .delete, .left, .right, .home, .end, .up, .down, .tab, .enter, .escape,
            .function(1), .control("z"), .alt("x"), .wordLeft, .wordRight,
        ])
    func ignored(key: Key) {
        var field = TextField()
        #expect(field.handle(key) == .ignored)
        #expect(field == TextField())
    }

    @Test("One backspace takes a whole grapheme cluster")
    func graphemes() {
        var field = typed("a👩‍👩‍👧e")
        field = typed("\u{301}", into: field)
        #expect(field.text == "a👩‍👩‍👧e\u{301}")
        #expect(field.cursor == 3)
        _ = field.handle(.backspace)
        _ = field.handle(.backspace)
        #expect(field.text == "a")
    }

    @Test("A paste becomes one line, and what was left out is told")
    func paste() {
        var field = TextField(maximumLength: 10)
        #expect(field.handle(.paste(text: "a\nb\tc\n", dropped: 0)) == .changed)
        #expect(field.text == "a b c")
        #expect(field.handle(.paste(text: "x", dropped: 2)) == .refused)
        #expect(field.handle(.paste(text: "1234567890", dropped: 0)) == .refused)
        #expect(field.text == "a b cx1234")
        #expect(field.handle(.character("z")) == .refused)
        #expect(field.handle(.paste(text: "\n", dropped: 0)) == .ignored)
    }

    @Test("A long text scrolls, the cursor stays in view, and what is hidden has a sign")
    func scrolling() {
        var field = typed("abcdefghijklmnop")
        #expect(drawn(field, width: 8).text == "…klmnop\n")
        #expect(drawn(field, width: 8).cursor == Point(x: 7, y: 0))
        _ = field.handle(.home)
        #expect(drawn(field, width: 8).text == "abcdefg…\n")
        #expect(drawn(field, width: 8).cursor == Point(x: 0, y: 0))
        for width in 1...20 {
            for index in 0...16 {
                field.move(to: index)
                let surface = drawn(field, width: width)
                let cursor = surface.cursor ?? Point(x: -1, y: -1)
                #expect(surface.bounds.contains(cursor), "\(width) \(index)")
                if width > 3, index < 16 {
                    #expect(surface[cursor.x, 0].character == Array("abcdefghijklmnop")[index])
                }
            }
        }
    }

    @Test("An empty field shows its placeholder until it has the keyboard")
    func placeholder() {
        var surface = Surface(width: 10, height: 1)
        TextField().draw(into: &surface, rect: surface.bounds, focused: false, placeholder: "nom")
        #expect(surface.text == "nom\n" && surface.cursor == nil)
    }

    @Test("A hidden field shows no character of its text")
    func hidden() {
        var surface = Surface(width: 10, height: 1)
        typed("1234").draw(into: &surface, rect: surface.bounds, focused: true, hidden: true)
        #expect(surface.text == "••••\n")
    }
}
