/// A day and a time of the day as the clocks in Brussels and Luxembourg show them.
public struct BrusselsTime: Sendable, Hashable {
    public let date: CalendarDate

    /// From 0 to 23.
    public let hour: Int

    /// From 0 to 59.
    public let minute: Int

    /// From 0 to 59.
    public let second: Int

    /// Whether summer time (UTC + 2) is in force.
    public let isSummer: Bool

    /// The local time at an instant, by the European Union's rule in force since 1996: summer time
    /// from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
    public init(_ timestamp: Timestamp) {
        let limit = Int64(253_402_300_799)
        let seconds = min(max(Self.floorDivide(timestamp.milliseconds, 1000), -limit), limit)
        isSummer = Self.isSummer(utcSeconds: seconds)
        let local = seconds + (isSummer ? 7200 : 3600)
        let day = Self.floorDivide(local, 86_400)
        let rest = Int(local - day * 86_400)
        date = CalendarDate(dayNumber: Int(day))
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
    }

    /// The instant at which a Brussels day begins; its end is the beginning of the next.
    public static func start(of date: CalendarDate) -> Timestamp {
        let midnight = Int64(date.dayNumber) * 86_400
        let offset: Int64 = isSummer(utcSeconds: midnight - 7200) ? 7200 : 3600
        return Timestamp(milliseconds: (midnight - offset) * 1000)
    }

    private static func isSummer(utcSeconds: Int64) -> Bool {
        let year = CalendarDate(dayNumber: Int(floorDivide(utcSeconds, 86_400))).year
        guard let march = lastSunday(of: 3, year: year),
            let october = lastSunday(of: 10, year: year)
        else { return false }
        let begin = Int64(march.dayNumber) * 86_400 + 3600
        let end = Int64(october.dayNumber) * 86_400 + 3600
        return (begin..<end).contains(utcSeconds)
    }

    /// The last Sunday of a month that has 31 days.
    private static func lastSunday(of month: Int, year: Int) -> CalendarDate? {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return nil }
        return last.adding(days: -(last.weekday.rawValue % 7))
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

extension Timestamp {
    /// The clock in Brussels at this instant.
    public var brussels: BrusselsTime {
        BrusselsTime(self)
    }
}
