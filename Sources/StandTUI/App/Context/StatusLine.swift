import JourneyEngine
import LocalStore
import SyncQueue

/// The line that always tells where the records are on their way; offline is normal.
struct StatusLine {
    private let context: Context

    init(_ context: Context) {
        self.context = context
    }

    var text: String {
        guard let status = context.status else {
            // A replay alone has no stand around it, and so no queue.
            return context.supervision.mayAct ? opening : ""
        }
        if context.capabilities.isRehearsal { return words.rehearsalStays }
        return [connection(status), queue(status), licence(status)]
            .filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private var opening: String {
        context.opening.map { "\(words.opening) \($0.percent) %" } ?? words.opening
    }

    private var words: FrameTexts { context.texts.frame }

    private func connection(_ status: QueueStatus) -> String {
        switch status.connection {
        case .online: "● " + words.online
        case .offline, .unknown: "• " + words.offline
        }
    }

    private func queue(_ status: QueueStatus) -> String {
        let drained = status.lastDrainWallMilliseconds.map {
            words.lastDrain(Timestamp(milliseconds: $0).brussels.clock)
        }
        let age = status.oldestAge.map { Self.age(seconds: $0.components.seconds) }
        let waiting =
            status.waitingRecords > 0
            ? words.waiting(Int(status.waitingRecords), age ?? "") : words.nothingWaits
        return [waiting, drained].compactMap { $0 }.joined(separator: "  ")
    }

    /// A short age, in steps that a line drawn now and then keeps true: minutes up to two hours,
    /// then hours up to two days, then days.
    static func age(seconds: Int64) -> String {
        switch seconds {
        case ..<60: "< 1 min"
        case ..<7200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) d"
        }
    }

    /// What keeps the records from going, if anything but the network does.
    private func licence(_ status: QueueStatus) -> String {
        switch status.licence {
        case .notRegistered: words.notRegistered
        case .expired: words.licenceExpired
        case .revoked: words.licenceRevoked
        case .valid: status.halt == nil ? "" : words.drainHalted
        }
    }
}
