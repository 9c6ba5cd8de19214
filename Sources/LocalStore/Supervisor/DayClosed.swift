package import JourneyEngine
import SyncProtocol

/// A day that was closed, as it stands in the journal: facts, and the head they hold for.
///
/// It evolves nothing. The name of whoever closed it stands sealed before it, see
/// ``SupervisorRemark``.
package struct DayClosed: Codable, Equatable, Sendable {
    /// The type of its records.
    package static let type = "dayClosed"

    package let day: CalendarDate
    package let head: Int64
    package let headHash: String
    package let acknowledged: Int64
    package let bundled: Int64
    package let counts: DayCertificate.Counts
    package let openVisits: Int

    init(_ certificate: DayCertificate) {
        day = certificate.day
        head = certificate.head
        headHash = certificate.headHash
        acknowledged = certificate.acknowledged
        bundled = certificate.bundled
        counts = certificate.counts
        openVisits = certificate.openVisits.count
    }

    func body() throws -> [UInt8] { try SupervisorBody.encode(self) }
}

extension JourneyRecorder {
    /// Puts on record that the day is closed; durable when this returns.
    /// - Parameters:
    ///   - certificate: what is certified; one that is not closed is not recorded.
    ///   - supervisor: who closes it; may be empty.
    /// - Returns: whether it was recorded.
    @discardableResult
    package func close(
        _ certificate: DayCertificate, by supervisor: FreeText
    ) throws(StoreError) -> Bool {
        guard certificate.isClosed else { return false }
        let body = try Self.encoded(DayClosed.type, DayClosed(certificate).body)
        try append(DayClosed.type, body, note: supervisor)
        return true
    }
}

extension JournalReader {
    /// The last place that is not part of a closing: of the records that say the day is closed,
    /// and of the names that stand before them.
    package func lastBeforeClosings() throws(StoreError) -> Int64 {
        var last = try end().seq
        while let record = try record(at: last), record.header.type == DayClosed.type {
            last -= 1
            if try self.record(at: last)?.header.type == SupervisorRemark.type { last -= 1 }
        }
        return last
    }
}
