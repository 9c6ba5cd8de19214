import Glibc
import LocalStore
import SyncProtocol

/// Looks at what the stand depends on, one finding each.
public struct Doctor: Sendable {
    private let folder: String

    /// - Parameter folder: the data folder; it need not exist yet.
    public init(folder: String) {
        self.folder = folder
    }

    /// Looks at everything now, the terminal first and the journal last.
    public func examine() -> [DoctorFinding] {
        [terminal, size, locale, disk, clock, journal]
    }

    private var terminal: DoctorFinding {
        let name = Self.variable("TERM") ?? ""
        guard isatty(STDOUT_FILENO) == 1 else {
            return DoctorFinding(
                "terminal", isGood: false, "standard output is not a terminal",
                "start stand in a terminal, over ssh or in tmux")
        }
        guard !name.isEmpty, name != "dumb" else {
            return DoctorFinding(
                "terminal", isGood: false, "TERM is \(name.isEmpty ? "not set" : name)",
                "set TERM, for example to xterm-256color or linux")
        }
        return DoctorFinding("terminal", isGood: true, "TERM is \(name)")
    }

    private var size: DoctorFinding {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
            return DoctorFinding("size", isGood: true, "not known without a terminal")
        }
        let found = "\(window.ws_col)×\(window.ws_row)"
        guard window.ws_col >= 80, window.ws_row >= 24 else {
            return DoctorFinding(
                "size", isGood: false, "\(found) is too small", "make it 80×24 or larger")
        }
        return DoctorFinding("size", isGood: true, found)
    }

    private var locale: DoctorFinding {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Self.variable).first ?? "C"
        let folded = name.lowercased()
        guard folded.contains("utf-8") || folded.contains("utf8") else {
            return DoctorFinding(
                "locale", isGood: false, "\(name) is not UTF-8: glyphs fall back to ASCII",
                "set LANG, for example to C.UTF-8")
        }
        return DoctorFinding("locale", isGood: true, name)
    }

    private var disk: DoctorFinding {
        do {
            let space = DiskSpace(of: try StandFolder(path: folder))
            let free = try space.freeBytes() / (1 << 20)
            guard try space.allowsNewJourney() else {
                return DoctorFinding(
                    "disk", isGood: false, "\(free) MiB free: new journeys are refused",
                    "free some space; what is open can be finished")
            }
            return DoctorFinding("disk", isGood: true, "\(free) MiB free")
        } catch {
            return DoctorFinding(
                "disk", isGood: false, "\(error)", "give --data a folder that can be written")
        }
    }

    /// R-308: a wrong clock is noticed, and never in the way.
    private var clock: DoctorFinding {
        var now = time(nil)
        // The program is younger than this; an earlier clock is wrong.
        let earliest: time_t = 1_767_225_600
        var parts = tm()
        gmtime_r(&now, &parts)
        guard now >= earliest else {
            return DoctorFinding(
                "clock", isGood: false, "the clock says \(1900 + parts.tm_year)",
                "set the clock; records keep their order whatever it says")
        }
        return DoctorFinding("clock", isGood: true, "set")
    }

    /// Settings and chain. The settings are read back each time the journal is opened to write.
    private var journal: DoctorFinding {
        let path = folder + "/journal.db"
        guard access(path, F_OK) == 0 else {
            return DoctorFinding("journal", isGood: true, "nothing recorded yet")
        }
        do {
            let verification = try JournalVerification.of(file: path)
            guard let first = verification.findings.first else {
                return DoctorFinding(
                    "journal", isGood: true, "\(verification.records) records, the chain holds")
            }
            return DoctorFinding(
                "journal", isGood: false, "record \(first.seq): \(first.problem)",
                "keep the file, tell the operator, run `stand journal verify`")
        } catch {
            return DoctorFinding(
                "journal", isGood: false, "\(error)", "check the folder's owner and rights")
        }
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
