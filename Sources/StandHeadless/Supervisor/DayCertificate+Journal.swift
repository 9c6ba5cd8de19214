public import JourneyEngine
public import LocalStore
import SyncProtocol
public import SyncQueue

extension DayCertificate {
    /// Certifies a terminal's day.
    /// - Parameters:
    ///   - notes: what is remembered of the centre. A receipt that doesn't fit the journal, record
    ///     for record, is none.
    ///   - supervisor: who closes it; may be empty.
    public init(
        of recorder: JourneyRecorder, on day: CalendarDate, at now: Timestamp, notes: CentreNotes,
        by supervisor: FreeText
    ) throws {
        let reader = recorder.reader
        var reading = FigureReading()
        try reading.read(reader)
        let end = try reader.end()
        guard let identity = try reader.identity() else { throw CertificateFailure() }
        let receipt = try notes.receipt.flatMap { receipt in
            try receipt.fits(reader, identity) ? receipt : nil
        }
        let journal = JournalState(
            head: end.seq, headHash: end.hash.description,
            lastBeforeClosings: try reader.lastBeforeClosings(),
            acknowledged: receipt?.acknowledged ?? 0,
            receiptTime: receipt.map { Timestamp(milliseconds: $0.serverTime) },
            bundled: notes.exported > end.seq ? 0 : notes.exported)
        self.init(
            day: day, made: now, supervisor: supervisor.text.isEmpty ? nil : supervisor.text,
            terminal: identity.device.terminalCode(epoch: identity.epoch),
            epoch: identity.epoch.description, journal: journal, fold: reading.fold)
    }
}

extension JourneyRecorder {
    /// Puts on record that the day is closed, if the certificate says so.
    /// - Parameter supervisor: who closes it; may be empty.
    public func closeDay(_ certificate: DayCertificate, by supervisor: FreeText) throws {
        try close(certificate, by: supervisor)
    }
}

/// The file holds no journal.
public struct CertificateFailure: Error, CustomStringConvertible {
    public var description: String { "no journal was begun here" }
}

extension Receipt {
    /// Whether the receipt speaks of this very journal: its name, and the hash of the last record
    /// that it acknowledges.
    fileprivate func fits(_ reader: JournalReader, _ identity: JournalIdentity) throws -> Bool {
        guard epoch == identity.epoch, acknowledged > 0 else { return false }
        return try reader.record(at: acknowledged)?.hash == head
    }
}
