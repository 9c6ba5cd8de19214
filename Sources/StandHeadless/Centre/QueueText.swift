import JourneyEngine
import StandTUI
public import SyncQueue

/// The queue as `stand sync` tells it.
public struct QueueText: Sendable {
    private let status: QueueStatus

    private struct Columns: Encodable {
        var connection: String
        var licence: String
        var waiting: Int64
        var oldestAgeSeconds: Int64?
        var lastDrainMilliseconds: Int64?
        /// The first place of the journal's present name, where it has had another.
        var epochBegins: Int64?
        var halt: String?
        var trouble: String?
        var skewMilliseconds: Int64?
        var offeredReference: String?
        var journeys: [Journey]
    }

    private struct Journey: Encodable {
        var journey: String?
        var records: Int
        var since: Int64
    }

    /// - Parameter status: As it is now.
    public init(_ status: QueueStatus) {
        self.status = status
    }

    /// One JSON object.
    public func json() throws -> String {
        try Columns(
            connection: "\(status.connection)", licence: status.licence.rawValue,
            waiting: status.waitingRecords,
            oldestAgeSeconds: status.oldestAge?.components.seconds,
            lastDrainMilliseconds: status.lastDrainWallMilliseconds,
            epochBegins: status.origin > 0 ? status.origin + 1 : nil,
            halt: status.halt.map { sentence(for: $0, in: .english) },
            trouble: status.trouble.map { sentence(for: $0, in: .english) },
            skewMilliseconds: status.skewMilliseconds, offeredReference: status.offeredReference,
            journeys: status.journeys.map {
                Journey(journey: $0.journey, records: $0.records, since: $0.wallMilliseconds)
            }
        ).jsonLine()
    }

    /// Lines to read.
    public var text: [String] {
        var lines = ["\(counted(status.waitingRecords, "record")) waiting" + age]
        if let last = status.lastDrainWallMilliseconds {
            let moment = Timestamp(milliseconds: last).brussels
            lines.append("all was at the centre on \(moment.date) at \(moment.clock)")
        }
        if status.origin > 0 {
            lines.append(
                "restored or copied: the journal goes on under a new name since record "
                    + "\(status.origin + 1); nothing was lost")
        }
        if let halt = status.halt { lines.append(sentence(for: halt, in: .english)) }
        if let trouble = status.trouble { lines.append(sentence(for: trouble, in: .english)) }
        if let offered = status.offeredReference {
            lines.append("the centre offers reference data \(offered)")
        }
        return lines
    }

    private var age: String {
        status.oldestAge.map { ", the oldest for \($0.components.seconds) s" } ?? ""
    }
}
