package import JourneyEngine

/// The opening hours of a show: which of its visits begin when.
package struct ShowHours: Sendable {
    private let firstDay: CalendarDate
    /// The visits of each hour of the show, those of all hours before included.
    private let sums: [Double]

    /// - Parameters:
    ///   - firstDay: 9 January 2026 when left out.
    ///   - days: from 1 on.
    package init(
        firstDay: CalendarDate = CalendarDate(dayNumber: 20_462), days: Int = 12
    ) {
        self.firstDay = firstDay
        var sum = 0.0
        sums = (0..<max(1, days)).flatMap { day in
            let isWeekend = firstDay.adding(days: day).weekday >= .saturday
            return Self.crowd.map { visitors in
                sum += visitors * (isWeekend ? 1.7 : 1)
                return sum
            }
        }
    }

    /// How crowded it is, hour by hour from 10 o'clock on.
    private static let crowd = [2.0, 4, 5, 4, 5, 6.5, 6, 4, 2]

    /// When a visit begins, in milliseconds since 1970.
    /// - Parameter share: the visits of the show before it, 0 to 1.
    func start(of share: Double) -> Int64 {
        let goal = share * (sums.last ?? 1)
        let hour = sums.firstIndex { goal < $0 } ?? sums.count - 1
        let before = hour > 0 ? sums[hour - 1] : 0
        let part = min((goal - before) / (sums[hour] - before), 1)
        let (day, hourOfDay) = hour.quotientAndRemainder(dividingBy: Self.crowd.count)
        let morning = BrusselsTime.start(of: firstDay.adding(days: day)).milliseconds
        return morning + Int64((Double(10 + hourOfDay) + part) * 3_600_000)
    }
}

extension CalendarDate.Weekday {
    fileprivate static func >= (left: Self, right: Self) -> Bool {
        left.rawValue >= right.rawValue
    }
}
