import Testing

@testable import TerminalKit

@Suite("Choices and lists")
struct ChoiceTests {
    @Test("Nothing is chosen before the person chooses")
    func noDefault() {
        var surface = Surface(width: 40, height: 1)
        ChoiceRow(["M.", "Mme", "sans"]).draw(into: &surface, rect: surface.bounds, focused: true)
        #expect(surface.text == "( ) M.   ( ) Mme   ( ) sans\n")
        #expect(surface.cursor == Point(x: 1, y: 0))
    }

    @Test(
        "Arrows, space, digits and first letters choose",
        arguments: [
            ([Key.right], 0), ([.right, .right], 1), ([.left], 2), ([.character(" ")], 0),
            ([.character("3")], 2), ([.character("s")], 2), ([.character("m")], 0),
            ([.character("M"), .character("m")], 1), ([.right, .right, .right, .right], 2),
        ] as [([Key], Int)])
    func choosing(keys: [Key], chosen: Int) {
        var row = ChoiceRow(["M.", "Mme", "sans"])
        for key in keys { _ = row.handle(key) }
        #expect(row.chosen == chosen)
    }

    @Test(
        "Keys without an answer change nothing",
        arguments: [Key.character("4"), .character("x"), .tab])
    func ignored(key: Key) {
        var row = ChoiceRow(["M.", "Mme"], chosen: 1)
        #expect(row.handle(key) == .ignored && row.chosen == 1)
    }

    @Test("Answers flow onto the next row, and each can be clicked")
    func flow() {
        var surface = Surface(width: 20, height: 2)
        let rows = ChoiceRow(["trois", "six", "douze"], chosen: 2)
            .draw(into: &surface, rect: surface.bounds, focused: false, name: "when")
        #expect(rows == 2)
        #expect(surface.text == "( ) trois   ( ) six\n(•) douze\n")
        #expect(surface.target(at: Point(x: 3, y: 1)) == .item("when", 2))
    }

    private func drawn(_ list: ListView, height: Int) -> String {
        var surface = Surface(width: 8, height: height)
        list.draw(into: &surface, rect: surface.bounds, focused: true) {
            index, rect, style, surface in
            surface.draw("row \(index)", in: rect, style: style)
        }
        return surface.text
    }

    @Test("A list shows where more is, and marks the highlighted row")
    func list() {
        var list = ListView(count: 9)
        #expect(drawn(list, height: 3) == "> row 0\n  row 1\n  row 2↓\n")
        #expect(list.handle(.end) == .moved)
        #expect(drawn(list, height: 3) == "  row 6↑\n  row 7\n> row 8\n")
        #expect(list.handle(.pageUp) == .moved && list.selected == 0)
        #expect(list.handle(.up) == .ignored)
        #expect(list.handle(.enter) == .chosen)
    }

    @Test("The highlighted row is always in view")
    func inView() {
        for count in 0...12 {
            for height in 1...5 {
                for selected in 0..<max(1, count) {
                    let list = ListView(count: count, selected: selected)
                    let rows = list.visibleRows(height: height)
                    #expect(rows.count == min(count, height))
                    #expect(count == 0 || rows.contains(selected))
                }
            }
        }
    }

    @Test("An empty list does nothing")
    func empty() {
        var list = ListView()
        for key in [Key.up, .down, .end, .enter, .pageDown] {
            #expect(list.handle(key) == .ignored)
        }
        #expect(drawn(list, height: 2) == "\n\n")
    }
}

@Suite("Running text, footer and badge")
struct BlockTests {
    @Test(
        "Text wraps at words; a word that is too long is broken",
        arguments: [
            ("un deux trois", 8, ["un deux", "trois"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
            ("a\n\nb", 5, ["a", "", "b"]), ("日本語です", 5, ["日本", "語で", "す"]), ("", 5, [""]),
        ])
    func wrap(text: String, width: Int, lines: [String]) {
        #expect(TextBlock(text).lines(width: width) == lines)
    }

    @Test("Text that does not fit its room says so")
    func cut() {
        var surface = Surface(width: 6, height: 2)
        let block = TextBlock("aaa bbb ccc ddd")
        #expect(block.draw(into: &surface, rect: surface.bounds) == 2)
        #expect(surface.text == "aaa\nbbb…\n")
        var tight = Surface(width: 3, height: 1)
        block.draw(into: &tight, rect: tight.bounds)
        #expect(tight.text == "aa…\n")
    }

    private let footer = Footer([
        Footer.Item(.enter, "Entrée", "suite"), Footer.Item(.tab, "Tab", "champ"),
        Footer.Item(.escape, "Échap", "retour"), Footer.Item(.function(1), "F1", "aide"),
    ])

    @Test(
        "The footer gives up room before it gives up keys, and help last",
        arguments: [
            (60, "Entrée suite   Tab champ   Échap retour   F1 aide"),
            (48, "Entrée suite  Tab champ  Échap retour  F1 aide"),
            (42, "Entrée suite  Tab champ  Échap retour  F1"),
            (35, "Entrée suite  Tab champ  F1 …"), (20, "Entrée suite  F1 …"), (6, "F1 …"),
        ])
    func footerFits(width: Int, text: String) {
        var surface = Surface(width: width, height: 1)
        footer.draw(into: &surface, rect: surface.bounds)
        #expect(surface.text == text + "\n")
    }

    @Test("A click on the footer presses the key")
    func footerClick() {
        var surface = Surface(width: 60, height: 1)
        footer.draw(into: &surface, rect: surface.bounds)
        #expect(surface.target(at: Point(x: 3, y: 0)) == .key(.enter))
        #expect(surface.target(at: Point(x: 46, y: 0)) == .key(.function(1)))
        #expect(surface.target(at: Point(x: 13, y: 0)) == nil)
    }

    @Test("The ball is empty when no one is linked")
    func badge() {
        #expect(Badge(initials: nil).text == "( … )")
        #expect(Badge(initials: "ML").text == "(ML)")
    }
}
