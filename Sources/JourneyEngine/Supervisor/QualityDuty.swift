/// The daily check of data quality: due on each day on which journeys with a customer
/// began that have ended, and open until one of them has a verdict.
public struct QualityDuty: Hashable, Sendable {
    /// One day of the show.
    public struct Day: Hashable, Sendable, Codable {
        public let day: CalendarDate
        /// The journeys that can be drawn.
        public let journeys: Int
        /// Those of them that have a verdict, and those whose verdict is bad.
        public let checked: Int
        public let bad: Int

        /// Whether the check is still due.
        public var isOpen: Bool { checked == 0 }
    }

    /// The days on which there was something to check, the first one first.
    public let days: [Day]

    package init(_ fold: FigureFold) {
        let journeys = fold.checkable()
        let byDay = Dictionary(grouping: journeys) { $0.value.began.brussels.date }
        days = byDay.sorted { $0.key < $1.key }.map { day, journeys in
            let verdicts = journeys.compactMap { fold.verdicts[$0.key] }
            return Day(
                day: day, journeys: journeys.count, checked: verdicts.count,
                bad: verdicts.count { $0 == .bad })
        }
    }

    /// The days whose check is due, the first one first.
    public var openDays: [CalendarDate] { days.filter(\.isOpen).map(\.day) }
}

extension FigureFold {
    /// The journeys that can be checked: ended, with a customer.
    package func checkable(_ filter: FigureFilter = FigureFilter()) -> [JourneyID: VisitFacts] {
        visits.filter { _, visit in
            visit.hasEnded && !visit.isLead && visit.customer != nil
                && filter.takes(visit.began, visit.genius, visit.brand)
        }
    }
}
