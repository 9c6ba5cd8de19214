import Foundation
import JourneyEngine
import Testing

@testable import StandHeadless

@Suite("stand check")
struct CheckTests {
    private static func verdict(
        _ kind: CheckKind, _ typed: String, country: Country = .belgium
    ) throws -> Said {
        let line = String(decoding: try JSONEncoder().encode(typed), as: UTF8.self)
        return try Said(try #require(Check(kind, country: country).verdict(on: line)).json())
    }

    private static let keys: Set = [
        "input", "valid", "normalised", "warnings", "suggestion", "rule", "message",
    ]

    @Test(
        "R-118 … R-121: a right value is valid, in its normal form",
        arguments: [
            (CheckKind.email, "marie.leblanc@yopmail.com", "marie.leblanc@yopmail.com", "R-121"),
            (.mobile, "0474 74 14 28", "+32474741428", "R-118"),
            (.vat, "be 0417.159.386", "BE0417159386", "R-119"),
            (.postcode, "b-1000", "1000", "R-120"),
            (.vin, "1m8gdm9axkp042788", "1M8GDM9AXKP042788", "E1"),
        ])
    func valid(kind: CheckKind, typed: String, normalised: String, rule: String) throws {
        let verdict = try Self.verdict(kind, typed)
        #expect(verdict.keys == Self.keys)
        #expect(verdict.text("input") == typed)
        #expect(verdict.fields["valid"] as? Bool == true)
        #expect(verdict.text("normalised") == normalised)
        #expect(verdict.text("rule") == rule)
        #expect(verdict.fields["message"] is NSNull)
    }

    @Test(
        "R-118 … R-121: a wrong value is not, and the verdict says why and what was meant",
        arguments: [
            (CheckKind.email, "marie@gmailcom", "R-121", nil as String?),
            (.mobile, "0033612345678", "R-118", "+33612345678"),
            (.vat, "BE417159386", "R-119", "BE0417159386"),
            (.vat, "BE0417159384", "R-119", nil), (.postcode, "0999", "R-120", nil),
            (.vin, "1M8GDM9AXKP04278", "E1", nil),
        ])
    func invalid(kind: CheckKind, typed: String, rule: String, suggestion: String?) throws {
        let verdict = try Self.verdict(kind, typed)
        #expect(verdict.keys == Self.keys)
        #expect(verdict.fields["valid"] as? Bool == false)
        #expect(verdict.fields["normalised"] is NSNull)
        #expect(verdict.fields["warnings"] as? [String] == [])
        #expect(verdict.text("rule") == rule)
        if let suggestion { #expect(verdict.text("suggestion") == suggestion) }
        #expect(verdict.text("message")?.isEmpty == false)
    }

    @Test(
        "What is odd is named by a word that scripts may rely on",
        arguments: [
            (CheckKind.email, "marie@gmial.com", ["emailSlip"]),
            (.vat, "BE0000000097", ["vatToComplete"]),
            (.vat, "LU00000000", ["vatOtherCountry", "vatAllZeros"]),
            (.mobile, "+33612345678", ["phoneForeign"]),
            (.mobile, "440000000", ["mobileUnassigned"]),
        ])
    func warnings(kind: CheckKind, typed: String, names: [String]) throws {
        #expect(try Self.verdict(kind, typed).fields["warnings"] as? [String] == names)
    }

    @Test("--country presets what is understood")
    func country() throws {
        #expect(
            try Self.verdict(.mobile, "621123456", country: .luxembourg).text("normalised")
                == "+352621123456")
        #expect(
            try Self.verdict(.postcode, "75001", country: Country(recorded: "FR"))
                .text("normalised") == "75001")
        #expect(try Self.verdict(.postcode, "75001").fields["valid"] as? Bool == false)
    }

    @Test(
        "Hostile values are judged, never obeyed, and given back as they came",
        arguments: CheckKind.allCases,
        [
            "", " ", "\u{0}", "\u{1B}[2J", "\u{202E}gnp", "a\r\nBcc: x@y.be", "=1+1", "😀",
            String(repeating: "9", count: 10_000), "'; DROP TABLE journal; --", "\u{FEFF}", "\\",
            "e\u{301}@b.be",
        ])
    func hostile(kind: CheckKind, typed: String) throws {
        let verdict = try Self.verdict(kind, typed)
        #expect(verdict.keys == Self.keys)
        let line = String(decoding: try JSONEncoder().encode(typed), as: UTF8.self)
        let input = try #require(Check(kind, country: .belgium).verdict(on: line)).input
        #expect(Array(input.unicodeScalars) == Array(typed.unicodeScalars))
        #expect(!verdict.line.contains("\n"))
        #expect(!verdict.line.contains("\u{1B}"))
    }

    @Test(
        "A line that is not a JSON string has no verdict",
        arguments: ["", "marie", "7", "null", "[]", "{}", #""a" "b""#, #"""#, #"["a"]"#])
    func notAString(line: String) {
        #expect(Check(.email, country: .belgium).verdict(on: line) == nil)
    }
}
