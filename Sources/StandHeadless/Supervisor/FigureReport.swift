public import JourneyEngine
public import LocalStore
public import SyncQueue

/// The stand's figures as `stand figures` tells them.
public struct FigureReport: Sendable {
    let figures: Figures
    let filter: FigureFilter
    let duty: QualityDuty
    let queue: QueueStatus
    /// The journal's last record, and how many records could not be read.
    let records: Int64
    let unreadable: Int

    /// Reads a journal.
    /// - Parameters:
    ///   - reader: the journal; nil where none was begun.
    ///   - filter: the part of the show that is counted; what waits for the centre is always all.
    ///   - queue: how the queue stands.
    public init(
        _ reader: JournalReader?, filter: FigureFilter = FigureFilter(), queue: QueueStatus
    ) throws {
        var reading = FigureReading()
        if let reader { try reading.read(reader) }
        self.init(reading, filter: filter, queue: queue)
    }

    package init(_ reading: FigureReading, filter: FigureFilter, queue: QueueStatus) {
        figures = Figures(reading.fold, filter: filter)
        self.filter = filter
        duty = QualityDuty(reading.fold)
        self.queue = queue
        records = reading.reached
        unreadable = reading.unreadable
    }

    /// One JSON object.
    public func json() throws -> String { try jsonLine() }
}

extension FigureReport: Encodable {
    private enum Key: String, CodingKey {
        case day, genius, brand, records, unreadable, backlog, checks
    }

    private struct Backlog: Encodable {
        var records: Int64
        var oldestAgeSeconds: Int64?
    }

    /// The figures, and beside them what they were counted from and what waits.
    public func encode(to encoder: any Encoder) throws {
        try figures.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(filter.day, forKey: .day)
        try container.encodeIfPresent(filter.genius?.short, forKey: .genius)
        try container.encodeIfPresent(filter.brand, forKey: .brand)
        try container.encode(records, forKey: .records)
        try container.encode(unreadable, forKey: .unreadable)
        try container.encode(
            Backlog(
                records: queue.waitingRecords,
                oldestAgeSeconds: queue.oldestAge?.components.seconds), forKey: .backlog)
        try container.encode(duty.days, forKey: .checks)
    }
}
