import Glibc
import JourneyEngine
import LocalStore
import SyncProtocol

/// Looks at what the stand depends on, one finding each.
public struct Doctor: Sendable {
    private let folder: String
    private let surroundings: Surroundings

    /// - Parameters:
    ///   - folder: the data folder; it is made where it is missing, as a start would make it.
    ///   - surroundings: what the process finds around it.
    public init(folder: String, surroundings: Surroundings) {
        self.folder = folder
        self.surroundings = surroundings
    }

    /// The findings, in the order in which they are told.
    public func examine() -> [DoctorFinding] {
        [terminal, size, locale, disk, clock, journal]
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

    private var locale: DoctorFinding {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(surroundings.variable).first
        let folded = name?.lowercased() ?? ""
        guard let name, folded.contains("utf-8") || folded.contains("utf8") else {
            return DoctorFinding(
                "locale", isGood: false, "\(name ?? "C") is not UTF-8: glyphs fall back to ASCII",
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
        let now = surroundings.now.brussels.date
        guard surroundings.now >= Self.written else {
            return DoctorFinding(
                "clock", isGood: false, "the clock says \(now.text)",
                "set the clock; records keep their order whatever it says")
        }
        return DoctorFinding("clock", isGood: true, "set: \(now.text)")
    }

    /// 2026-01-01 UTC: the program is younger, so an earlier clock is wrong.
    private static let written = Timestamp(milliseconds: 1_767_225_600_000)

    /// Settings and chain. The settings are read back each time the journal is opened to write.
    private var journal: DoctorFinding {
        let path = folder + "/journal.db"
        guard access(path, F_OK) == 0 else {
            return DoctorFinding("journal", isGood: true, "nothing recorded yet")
        }
        do {
            let verification = try JournalVerification.of(file: path)
            let text = VerificationText(verification)
            guard !verification.isGood else {
                return DoctorFinding("journal", isGood: true, text.sum)
            }
            return DoctorFinding(
                "journal", isGood: false, text.text.joined(separator: "; "),
                "keep the file, tell the operator, run `stand journal verify`")
        } catch {
            return DoctorFinding(
                "journal", isGood: false, "\(error)", "check the folder's owner and rights")
        }
    }
}
