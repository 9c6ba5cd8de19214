/// Which part of the show is counted: all that was done on a day, by a genius, for a brand.
public struct FigureFilter: Hashable, Sendable {
    /// A day as the clocks in Brussels show it.
    public let day: CalendarDate?
    public let genius: GeniusID?
    public let brand: Brand?
    private let span: Range<Timestamp>?

    /// - Parameters: what is left out keeps nothing out.
    public init(day: CalendarDate? = nil, genius: GeniusID? = nil, brand: Brand? = nil) {
        self.day = day
        self.genius = genius
        self.brand = brand
        span = day.map {
            BrusselsTime.start(of: $0)..<BrusselsTime.start(of: $0.adding(days: 1))
        }
    }

    func takes(_ time: Timestamp, _ genius: GeniusID, _ brand: Brand?) -> Bool {
        span?.contains(time) ?? true
            && self.genius.map { $0 == genius } ?? true
            && self.brand.map { $0 == brand } ?? true
    }
}
