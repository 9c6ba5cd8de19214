import Glibc
import TestSupport
import Testing

/// The full-screen app on a terminal of its own, used and watched as a person would.
final class StandApp {
    let terminal: EmulatedTerminal
    let child: Child
    /// The modes of the line before the app came.
    let modesBefore: [UInt32]

    /// Stands last, and so goes last: an app that still runs would make it anew.
    private let folder: DataFolder

    /// Starts the app.
    /// - Parameters:
    ///   - words: how it is to behave.
    ///   - type: `TERM`; nil leaves it out.
    ///   - environment: further variables.
    ///   - terminal: where; one of its own without it.
    ///   - wrapper: a program that runs it, with its own words.
    init(
        _ folder: DataFolder, words: [String] = [], type: String? = "xterm-256color",
        rows: Int = 24, columns: Int = 80, environment: [String: String] = [:],
        on terminal: EmulatedTerminal? = nil,
        through wrapper: [String] = []
    ) throws {
        let terminal = try terminal ?? EmulatedTerminal(rows: rows, columns: columns)
        var variables = Programs.environment
        variables["TERM"] = type
        variables.merge(environment) { $1 }
        self.terminal = terminal
        self.folder = folder
        modesBefore = terminal.modes
        child = try Child(
            wrapper + [Programs.stand] + words + ["--data", folder.path], environment: variables,
            [.file(terminal.path, O_RDWR), .descriptor(0), .descriptor(0)], isLeader: true)
    }

    var screen: String {
        terminal.readWaiting()
        return terminal.screen.text
    }

    @discardableResult func types(_ text: String) -> Self {
        terminal.watch(for: "en cours…")
        terminal.write(Array(text.utf8))
        return self
    }

    @discardableResult func presses(_ keys: Keystroke...) -> Self {
        for key in keys { types(key.rawValue) }
        return self
    }

    /// Sends text as a terminal sends what is pasted.
    @discardableResult func pastes(_ text: String) -> Self {
        types("\u{1B}[200~" + text + "\u{1B}[201~")
    }

    /// Clicks on the first place where this stands, as a terminal reports it (SGR).
    @discardableResult func clicks(
        _ text: String, at place: SourceLocation = #_sourceLocation
    ) throws -> Self {
        try sees(text, at: place)
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        for (row, line) in lines.enumerated() {
            guard let range = line.firstRange(of: text) else { continue }
            let column = line.distance(from: line.startIndex, to: range.lowerBound)
            let cell = "\(column + 1);\(row + 1)"
            return types("\u{1B}[<0;\(cell)M\u{1B}[<0;\(cell)m")
        }
        return self
    }

    /// Turns the wheel one notch over the middle of the page.
    @discardableResult func wheels(down: Bool) -> Self {
        types("\u{1B}[<\(down ? 65 : 64);10;10M")
    }

    @discardableResult func resizes(rows: Int, columns: Int) -> Self {
        terminal.resize(rows: rows, columns: columns)
        return self
    }

    /// Waits until all of these stand on the screen at once.
    @discardableResult func sees(
        _ texts: String..., at place: SourceLocation = #_sourceLocation
    ) throws -> Self {
        try waits(for: "\(texts)", at: place) { screen in
            texts.allSatisfy { screen.contains($0) }
        }
    }

    /// Waits until this stands on the screen no longer.
    @discardableResult func seesNoMore(
        _ text: String, at place: SourceLocation = #_sourceLocation
    ) throws -> Self {
        try waits(for: "no more \(text)", at: place) { !$0.contains(text) }
    }

    /// Waits until the terminal's screen is as wanted.
    @discardableResult func waits(
        for what: String, at place: SourceLocation = #_sourceLocation, _ isSo: (String) -> Bool
    ) throws -> Self {
        let deadline = Deadline()
        repeat {
            if isSo(terminal.screen.text) { return self }
        } while terminal.readMore(deadline, lifeline: child.lifeline)
        if isSo(terminal.screen.text) { return self }
        Issue.record("the screen does not show \(what):\n\(screen)", sourceLocation: place)
        throw SystemFailure("the screen does not show \(what)", 0)
    }

    @discardableResult func receives(_ signal: Int32) -> Self {
        child.receives(signal)
        return self
    }

    /// Quits as a genius does, and waits for the end.
    func quits() throws -> Child.Ending {
        try presses(.controlQ).ends()
    }

    /// Waits for the end, and shows what was drawn until then.
    func ends() throws -> Child.Ending {
        let deadline = Deadline()
        while terminal.readMore(deadline, lifeline: child.lifeline) {}
        let ending = try child.ends()
        while terminal.readWaiting() {}
        return ending
    }
}

/// What a key sends.
enum Keystroke: String {
    case enter = "\r"
    case escape = "\u{1B}"
    case tab = "\t"
    case backTab = "\u{1B}[Z"
    case up = "\u{1B}[A"
    case down = "\u{1B}[B"
    case space = " "
    case pageDown = "\u{1B}[6~"
    case backspace = "\u{7F}"
    case f1 = "\u{1B}OP"
    case f2 = "\u{1B}OQ"
    case f3 = "\u{1B}OR"
    case f4 = "\u{1B}OS"
    case f5 = "\u{1B}[15~"
    case f6 = "\u{1B}[17~"
    case f10 = "\u{1B}[21~"
    case controlQ = "\u{11}"
    case controlS = "\u{13}"
    case controlU = "\u{15}"
}
