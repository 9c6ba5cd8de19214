import SyncProtocol

/// Ids and records made up for tests.
enum Samples {
    static func id(_ number: UInt8) -> UniqueID {
        UniqueID(bytes: [UInt8](repeating: number, count: 16)) ?? .zero
    }

    static func header(seq: Int64 = 1, subject: UniqueID? = nil) -> RecordHeader {
        RecordHeader(
            epoch: id(1), seq: seq, eventID: id(2), journey: id(3), type: "quoteIssued",
            version: 1, subject: subject, genius: "INETPSA\\TA12345",
            moment: Moment(
                wallMilliseconds: 1_768_469_400_000, monotonicMilliseconds: 90_061, bootID: id(4))
        )
    }

    /// A good journal of `count` records.
    static func journal(_ count: Int64) -> [JournalRecord] {
        var records: [JournalRecord] = []
        for seq in 1...count {
            records.append(
                JournalRecord(
                    header: header(seq: seq), body: Array("{\"n\":\(seq)}".utf8),
                    after: records.last?.hash ?? .zero))
        }
        return records
    }
}
