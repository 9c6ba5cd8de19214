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

    private static func finding(
        _ subject: String, _ change: (inout Surroundings) -> Void = { _ in }
    ) throws -> DoctorFinding {
        var surroundings = well
        change(&surroundings)
        let scene = try WalkScene()
        try scene.workplace.close()
        let findings = Doctor(folder: scene.path, surroundings: surroundings).examine()
        #expect(
            findings.map(\.subject) == ["terminal", "size", "locale", "disk", "clock", "journal"])
        return try #require(findings.first { $0.subject == subject })
    }

    @Test(
        "Where all is well, every finding is good and has no remedy",
        arguments: ["terminal", "size", "locale", "disk", "clock", "journal"])
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
        let journal = Doctor(folder: scene.path, surroundings: Self.well).examine().last
        #expect(journal?.isGood == false)
        #expect(journal?.remedy?.contains("stand journal verify") == true)
    }

    @Test("Before anything was recorded nothing is wrong with the journal")
    func newFolder() {
        let path = FileManager.default.temporaryDirectory.appending(path: "new-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let findings = Doctor(folder: path, surroundings: Self.well).examine()
        #expect(findings.filter { !$0.isGood }.map(\.subject) == [])
    }
}
