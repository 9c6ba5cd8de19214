import Foundation
import SyncProtocol
import Testing

@Suite("The chain")
struct ChainTests {
    private struct Vectors: Decodable {
        var lines: [String]
        var headers: [String]
    }

    private static func vectors() throws -> Vectors {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../fixtures/journal/chain.json")
        return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: fixture))
    }

    @Test("R-403: the vectors another language computed are our chain, byte for byte")
    func vectors() throws {
        let vectors = try Self.vectors()
        #expect(vectors.lines.count == 5)
        var check = ChainCheck()
        for (line, header) in zip(vectors.lines, vectors.headers) {
            let record = try RecordLine.decode(Array(line.utf8))
            #expect(Hexadecimal.encode(record.header.canonicalBytes) == header)
            #expect(check.take(record) == [])
            #expect(try RecordLine.encode(record) == Array(line.utf8))
        }
    }

    @Test("R-403: a good journal has no finding")
    func good() {
        var check = ChainCheck()
        #expect(Samples.journal(20).flatMap { check.take($0) } == [])
        #expect(check.seq == 20)
    }

    @Test("R-403: any one column that is changed is found at its record", arguments: 0..<14)
    func changedColumn(column: Int) {
        var records = Samples.journal(3)
        var record = records[1]
        switch column {
        case 0: record.header.epoch = Samples.id(9)
        case 1: record.header.seq = 7
        case 2: record.header.eventID = Samples.id(9)
        case 3: record.header.journey = Samples.id(9)
        case 4: record.header.type += " "
        case 5: record.header.version = 2
        case 6: record.header.subject = Samples.id(9)
        case 7: record.header.genius = ""
        case 8: record.header.moment.wallMilliseconds += 1
        case 9: record.header.moment.monotonicMilliseconds += 1
        case 10: record.header.moment.bootID = Samples.id(9)
        case 11: record.body.append(0x20)
        case 12: record.previous = .zero
        default: record.hash = .zero
        }
        records[1] = record
        var check = ChainCheck()
        let findings = records.flatMap { check.take($0) }
        #expect(
            findings.contains {
                $0.seq == record.header.seq && $0.problem == .hashDiffers
            })
    }

    @Test("R-403: bytes moved from one column to its neighbour give another hash")
    func noAmbiguity() {
        var left = Samples.header()
        left.type = "ab"
        left.genius = "c"
        var right = left
        right.type = "a"
        right.genius = "bc"
        #expect(left.canonicalBytes != right.canonicalBytes)
    }

    @Test("R-403: a record left out is named as a gap, and the break in the chain with it")
    func gap() {
        var records = Samples.journal(5)
        records.remove(at: 2)
        var check = ChainCheck()
        let findings = records.flatMap { check.take($0) }
        #expect(findings == [JournalFinding(seq: 4, problem: .missing(first: 3, last: 3))])
    }

    @Test("R-403: two records exchanged are out of order")
    func exchanged() {
        var records = Samples.journal(4)
        records.swapAt(1, 2)
        var check = ChainCheck()
        let findings = records.flatMap { check.take($0) }
        #expect(findings.contains(JournalFinding(seq: 2, problem: .outOfOrder(after: 3))))
    }

    @Test("R-403: a record rewritten with a fresh hash breaks the link of the next")
    func rewritten() {
        var records = Samples.journal(3)
        records[1] = JournalRecord(
            header: records[1].header, body: Array("{}".utf8), after: records[1].previous)
        var check = ChainCheck()
        let findings = records.flatMap { check.take($0) }
        #expect(findings == [JournalFinding(seq: 3, problem: .previousDiffers)])
    }

    @Test("Only epochOpened may change the epoch")
    func epochs() {
        let first = Samples.journal(1)[0]
        var header = Samples.header(seq: 2)
        header.epoch = Samples.id(8)
        var check = ChainCheck()
        _ = check.take(first)
        var other = check
        #expect(
            check.take(JournalRecord(header: header, body: [], after: first.hash))
                == [JournalFinding(seq: 2, problem: .epochDiffers)])
        header.type = ChainCheck.epochOpenedType
        #expect(other.take(JournalRecord(header: header, body: [], after: first.hash)) == [])
        #expect(other.epoch == Samples.id(8))
    }

    @Test("R-403: hostile places never trap", arguments: [Int64.min, -1, 0, .max])
    func hostilePlaces(seq: Int64) {
        var check = ChainCheck()
        let record = JournalRecord(header: Samples.header(seq: seq), body: [], after: .zero)
        #expect(check.take(record).isEmpty == false)
        #expect(check.take(record).isEmpty == false)
        check.skip(.max)
        #expect(check.take(record).isEmpty == false)
    }
}
