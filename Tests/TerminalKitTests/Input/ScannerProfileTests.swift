import Testing

@testable import TerminalKit

@Suite("What a scanner is like")
struct ScannerProfileTests {
    private static let known = "STAND-SCANNER-0123456789-AZERTY-QWERTZ"

    @Test(
        "Layout, prefix, suffix and ending are learned from one code",
        arguments: ScannerLayout.allCases)
    func learned(layout: ScannerLayout) throws {
        let sent = layout.typed("]Q1" + Self.known + "#")
        let profile = try #require(
            ScannerProfile(learningFrom: Scan(sent, ending: .tab), of: Self.known))
        #expect(profile.layout == layout && profile.ending == .tab)
        #expect(profile.code(in: layout.typed("]Q1BMS26-7K3M#")) == "BMS26-7K3M")
        #expect(profile.code(in: layout.typed("BMS26-7K3M")) == "BMS26-7K3M")
    }

    @Test("A control character before each code is learned and taken off")
    func controlPrefix() throws {
        let profile = try #require(
            ScannerProfile(learningFrom: Scan("\u{2}" + Self.known), of: Self.known))
        #expect(profile.code(in: "\u{2}BMS26-7K3M") == "BMS26-7K3M")
    }

    @Test(
        "Any other code teaches nothing",
        arguments: [
            "", "BMS26-7K3M9XQ2", String(known.dropLast()),
            String(repeating: "x", count: 40) + known,
        ])
    func others(text: String) {
        #expect(ScannerProfile(learningFrom: Scan(text), of: Self.known) == nil)
    }

    @Test("A slow scanner is waited for, but no key longer than can be felt")
    func pauses() throws {
        func manner(_ milliseconds: Int) -> ScanManner? {
            ScannerProfile(
                learningFrom: Scan(Self.known, longestPause: .milliseconds(milliseconds)),
                of: Self.known)?.manner
        }
        #expect(manner(0) == ScanManner())
        #expect(manner(16)?.firstPause == .milliseconds(24))
        #expect(manner(100)?.firstPause == .milliseconds(40))
        #expect(manner(100)?.laterPause == .milliseconds(300))
    }
}

extension ScannerLayout {
    /// What a terminal in this layout reads of a US scanner's keys.
    fileprivate func typed(_ text: String) -> String {
        let keys =
            (0x20..<0x7F).map { Character(Unicode.Scalar(UInt8($0))) }
            + "²é\"'(-è_çà)=$ùµ£§!°+%ß´ü+öäÜÖÄ³*".map { $0 }
        var table: [Character: Character] = [:]
        for key in keys {
            if let meant = repair(String(key)).first, table[meant] == nil || key == meant {
                table[meant] = key
            }
        }
        return String(text.map { table[$0] ?? $0 })
    }
}
