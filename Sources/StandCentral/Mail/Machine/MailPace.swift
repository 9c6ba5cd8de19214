/// How fast mail goes to one domain: large providers take a burst from one sender for spam.
struct MailPace {
    /// Between two mails to one domain, in milliseconds.
    let interval: Int64
    private var free: [String: Int64] = [:]

    /// - Parameter perSecond: Mails a second to one domain; 0 for no limit.
    init(perSecond: Int) {
        interval = perSecond > 0 ? max(1, 1_000 / Int64(perSecond)) : 0
    }

    /// Asks to send to a domain.
    ///
    /// - Parameter time: Now, milliseconds since 1970, UTC.
    /// - Returns: How long to wait first, in milliseconds; 0 takes the turn.
    mutating func wait(for domain: String, at time: Int64) -> Int64 {
        let next = free[domain] ?? time
        // A clock that was put back keeps nobody waiting for longer than one turn.
        guard next <= time || next > time + interval else { return next - time }
        free = free.filter { $0.value > time }
        free[domain] = time + interval
        return 0
    }
}
