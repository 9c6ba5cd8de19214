import SyncProtocol
import Testing

@testable import StandHeadless

@Suite("A record in words and as a spreadsheet row")
struct RecordTextTests {
    private static func record(
        type: String = "signedIn", genius: String = #"INETPSA\TA48213"#,
        body: [UInt8] = [0x7B, 0x7D]
    ) -> JournalRecord {
        let header = RecordHeader(
            epoch: .zero, seq: 7, eventID: .zero, journey: .zero, type: type, version: 1,
            subject: nil, genius: genius,
            moment: Moment(
                wallMilliseconds: 1_768_469_400_000, monotonicMilliseconds: 5, bootID: .zero))
        return JournalRecord(header: header, body: body, after: .zero)
    }

    @Test("A record is told in Brussels time, with its body if it is plain")
    func text() {
        #expect(
            RecordText(Self.record()).text == "7  2026-01-15 10:30:00  signedIn  TA48213  {}")
    }

    @Test("A row has a cell for each column of the header line, and no body")
    func row() {
        let row = RecordText(Self.record()).csv
        let zero = UniqueID.zero.description
        let cells = [
            zero, "7", zero, zero, "signedIn", "1", "", #"INETPSA\TA48213"#, "1768469400000", "5",
            zero, "plain",
        ]
        #expect(row == cells.joined(separator: ","))
        #expect(
            row.split(separator: ",", omittingEmptySubsequences: false).count
                == RecordText.csvHeader.split(separator: ",").count)
    }

    @Test(
        "No cell starts a formula in a spreadsheet",
        arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A"])
    func formula(genius: String) throws {
        let row = RecordText(Self.record(genius: genius)).csv
        #expect(row.contains("'" + genius))
        #expect(!row.contains("," + genius))
    }

    @Test(
        "Commas, quotes and line ends stay within their cell",
        arguments: [
            (#"a,b"#, #""a,b""#), (#"a"b"#, #""a""b""#), ("a\nb", "\"a\nb\""),
            ("a\r\nb", "\"a\r\nb\""),
            (#"=",x"#, #""'="",x""#),
        ])
    func quoted(genius: String, cell: String) {
        #expect(RecordText(Self.record(genius: genius)).csv.contains("," + cell + ","))
    }
}
