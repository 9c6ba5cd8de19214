import Foundation
import TestSupport
import Testing

@testable import SyncProtocol

@Suite("A record as a line of JSON")
struct RecordLineTests {
    private static let good = Samples.journal(1)[0]

    @Test("A line reads back as the record it was made of, for any bytes and any script")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 20_260_115)
        for round in 0..<300 {
            var header = Samples.header(seq: Int64.random(in: .min ... .max, using: &generator))
            header.subject = round.isMultiple(of: 2) ? Samples.id(5) : nil
            header.genius = ["", "é\u{301}漢字🚗", "\"\\/\n\u{0}\u{2028}", "</script>"][round % 4]
            let body = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let record = JournalRecord(header: header, body: body, after: .zero)
            #expect(try RecordLine.decode(RecordLine.encode(record)) == record, "round \(round)")
        }
    }

    @Test("The short way to a line and back gives what the JSON coder gives, or leaves it to it")
    func shortWay() throws {
        var generator = SeededGenerator(seed: 20_261_121)
        let texts = ["", "a\"b\\c", "INETPSA\\TA12345", "é", "\n", "\u{7F}", "~ /"]
        for round in 0..<300 {
            var header = Samples.header(
                seq: [.min, -1, 0, 7, .max].randomElement(using: &generator) ?? 0)
            header.subject = round.isMultiple(of: 3) ? nil : Samples.id(UInt8(round % 256))
            header.genius = texts.randomElement(using: &generator) ?? ""
            header.type = texts.randomElement(using: &generator) ?? ""
            let body = (0..<round % 50).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let record = JournalRecord(header: header, body: body, after: .zero)
            let line = try RecordLine.encodeThoroughly(record)
            #expect(try RecordLine.encode(record) == line, "round \(round)")
            #expect(try RecordLine.decodeThoroughly(line) == record, "round \(round)")
            #expect([record, nil].contains(CanonicalLine.read(line)), "round \(round)")
            // Whatever the short way takes, the coder takes too.
            var changed = line
            changed[Int.random(in: line.indices, using: &generator)] ^= 1
            if let read = CanonicalLine.read(changed) {
                #expect(try RecordLine.decodeThoroughly(changed) == read, "round \(round)")
            }
        }
        let plain = try RecordLine.encode(Samples.journal(1)[0])
        #expect(CanonicalLine.read(plain) == Samples.journal(1)[0])
    }

    @Test("The columns stand sorted by name, with base64 and lower-case hexadecimal")
    func canonical() throws {
        let line = String(decoding: try RecordLine.encode(Self.good), as: UTF8.self)
        #expect(line.hasPrefix(#"{"body":"eyJuIjoxfQ==","boot_id":"04040404-0404-"#))
        #expect(line.contains(#""subject":null"#))
        #expect(line.contains("\n") == false)
    }

    @Test(
        "Hostile lines are refused and never trap",
        arguments: [
            "", " ", "null", "[]", "{}", "{", "\u{0}", "\"\"", "1e999", "{\"seq\":1}",
            String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 50_000),
            "{\"body\":\"\u{FFFD}\"}",
        ])
    func hostile(line: String) {
        #expect(throws: RecordLine.Failure.self) {
            try RecordLine.decode(Array(line.utf8))
        }
    }

    @Test(
        "A column of the wrong kind, length or range is refused",
        arguments: [
            (#""seq":1"#, #""seq":1.5"#), (#""seq":1"#, #""seq":"1""#),
            (#""seq":1"#, #""seq":99999999999999999999"#), (#""seq":1"#, #""seq":true"#),
            (#""seq":1"#, #""seq":01"#), (#""seq":1"#, #""seq":1.0"#),
            (#""subject":null"#, #""subject":"nobody""#), (#""subject":null,"#, ""),
            (#""subject":null"#, #""subject":"""#),
            (#""type":"quoteIssued""#, #""type":null"#), ("eyJuIjoxfQ==", "eyJuIjoxfQ"),
            ("eyJuIjoxfQ==", "eyJuIjoxfR=="), ("eyJuIjoxfQ==", "eyJu IjoxfQ=="),
            ("01010101-0101-", "0101010G-0101-"),
            (#""version":1"#, #""version":1,"version":1"#),
            (#""version":1"#, #""version":1,"extra":1"#), (#","version":1"#, #", "version":1"#),
        ])
    func wrongColumn(part: String, by: String) throws {
        let line = String(decoding: try RecordLine.encode(Self.good), as: UTF8.self)
        #expect(line.contains(part))
        let range = try #require(line.range(of: part))
        #expect(throws: RecordLine.Failure.self) {
            try RecordLine.decode(Array(line.replacingCharacters(in: range, with: by).utf8))
        }
    }

    @Test("R-403: a line with any one byte changed is refused, or is another record")
    func changedByte() throws {
        let line = try RecordLine.encode(Self.good)
        for index in line.indices {
            for change: UInt8 in [0x01, 0x20, 0x80] {
                var changed = line
                changed[index] ^= change
                guard let record = try? RecordLine.decode(changed) else { continue }
                var check = ChainCheck()
                #expect(check.take(record).isEmpty == false, "byte \(index) by \(change)")
            }
        }
    }

    @Test("A line longer than any record is refused before it is looked at")
    func tooLong() {
        #expect(throws: RecordLine.Failure.tooLong) {
            try RecordLine.decode([UInt8](repeating: 0x20, count: RecordLine.longest + 1))
        }
    }
}
