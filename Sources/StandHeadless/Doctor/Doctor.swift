import Glibc
import JourneyEngine
import LocalStore
import SyncProtocol

/// Looks at what the stand depends on, one finding each.
public struct Doctor: Sendable {
    let folder: String
    private let surroundings: Surroundings
    let centre: CentreSight

    /// - Parameters:
    ///   - folder: the data folder; it is made where it is missing, as a start would make it.
    ///   - surroundings: what the process finds around it.
    ///   - centre: the licence, and whether the centre answers.
    public init(
        folder: String, surroundings: Surroundings, centre: CentreSight = CentreSight()
    ) {
        self.folder = folder
        self.surroundings = surroundings
        self.centre = centre
    }

    /// The findings, in the order in which they are told.
    public func examine() -> [DoctorFinding] {
        [
            terminal, size, colours, locale, glyphs, disk, rights, clock, settings, journal, pin,
            licence, wayToCentre,
        ]
    }

    private var terminal: DoctorFinding {
        let name = surroundings.variable("TERM")
        guard surroundings.isTerminal else {
            return DoctorFinding(
                "terminal", isGood: false, "standard output is not a terminal",
                "start stand in a terminal, over ssh or in tmux")
        }
        guard let name, name != "dumb" else {
            return DoctorFinding(
                "terminal", isGood: false, "TERM is \(name ?? "not set")",
                "set TERM, for example to xterm-256color or linux")
        }
        return DoctorFinding("terminal", isGood: true, "TERM is \(name)")
    }

    private var size: DoctorFinding {
        guard let size = surroundings.size else {
            return DoctorFinding("size", isGood: true, "not known without a terminal")
        }
        let found = "\(size.columns)×\(size.rows)"
        guard size.columns >= 80, size.rows >= 24 else {
            return DoctorFinding(
                "size", isGood: false, "\(found) is too small", "make it 80×24 or larger")
        }
        return DoctorFinding("size", isGood: true, found)
    }

    private var colours: DoctorFinding {
        if surroundings.variable("NO_COLOR") != nil {
            return DoctorFinding("colours", isGood: true, "none: NO_COLOR is set")
        }
        let name = surroundings.variable("TERM") ?? ""
        if name.hasPrefix("vt1") || name.hasPrefix("vt2") {
            return DoctorFinding("colours", isGood: true, "none: \(name) has bold and reverse")
        }
        let isConsole = name.hasPrefix("linux")
        let found = isConsole ? "the console's eight" : "as many as \(name) has"
        return DoctorFinding("colours", isGood: true, found)
    }

    private var isUTF8: Bool {
        let folded = localeName?.lowercased() ?? ""
        return folded.contains("utf-8") || folded.contains("utf8")
    }

    private var localeName: String? {
        ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(surroundings.variable).first
    }

    private var locale: DoctorFinding {
        guard let name = localeName, isUTF8 else {
            return DoctorFinding(
                "locale", isGood: false,
                "\(localeName ?? "C") is not UTF-8: glyphs fall back to ASCII",
                "set LANG, for example to C.UTF-8")
        }
        return DoctorFinding("locale", isGood: true, name)
    }

    /// Whether the font has what is drawn; elsewhere only eyes can tell.
    private var glyphs: DoctorFinding {
        guard isUTF8 else {
            return DoctorFinding("glyphs", isGood: true, "ASCII, without accents")
        }
        guard let font = surroundings.consoleFont else {
            return DoctorFinding("glyphs", isGood: true, "é ë ß € │ ─ • … ↑: none may be a box")
        }
        let missing = ConsoleFont.needed.filter { !font.contains(UInt16($0.value)) }
        guard missing.isEmpty else {
            let list = missing.map { String($0) }.joined(separator: " ")
            return DoctorFinding(
                "glyphs", isGood: false, "the console's font lacks \(list)",
                "choose a Lat15 or Uni2 font: dpkg-reconfigure console-setup")
        }
        return DoctorFinding("glyphs", isGood: true, "the console's font has them all")
    }
}

extension Doctor {
    /// The clock of this machine, and what it looks at.
    var now: Timestamp { surroundings.now }
}
