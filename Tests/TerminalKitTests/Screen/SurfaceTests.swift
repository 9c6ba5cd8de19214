import Testing

@testable import TerminalKit

@Suite("A surface")
struct SurfaceTests {
    @Test("Text is cut with a sign at the room that it is given")
    func cut() {
        var surface = Surface(width: 10, height: 2)
        #expect(surface.draw("abcdefgh", in: Rect(x: 1, y: 0, width: 5, height: 1)) == 5)
        surface.draw("abcdefghijklm", x: 3, y: 1)
        #expect(surface.text == " abcd…\n   abcdef…\n")
    }

    @Test("Text stands left, in the middle or at the right")
    func alignment() {
        var surface = Surface(width: 7, height: 3)
        for (y, align) in [Alignment.left, .centre, .right].enumerated() {
            surface.draw("abc", in: surface.bounds.row(y), align: align)
        }
        #expect(surface.text == "abc\n  abc\n    abc\n")
    }

    @Test("Nothing is drawn outside, wherever it starts")
    func outside() {
        var surface = Surface(width: 4, height: 2)
        surface.draw("abcdef", x: -2, y: 0)
        surface.draw("x", x: 0, y: 9)
        surface.draw("x", x: 9, y: 0)
        surface.fill(Rect(x: -5, y: 1, width: 50, height: 50), with: "#")
        surface.box(Rect(x: -1, y: -1, width: 9, height: 9))
        #expect(surface.text == "cdef\n####\n")
    }

    @Test("No escape sequence enters a cell")
    func hostile() {
        var surface = Surface(width: 20, height: 1)
        surface.draw("a\u{1B}[2Jb\u{9B}c", x: 0, y: 0)
        #expect(surface.text == "a^[[2Jb<9B>c\n")
    }

    @Test("A wide character takes two cells, and half of it is never left")
    func wide() {
        var surface = Surface(width: 5, height: 1)
        surface.draw("日本", x: 0, y: 0)
        #expect(surface[1, 0].width == 0)
        surface.put(Cell("x"), x: 1, y: 0)
        #expect(surface.text == " x本\n")
        surface.put(Cell("y"), x: 2, y: 0)
        #expect(surface.text == " xy\n")
        surface.put(Cell("日"), x: 4, y: 0)
        #expect(surface.text == " xy\n")
    }

    @Test(
        "A cell keeps up to five scalars of a cluster, and of a longer one the first",
        arguments: [
            ("a", "a"), ("e\u{301}", "e\u{301}"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("👩‍👩‍👧‍👦", "👩"),
            ("🇧🇪", "🇧🇪"),
        ] as [(Character, Character)])
    func clusters(character: Character, kept: Character) {
        #expect(Cell(character).character == kept)
    }

    @Test("Lines that meet are joined")
    func lines() {
        var surface = Surface(width: 7, height: 5)
        surface.box(surface.bounds)
        surface.horizontalLine(x: 0, y: 2, length: 7)
        surface.verticalLine(x: 3, y: 0, length: 5)
        #expect(surface.text == "┌──┬──┐\n│  │  │\n├──┼──┤\n│  │  │\n└──┴──┘\n")
    }

    @Test("The styles are dumped beside the text")
    func styles() {
        var surface = Surface(width: 6, height: 1)
        surface.draw("a", x: 1, y: 0, style: .error)
        surface.draw("b", x: 2, y: 0, style: .focus)
        #expect(surface.styleText == " EF\n")
    }

    @Test("A click means what was drawn last there")
    func clicks() {
        var surface = Surface(width: 6, height: 1)
        surface.onClick(Rect(x: 0, y: 0, width: 3, height: 1), .key(.enter))
        surface.onClick(Rect(x: 2, y: 0, width: 3, height: 1), .item("list", 4))
        #expect(surface.target(at: Point(x: 1, y: 0)) == .key(.enter))
        #expect(surface.target(at: Point(x: 2, y: 0)) == .item("list", 4))
        #expect(surface.target(at: Point(x: 5, y: 0)) == nil)
    }
}

@Suite("A rectangle")
struct RectTests {
    private let rect = Rect(x: 2, y: 3, width: 10, height: 6)

    @Test("Cutting gives back every cell once, whatever is asked", arguments: -2...12)
    func splits(count: Int) {
        let (top, below) = rect.split(top: count)
        #expect(top.height + below.height == 6 && (below.isEmpty || below.y == top.endY))
        let (above, bottom) = rect.split(bottom: count)
        #expect(above.height + bottom.height == 6 && (bottom.isEmpty || bottom.endY == 9))
        let (left, rest) = rect.split(left: count)
        #expect(left.width + rest.width == 10 && (rest.isEmpty || rest.x == left.endX))
        let (other, right) = rect.split(right: count)
        #expect(other.width + right.width == 10 && (right.isEmpty || right.endX == 12))
    }

    @Test("Equal columns fill the width but for the gaps", arguments: 1...4)
    func columns(count: Int) {
        let columns = rect.equalColumns(count, gap: 1)
        #expect(columns.map(\.width).reduce(0, +) == 10 - (count - 1))
        #expect(columns.last?.endX == rect.endX)
    }

    @Test("What lies outside is empty")
    func outside() {
        #expect(rect.row(6).isEmpty && rect.row(-1).isEmpty)
        #expect(rect.intersection(Rect(x: 40, y: 0, width: 5, height: 5)).isEmpty)
        #expect(rect.inset(columns: 6).isEmpty)
    }

    @Test("Only the cells that differ are visited, and all of a surface of another size")
    func changes() {
        var before = Surface(width: 6, height: 3)
        before.draw("abc", x: 1, y: 1)
        var after = before
        after.draw("x世", x: 1, y: 1)
        #expect(visited(after, since: before) == ["x 1 1", "世 2 1"])
        #expect(visited(after, since: after).isEmpty)
        #expect(visited(before, since: nil).count == 18)
        #expect(visited(before, since: Surface(width: 3, height: 6)).count == 18)
    }

    private func visited(_ surface: Surface, since before: Surface?) -> [String] {
        var cells: [String] = []
        surface.visitChanges(since: before) { cells.append("\($0.character) \($1) \($2)") }
        return cells
    }
}
