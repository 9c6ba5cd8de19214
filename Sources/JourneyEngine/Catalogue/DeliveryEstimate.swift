/// When a version can be delivered: weeks from the order, or a slot the factory has fixed.
public enum DeliveryEstimate: Hashable, Sendable, Codable {
    /// At least and at most so many weeks from the day of the quote.
    case weeks(least: Int, most: Int)
    case slot(DeliveryWindow)

    /// The weeks that stand in for a slot that has begun: those of an electric vehicle at the show,
    /// the longest there are.
    private static let afterSlot = DeliveryEstimate.weeks(least: 22, most: 28)

    /// What can be promised on a day: a slot only while all of it lies ahead, then weeks.
    public func promised(on day: CalendarDate) -> DeliveryEstimate {
        guard case .slot(let window) = self, window.first <= day else { return self }
        return Self.afterSlot
    }

    /// The window for an offer made on a day, for a dealer that needs some days more.
    public func window(from day: CalendarDate, dealerDays: Int = 0) -> DeliveryWindow {
        switch promised(on: day) {
        case .weeks(let least, let most):
            DeliveryWindow(
                first: day.adding(days: least * 7 + dealerDays),
                last: day.adding(days: most * 7 + dealerDays))
        case .slot(let window):
            DeliveryWindow(
                first: window.first.adding(days: dealerDays),
                last: window.last.adding(days: dealerDays))
        }
    }
}

/// The first and the last day on which the vehicle may be handed over.
public struct DeliveryWindow: Hashable, Sendable, Codable {
    public var first: CalendarDate
    public var last: CalendarDate

    public init(first: CalendarDate, last: CalendarDate) {
        self.first = first
        self.last = last
    }
}
