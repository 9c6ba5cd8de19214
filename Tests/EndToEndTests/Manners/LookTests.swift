import Testing

@Suite("Terminal manners: characters, colours, the cursor")
struct LookTests {
    /// What each of Debian's Lat15 and Uni2 fonts has, written down apart from the program: ASCII,
    /// Latin 9, lines, arrows, blocks and marks.
    static let console: Set<Unicode.Scalar> = {
        let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0xA0...0xFF, 0x2500...0x2500]
        let marks = "€ŒœŠšŽžŸ│┌┐└┘├┤┬┴┼█▒░←↑→↓●•…·–—‘’“”„"
        let letters = ranges.joined().compactMap(Unicode.Scalar.init)
        return Set(letters).union(marks.unicodeScalars)
    }()

    @Test(
        "Point 18: on TERM=linux a whole visit is drawn with glyphs that the console's fonts have")
    func consoleGlyphs() throws {
        let app = try StandApp(try DataFolder(), type: "linux").sees("Bonjour", "enregistré")
        try app.does(Step.marie).types("2").sees("aucun client lié")
        let drawn = String(decoding: app.terminal.output, as: UTF8.self).unicodeScalars
        let missing = Set(drawn).subtracting(Self.console).filter { $0.value >= 0x20 }
        #expect(missing.isEmpty, "\(missing)")
    }

    @Test(
        "Point 19: NO_COLOR or a VT100: no colour sequence at all, and the focus is seen",
        arguments: [("xterm-256color", "1"), ("vt100", ""), ("linux", "yes")])
    func noColour(_ type: String, _ refusal: String) throws {
        let app = try StandApp(try DataFolder(), type: type, environment: ["NO_COLOR": refusal])
        try app.sees("Bonjour", "enregistr").types("ta48213").presses(.enter).sees("> 1  Peugeot")
        #expect(app.settled.lookAtCursor.isReverse)
        try app.presses(.down).waits(for: "the focus on the next") { _ in
            app.lookAtCursor.isReverse && app.screen.contains("> 2")
        }
        #expect(try app.quits() == .code(0))
        #expect(colours(in: app.terminal.output) == [])
        let coloured = try StandApp(try DataFolder(), environment: ["NO_COLOR": ""])
        try coloured.sees("Bonjour", "enregistré")
        #expect(colours(in: coloured.terminal.output) != [])
    }

    @Test(
        "Point 20: its own ground is painted everywhere, and all text stands out by 4.5:1",
        arguments: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "A"])
    func contrast(brand: String) throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.types("ta48213\r").sees("Quelle marque").types(brand).sees("Nouvelle offre")
        expectReadable(app)
        try app.types("1").sees("Pour quel pays").types("1").sees("Nom, e-mail, GSM")
        expectReadable(app)
        try app.presses(.f10).sees("Fermer ma session")
        expectReadable(app)
    }

    private func expectReadable(_ app: StandApp, at place: SourceLocation = #_sourceLocation) {
        let screen = app.terminal.screen
        for (row, looks) in screen.looks.enumerated() {
            for (column, look) in looks.enumerated() {
                guard look.background != nil else {
                    Issue.record("no ground at \(row), \(column)", sourceLocation: place)
                    return
                }
                guard screen.lines[row][column] != " ", look.contrast ?? 0 < 4.5 else { continue }
                Issue.record(
                    "\(screen.lines[row][column]) at \(row), \(column): \(look)",
                    sourceLocation: place)
                return
            }
        }
    }

    @Test("Point 21: the hardware cursor stands on what has the focus, all through a visit")
    func cursor() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        for step in Step.marie {
            try app.does([step])
            #expect(app.terminal.screen.modes.contains(25), "\(step.sees)")
            try app.waits(for: "the cursor inside the frame after \(step.keys)") { _ in
                (1..<23).contains(app.cursor[0]) && (1..<79).contains(app.cursor[1])
            }
        }
    }

    @Test("Point 21: in a list it moves with the highlight, in a field with what is typed")
    func cursorMoves() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        let start = app.cursor
        try app.types("ta48213").waits(for: "the cursor behind the text") { _ in
            app.cursor == [start[0], start[1] + 7]
        }
        try app.presses(.enter).sees("> 1  Peugeot")
        for row in ["> 2", "> 3", "> 4"] {
            try app.presses(.down).waits(for: "the cursor on \(row)") { _ in
                app.rows[app.cursor[0]].contains(row)
            }
        }
    }

    /// The numbers of all sequences that set or reset a colour.
    private func colours(in output: [UInt8]) -> [Int] {
        String(decoding: output, as: UTF8.self).split(separator: "\u{1B}[").flatMap { part in
            let parameters = part.prefix { $0.isNumber || $0 == ";" }
            let isLook = part.dropFirst(parameters.count).first == "m"
            return isLook ? parameters.split(separator: ";").compactMap { Int($0) } : []
        }.filter { 30...49 ~= $0 || 90...107 ~= $0 }
    }
}
