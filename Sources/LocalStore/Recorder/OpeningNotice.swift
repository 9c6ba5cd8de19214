/// What a start found that somebody should know.
public enum OpeningNotice: Sendable, Equatable {
    /// A file that could not be used was moved aside, whole, and a new one begun.
    case startedAnew(setAside: String, why: String)
    /// A record that can't be read; the others were.
    case unreadable(seq: Int64, detail: String)
    /// The journal ends before a place that was signed: its tail, or all of it, was lost.
    case tailLost(end: Int64, signed: Int64)
    /// The keys of the persons are gone: what they sealed can't be read any more.
    case keysLost
    /// Erasures that were under way when the last run ended, finished now.
    case erasuresFinished(Int)
    /// Erasures that are still under way: what keeps them; the next start tries again.
    case erasuresWaiting(why: String)
}

extension OpeningNotice {
    init?(_ condition: StoreCondition) {
        guard case .startedAnew(let setAside, let why) = condition else { return nil }
        self = .startedAnew(setAside: setAside, why: "\(why)")
    }
}

extension OpeningNotice: CustomStringConvertible {
    /// The notice in one sentence, for stderr.
    public var description: String {
        switch self {
        case .startedAnew(let setAside, let why):
            "\(why); it was moved to \(setAside) and a new file begun"
        case .unreadable(let seq, let detail): "record \(seq) was passed over: \(detail)"
        case .tailLost(let end, let signed):
            "the journal ends at record \(end), but record \(signed) was there and signed"
        case .keysLost:
            "keys.db was missing: earlier customers can't be read; put the file back from a copy"
        case .erasuresFinished(1): "one erasure that was under way is finished"
        case .erasuresFinished(let count): "\(count) erasures that were under way are finished"
        case .erasuresWaiting(let why): "an erasure is still under way: \(why)"
        }
    }
}
