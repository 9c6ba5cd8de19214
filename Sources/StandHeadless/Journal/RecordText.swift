import FoundationEssentials
import JourneyEngine
public import SyncProtocol

/// One record as `stand journal show` tells it; sealed bodies stay sealed.
public struct RecordText: Sendable {
    private let record: JournalRecord
    private let plainBody: [UInt8]?

    /// - Parameter plainBody: what was sealed, where it may be shown.
    public init(_ record: JournalRecord, plainBody: [UInt8]? = nil) {
        self.record = record
        self.plainBody = plainBody
    }

    /// Columns in words: place, time, type, genius, and the body where it is plain.
    public var text: String {
        let time = Timestamp(milliseconds: record.header.moment.wallMilliseconds).brussels
        let shown = plainBody ?? (record.isSealed ? nil : record.body)
        let body = shown.map { String(decoding: $0, as: UTF8.self) } ?? "(sealed)"
        return [
            String(record.header.seq), "\(time.date.text) \(time.clockWithSeconds)",
            record.header.type, GeniusID(recorded: record.header.genius).short, body,
        ].joined(separator: "  ")
    }

    /// The columns without the body, safe against a spreadsheet's formulas.
    public var csv: String {
        let header = record.header
        return CSV.row([
            header.epoch.description, String(header.seq), header.eventID.description,
            header.journey.description, header.type, String(header.version),
            header.subject?.description ?? "", header.genius,
            String(header.moment.wallMilliseconds), String(header.moment.monotonicMilliseconds),
            header.moment.bootID.description, record.isSealed ? "sealed" : "plain",
        ])
    }

    /// The first line of a CSV export.
    public static let csvHeader =
        "epoch,seq,event_id,journey,type,version,subject,genius,wall_ms,mono_ms,boot_id,body"
}
