import Testing

@testable import TerminalKit

@Suite("The frame")
struct FrameTests {
    private var frame: Frame {
        var frame = Frame(title: "CITROËN")
        frame.centre = "BE · Français"
        frame.right = "INETPSA\\TA48213"
        frame.stages = [
            Frame.Stage("Langue", .done), Frame.Stage("Client", .here),
            Frame.Stage("Véhicule", .ahead),
        ]
        frame.hasSide = true
        frame.footer = Footer([
            Footer.Item(.enter, "Entrée", "lier"), Footer.Item(.function(1), "F1", "aide"),
        ])
        frame.status = "● en ligne  file 0"
        frame.saved = "enregistré"
        return frame
    }

    @Test("It stands at 80×24 as the screens are drawn")
    func golden() {
        var surface = Surface(width: 80, height: 24)
        let areas = frame.draw(into: &surface)
        let left = String(repeating: "─", count: 55)
        let right = String(repeating: "─", count: 22)
        let blank = "│" + left + "│" + right + "│"
        let work = String(blank.map { $0 == "─" ? " " : $0 })
        var expected = [
            "┌─ CITROËN ───────────────────── BE · Français ────────────── INETPSA\\TA48213 ─┐",
            "│ [x] Langue  (•) Client  Véhicule                                             │",
            "├" + left + "┬" + right + "┤",
        ]
        expected += Array(repeating: work, count: 17)
        expected += [
            "├" + left + "┴" + right + "┤",
            "│ Entrée lier   F1 aide                                                        │",
            "│ ● en ligne  file 0                                                enregistré │",
            "└" + String(repeating: "─", count: 78) + "┘",
        ]
        #expect(surface.text.split(separator: "\n").map(String.init) == expected)
        #expect(areas.work == Rect(x: 2, y: 3, width: 54, height: 17))
        #expect(areas.side == Rect(x: 58, y: 3, width: 21, height: 17))
    }

    @Test("Without stages the work begins a line higher; without a card it is wide")
    func plain() {
        var plain = frame
        plain.stages = []
        plain.hasSide = false
        var surface = Surface(width: 80, height: 24)
        let areas = plain.draw(into: &surface)
        #expect(areas.work == Rect(x: 2, y: 2, width: 77, height: 18))
        #expect(areas.side.isEmpty)
    }

    @Test("At any size nothing is drawn over the border and no line is longer than the screen")
    func sizes() {
        var full = frame
        full.badge = Badge(initials: "ML")
        full.banner = "RÉPÉTITION"
        full.title = String(repeating: "long ", count: 30)
        full.status = String(repeating: "état ", count: 60)
        for width in stride(from: 1, through: 140, by: 3) {
            for height in stride(from: 1, through: 50, by: 7) {
                var surface = Surface(width: width, height: height)
                let areas = full.draw(into: &surface)
                #expect(areas.work.intersection(surface.bounds) == areas.work)
                guard width >= 40, height >= 8 else { continue }
                for y in 1..<height - 1 {
                    #expect("│├".contains(surface[0, y].character))
                    #expect("│┤".contains(surface[width - 1, y].character))
                }
            }
        }
    }

    @Test("The ball stands beside the middle of the title line")
    func ball() {
        var linked = frame
        linked.badge = Badge(initials: "ML")
        var surface = Surface(width: 80, height: 24)
        linked.draw(into: &surface)
        #expect(surface.text.contains("─ (ML) BE · Français ─"))
        #expect(surface.styleText.contains("BBBB"))
    }
}
