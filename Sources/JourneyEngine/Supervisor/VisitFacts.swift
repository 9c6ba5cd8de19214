/// What the figures remember of one visit.
package struct VisitFacts: Hashable, Sendable {
    /// Whether it makes a quote, or takes a backup lead for the reason given.
    package enum Kind: Hashable, Sendable {
        case journey
        case lead(LeadReason)
    }

    /// Where it stands.
    package enum State: String, Hashable, Sendable, Codable {
        case open, parked, closed, abandoned
        /// It went on as a lead.
        case demoted
    }

    /// How a stage was passed.
    private enum Passage: Hashable {
        case notYet
        case took(Int64)
        /// The clock went back meanwhile.
        case unmeasured
    }

    package internal(set) var kind: Kind
    package let genius: GeniusID
    /// The brand it has now: a visit counts under the one it ended with.
    package internal(set) var brand: Brand
    package let began: Timestamp
    package internal(set) var customer: CustomerID?
    package internal(set) var state = State.open
    /// When it was confirmed, where it is a lead that was.
    package internal(set) var confirmed: Timestamp?
    /// The quotes issued in it, by their numbers.
    var quotes: [String: QuoteID] = [:]
    /// How each stage was passed, in the stages' order.
    private var passages = Array(repeating: Passage.notYet, count: Stage.allCases.count)
    /// When the last stage was completed; the time set aside moves it on.
    private var mark: Timestamp
    private var setAside: Timestamp?

    init(_ kind: Kind, genius: GeniusID, brand: Brand, began: Timestamp) {
        self.kind = kind
        self.genius = genius
        self.brand = brand
        self.began = began
        mark = began
    }

    /// Whether nothing more will happen in it.
    package var hasEnded: Bool { state != .open && state != .parked }

    package var isLead: Bool { kind != .journey }

    /// Whether a stage was completed at least once.
    package func hasCompleted(_ stage: Stage) -> Bool { passages[stage.place] != .notYet }

    /// How long a stage took the first time, in milliseconds: since the one completed before,
    /// without the time set aside; nil where it was not completed or the clock went back.
    package func milliseconds(in stage: Stage) -> Int64? {
        guard case .took(let milliseconds) = passages[stage.place] else { return nil }
        return milliseconds
    }

    /// Notes that a stage is completed; only the first time counts.
    mutating func complete(_ stage: Stage, at time: Timestamp) {
        guard !hasCompleted(stage) else { return }
        let (spent, overflow) = time.milliseconds.subtractingReportingOverflow(mark.milliseconds)
        passages[stage.place] = overflow || spent < 0 ? .unmeasured : .took(spent)
        mark = time
    }

    mutating func park(at time: Timestamp) {
        state = .parked
        setAside = setAside ?? time
    }

    mutating func resume(at time: Timestamp) {
        state = .open
        guard let since = setAside else { return }
        setAside = nil
        let (pause, overflow) = time.milliseconds.subtractingReportingOverflow(since.milliseconds)
        if !overflow, pause > 0 { mark = mark.adding(milliseconds: pause) }
    }
}

extension Stage {
    /// From 0 on, as they stand in view.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
