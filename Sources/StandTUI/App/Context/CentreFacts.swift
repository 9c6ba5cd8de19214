import JourneyEngine
import LocalStore
import SyncQueue

/// A fact on one of the centre's pages: what it is, and how it stands.
struct CentreFact: Hashable, Sendable {
    let label: String
    let value: String
    var isGood: Bool?
}

/// What is known of the way to the centre, in words: all that the centre's pages draw.
struct CentreFacts {
    private let context: Context

    init(_ context: Context) {
        self.context = context
    }

    /// Whether a licence is here, valid or not.
    var hasLicence: Bool { context.status?.terms != nil }

    /// The queue's page.
    var queue: [CentreFact] {
        guard let status = context.status else { return [] }
        let words = context.texts.queue
        var facts = [
            CentreFact(
                label: words.centre, value: connection(status),
                isGood: status.connection == .online),
            CentreFact(
                label: words.waiting,
                value: words.records(
                    Int(status.waitingRecords),
                    status.oldestAge.map { StatusLine.age(seconds: $0.components.seconds) } ?? "")),
        ]
        let emails = context.records.tally(on: context.now.brussels.date).waiting
        facts.append(CentreFact(label: words.emails, value: "\(emails)"))
        facts.append(
            CentreFact(label: words.lastDrain, value: moment(status.lastDrainWallMilliseconds)))
        if status.attempts > 0 {
            facts.append(CentreFact(label: words.attempts, value: "\(status.attempts)"))
            facts.append(CentreFact(label: words.nextTry, value: nextTry(status)))
        }
        if status.origin > 0 {
            facts.append(
                CentreFact(label: words.journal, value: words.epochOpened(Int(status.origin) + 1)))
        }
        if let skew = status.skewMilliseconds { facts.append(clock(skew)) }
        return facts
    }

    /// The journeys that wait: when each began, for whom, by whom, how much, and how it stands.
    var journeys: [[String]] {
        let words = context.texts.queue
        guard let status = context.status else { return [] }
        return status.journeys.map { journey in
            let moment = Timestamp(milliseconds: journey.wallMilliseconds).brussels
            let isToday = moment.date == context.now.brussels.date
            let day = isToday ? "" : moment.date.text.dropFirst(5) + " "
            return [
                day + moment.clock,
                journey.journey == nil ? words.terminal : journey.initials ?? "-",
                journey.genius.isEmpty ? "" : GeniusID(recorded: journey.genius).short,
                words.short(journey.records),
                journey.attempts > 0
                    ? words.tried(journey.attempts, nextTry(status)) : words.itsTurn,
            ]
        }
    }

    /// Whether the centre can be asked now.
    var isCentreThere: Bool {
        context.status?.connection == .online && context.status?.licence == .valid
            && !context.capabilities.isRehearsal
    }

    /// What keeps the records from going, or that nothing does.
    var reason: (text: String, isGood: Bool) {
        guard let status = context.status else { return (context.texts.frame.opening, true) }
        if let halt = status.halt { return (sentence(for: halt, in: context.language), false) }
        if let trouble = status.trouble {
            return (sentence(for: trouble, in: context.language), false)
        }
        return (context.texts.queue.allIsWell, true)
    }

    /// The licence's page.
    var licence: [CentreFact] {
        guard let terms = context.status?.terms else { return [] }
        let words = context.texts.licence
        let day = Timestamp(milliseconds: terms.validUntilMilliseconds - 1).brussels.date
        let brands = terms.brands.compactMap(Brand.init(rawValue:)).map(\.name)
        return [
            CentreFact(label: words.show, value: terms.show),
            CentreFact(label: words.terminal, value: "\(terms.terminal) · \(terms.name)"),
            CentreFact(label: words.brands, value: brands.joined(separator: ", ")),
            CentreFact(
                label: words.validUntil, value: "\(day)",
                isGood: context.status?.licence == .valid),
            CentreFact(label: words.address, value: terms.centre),
            CentreFact(label: words.lastData, value: context.catalogue.version),
        ]
    }

    /// The reference data's page.
    var reference: [CentreFact] {
        let words = context.texts.reference
        let offered = context.status?.offeredReference
        let isSame = offered == context.catalogue.version
        return [
            CentreFact(label: words.inUse, value: context.catalogue.version),
            CentreFact(
                label: words.offered,
                value: isSame ? words.newestHere : offered ?? words.nothingOffered,
                isGood: isSame ? true : nil),
        ]
    }

    private func connection(_ status: QueueStatus) -> String {
        let words = context.texts.frame
        return status.connection == .online ? words.online : words.offline
    }

    private func moment(_ milliseconds: Int64?) -> String {
        guard let milliseconds else { return context.texts.queue.never }
        let moment = Timestamp(milliseconds: milliseconds).brussels
        return moment.date == context.now.brussels.date
            ? moment.clock : "\(moment.date) \(moment.clock)"
    }

    private func nextTry(_ status: QueueStatus) -> String {
        guard let next = status.nextTryWallMilliseconds, next > context.now.milliseconds else {
            return context.texts.queue.now
        }
        return Timestamp(milliseconds: next).brussels.clock
    }

    /// a clock two minutes off is worth a word; it changes nothing else.
    private func clock(_ skew: Int64) -> CentreFact {
        let words = context.texts.queue
        let seconds = skew.magnitude / 1000
        guard seconds > 120 else {
            return CentreFact(label: words.clock, value: words.clockRight)
        }
        let amount = StatusLine.age(seconds: Int64(clamping: seconds))
        return CentreFact(
            label: words.clock, value: words.clockOff(amount, skew > 0), isGood: false)
    }
}
