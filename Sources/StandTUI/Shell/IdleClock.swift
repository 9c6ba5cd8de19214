/// How long nobody has to touch the terminal until it hides and parks what is open.
public struct IdleLimits: Hashable, Sendable {
    /// Until the privacy curtain falls.
    public var curtain: Duration
    /// Until the open journey is set aside; never before the curtain has fallen.
    public var parking: Duration

    /// Makes limits; the show's own when left out: 90 seconds and 10 minutes.
    public init(curtain: Duration = .seconds(90), parking: Duration = .seconds(600)) {
        self.curtain = curtain
        self.parking = max(curtain, parking)
    }
}

/// When the curtain falls and when the journey is parked: a value that is told the time.
struct IdleClock: Sendable {
    private let limits: IdleLimits
    /// When somebody last did something, since the loop's origin.
    private var lastTouch: Duration = .zero
    /// A parking that failed is not tried again before this.
    private var nextParking: Duration = .zero

    /// How long after a parking that could not be saved the next is tried.
    static let parkingRetry = Duration.seconds(15)

    init(_ limits: IdleLimits) {
        self.limits = limits
    }

    /// Somebody did something.
    mutating func touch(at now: Duration) { lastTouch = now }

    /// Nobody has done anything for so long already, as the journal tells at a start: the curtain
    /// may fall at once, but the journey is not parked before anybody could see it.
    mutating func wasQuiet(for quiet: Duration, at now: Duration) {
        lastTouch = now - min(quiet, limits.curtain)
    }

    /// When something is due at the latest; nil while nothing can be hidden or parked.
    func deadline(_ app: App) -> Duration? {
        if app.mayBeHidden { return lastTouch + limits.curtain }
        return app.mayBeParked ? max(lastTouch + limits.parking, nextParking) : nil
    }

    /// Does what is due: both at once after a long sleep of the machine.
    mutating func act(on app: inout App, at now: Duration) -> [Effect] {
        if app.mayBeHidden, now >= lastTouch + limits.curtain { app.hide() }
        guard app.mayBeParked, let due = deadline(app), now >= due else { return [] }
        nextParking = now + Self.parkingRetry
        return app.park()
    }
}
