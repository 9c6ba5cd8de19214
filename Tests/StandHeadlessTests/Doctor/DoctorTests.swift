import Foundation
import JourneyEngine
import LocalStore
import Testing

@testable import StandHeadless

@Suite("stand doctor")
struct DoctorTests {
    private static let well = Surroundings(
        isTerminal: true, size: (100, 30), now: Timestamp(milliseconds: 1_768_469_400_000),
        variables: ["TERM": "xterm", "LANG": "C.UTF-8"])

    static let subjects = [
        "terminal", "size", "colours", "locale", "glyphs", "disk", "rights", "clock", "settings",
        "journal", "PIN", "licence", "centre",
    ]

    private static func finding(
        _ subject: String, _ change: (inout Surroundings) -> Void = { _ in }
    ) throws -> DoctorFinding {
        var surroundings = well
        change(&surroundings)
        let scene = try WalkScene()
        try scene.workplace.close()
        let findings = Doctor(folder: scene.path, surroundings: surroundings).examine()
        #expect(
            findings.map(\.subject) == subjects)
        return try #require(findings.first { $0.subject == subject })
    }

    @Test(
        "Where all is well, every finding is good and has no remedy",
        arguments: subjects)
    func good(subject: String) throws {
        let finding = try Self.finding(subject)
        #expect(finding.isGood)
        #expect(finding.remedy == nil)
        #expect(finding.text.hasPrefix("ok  \(subject): "))
    }

    @Test("What is wrong is named with what to do")
    func wrong() throws {
        let findings = [
            try Self.finding("terminal") { $0.isTerminal = false },
            try Self.finding("terminal") { $0.variables["TERM"] = "" },
            try Self.finding("terminal") { $0.variables["TERM"] = "dumb" },
            try Self.finding("size") { $0.size = (79, 24) },
            try Self.finding("size") { $0.size = (80, 23) },
            try Self.finding("locale") { $0.variables["LC_ALL"] = "POSIX" },
            try Self.finding("locale") { $0.variables["LANG"] = nil },
            try Self.finding("clock") { $0.now = Timestamp(milliseconds: 0) },
            try Self.finding("glyphs") { $0.consoleFont = [0x41, 0x2500] },
        ]
        for finding in findings {
            #expect(!finding.isGood, "\(finding.text)")
            #expect(finding.remedy?.isEmpty == false)
            #expect(finding.text.hasPrefix("BAD \(finding.subject): "))
            #expect(try finding.json().contains(#""isGood":false"#))
        }
    }

    @Test("The first of LC_ALL, LC_CTYPE and LANG that is set counts")
    func localeOrder() throws {
        let finding = try Self.finding("locale") {
            $0.variables = ["LC_ALL": "", "LC_CTYPE": "fr_BE.utf8", "LANG": "C"]
        }
        #expect(finding.isGood)
        #expect(finding.found == "fr_BE.utf8")
    }

    @Test("A terminal of exactly 80×24 will do, and no terminal has no size")
    func sizes() throws {
        #expect(try Self.finding("size") { $0.size = (80, 24) }.isGood)
        #expect(try Self.finding("size") { $0.size = nil }.isGood)
    }

    @Test("R-403: a journal that is none is found out")
    func brokenJournal() throws {
        let scene = try WalkScene()
        try scene.workplace.close()
        try Data("not a database, but long enough to be looked at".utf8)
            .write(to: URL(filePath: scene.path + "/journal.db"))
        let journal = Doctor(folder: scene.path, surroundings: Self.well).examine()
            .first { $0.subject == "journal" }
        #expect(journal?.isGood == false)
        #expect(journal?.remedy?.contains("stand journal verify") == true)
    }

    @Test("R-308: a clock that lies behind the last record is noticed")
    func clockBehind() throws {
        let scene = try WalkScene(WalkScene.signedIn)
        try scene.workplace.close()
        let clock = Doctor(folder: scene.path, surroundings: Self.well).examine()
            .first { $0.subject == "clock" }
        #expect(clock?.isGood == false)
        #expect(clock?.found.contains("but the last record is of") == true)
    }

    @Test("The settings of the store are read back; while a stand is at work it has done so")
    func settings() throws {
        #expect(try Self.finding("settings").found.contains("at work"))
        let path = FileManager.default.temporaryDirectory.appending(path: "idle-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try openAndClose(path)
        let settings = Doctor(folder: path, surroundings: Self.well).examine()
            .first { $0.subject == "settings" }
        for setting in ["journal_mode=wal", "synchronous=2", "secure_delete=1"] {
            #expect(settings?.found.contains(setting) == true, "\(setting)")
        }
    }

    private func openAndClose(_ path: String) throws {
        let package = try SmallShow.package()
        try Workplace.open(
            FolderLock(StandFolder(path: path)), credentials: nil, sample: { package }
        ).close()
    }

    @Test("Without colours or accents it says why, and that this is well")
    func fallbacks() throws {
        #expect(
            try Self.finding("colours") { $0.variables["NO_COLOR"] = "1" }.found.contains(
                "NO_COLOR"))
        #expect(try Self.finding("colours") { $0.variables["TERM"] = "vt100" }.isGood)
        #expect(try Self.finding("glyphs") { $0.variables["LANG"] = "C" }.found.contains("ASCII"))
        let all = Set(ConsoleFont.needed.map { UInt16($0.value) })
        #expect(try Self.finding("glyphs") { $0.consoleFont = all }.isGood)
    }

    @Test("Before anything was recorded nothing is wrong with the journal")
    func newFolder() {
        let path = FileManager.default.temporaryDirectory.appending(path: "new-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let findings = Doctor(folder: path, surroundings: Self.well).examine()
        #expect(findings.filter { !$0.isGood }.map(\.subject) == [])
    }
}
