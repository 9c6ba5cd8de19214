internal import GRDB
public import JourneyEngine
internal import SyncProtocol

/// Where the records of one journey lie in the journal.
public struct JourneyPlace: Hashable, Sendable {
    public let journey: JourneyID
    public let records: Int
    /// The places of its first and its last record.
    public let places: ClosedRange<Int64>
}

extension JournalReader {
    /// Every journey of the journal, the one that was worked on last first.
    ///
    /// Only the index is read, so that a million records take a fraction of a second; what a
    /// journey was about is asked for one by one.
    ///
    /// - Complexity: O(records) in time, O(journeys) in memory.
    func journeyPlaces() throws(StoreError) -> [JourneyPlace] {
        try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT journey, count(*), min(seq), max(seq) FROM journal
                    GROUP BY journey
                    """)
            var places: [JourneyPlace] = []
            while let row = try rows.next() {
                guard let id = row.id(0), id != .zero, let count = row.integer(1),
                    let first = row.integer(2), let last = row.integer(3), first <= last
                else { continue }
                places.append(
                    JourneyPlace(
                        journey: JourneyID(id), records: Int(count), places: first...last))
            }
            return places.sorted { $0.places.upperBound > $1.places.upperBound }
        }
    }
}
