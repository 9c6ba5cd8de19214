internal import GRDB
public import SyncProtocol

/// The records of one journey within some places of the journal.
public struct JourneyBacklog: Hashable, Sendable {
    /// ``UniqueID/zero`` for what concerns the terminal itself.
    public let journey: UniqueID
    public let records: Int
    public let places: ClosedRange<Int64>
    /// When the first of them was made, in milliseconds since 1970, UTC.
    public let wallMilliseconds: Int64
    public let genius: String
    /// The person that they are about.
    public let subject: UniqueID?
}

extension JournalReader {
    /// The journeys of which there are records at some places, the oldest first; what can't be
    /// read is left out.
    ///
    /// - Complexity: O(places).
    public func backlog(in places: ClosedRange<Int64>) throws(StoreError) -> [JourneyBacklog] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT journey, count(*), min(seq), max(seq), min(wall_ms), max(genius),
                    max(subject) FROM journal WHERE seq BETWEEN ? AND ?
                    GROUP BY journey ORDER BY min(seq)
                    """, arguments: [places.lowerBound, places.upperBound]
            ).compactMap { row in
                guard let journey = row.id(0), let records = row.integer(1),
                    let first = row.integer(2), let last = row.integer(3), first <= last,
                    let wall = row.integer(4), let genius = row.text(5)
                else { return nil }
                return JourneyBacklog(
                    journey: journey, records: Int(records), places: first...last,
                    wallMilliseconds: wall, genius: genius, subject: row.id(6))
            }
        }
    }
}
