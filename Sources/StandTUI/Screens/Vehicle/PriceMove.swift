import JourneyEngine

/// How the price moves from one configuration to another, as a profile reads it.
struct PriceMove: Hashable, Sendable {
    let amount: Money
    let monthly: Money

    /// Nothing while either configuration has no price yet.
    init?(
        from now: ConfiguredModel, to then: ConfiguredModel, in market: Market,
        _ profile: PriceProfile
    ) {
        guard let before = now.price(in: market), let after = then.price(in: market) else {
            return nil
        }
        amount = profile.total(of: after) - profile.total(of: before)
        monthly = after.monthly - before.monthly
    }
}
