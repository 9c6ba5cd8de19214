import JourneyEngine
package import SyncProtocol

/// The moment and the chance of one command: all that it makes is dated and named from them.
package struct Turn: Sendable {
    let moment: Moment
    let entropy: [UInt8]

    package init(moment: Moment, entropy: [UInt8]) {
        self.moment = moment
        self.entropy = entropy
    }

    init(_ clock: TerminalClock) {
        var chance = SystemRandomNumberGenerator()
        moment = clock.now()
        entropy = (0..<10).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
    }

    var time: Timestamp { Timestamp(milliseconds: moment.wallMilliseconds) }

    /// The things that a decision itself makes have the identifiers before this one; the events
    /// have those from here on.
    private static let firstEventIndex = 16

    /// The identity of the turn's `index`-th event, from 0 on.
    func eventID(_ index: Int) -> UniqueID {
        UniqueID(
            Identifier<Event>(
                milliseconds: moment.wallMilliseconds, random: entropy,
                index: Self.firstEventIndex + index))
    }
}
