import Foundation
import JourneyEngine
import Testing

@Suite struct CalendarTests {
    @Test("R-150: every day of four centuries has its number, text and weekday")
    func everyDay() throws {
        let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
        var weekday = 1
        for offset in 0..<146_097 {
            let day = first.adding(days: offset)
            guard CalendarDate(day.text) == day, day.weekday.rawValue == weekday,
                CalendarDate(year: day.year, month: day.month, day: day.day) == day
            else {
                Issue.record("day \(offset): \(day)")
                return
            }
            weekday = weekday % 7 + 1
        }
        #expect(first.adding(days: 146_097).text == "2300-01-01")
    }

    @Test("R-150: the days of the calendar are those of an independent one")
    func againstFoundation() throws {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for number in stride(from: -40_000, through: 60_000, by: 37) {
            let parts = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            let day = CalendarDate(dayNumber: number)
            #expect(parts.year == day.year && parts.month == day.month && parts.day == day.day)
        }
    }

    @Test(
        "R-150: what is no day is not read",
        arguments: [
            "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "0000-01-01",
            "2026/01/01", "2026-01-01 ", "２026-01-1", "+026-01-01", "2026-01-0١",
        ])
    func noDay(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test("R-150: day arithmetic stops at the ends of the calendar and never traps")
    func ends() {
        let day = CalendarDate(dayNumber: 0)
        #expect(day.adding(days: .max).text == "9999-12-31")
        #expect(day.adding(days: .min).text == "0001-01-01")
        #expect(CalendarDate(dayNumber: .max).adding(days: 1).text == "9999-12-31")
        #expect(CalendarDate(year: .max, month: .min, day: 1) == nil)
        #expect(Timestamp(milliseconds: .max).adding(milliseconds: 1).milliseconds == .max)
        #expect(Timestamp(milliseconds: .min).brussels.date.year < 2)
        #expect(Timestamp(milliseconds: .max).brussels.date.year == 9999)
    }

    @Test("R-308: Brussels time is tzdata's, every half hour around each change, 2000–2037")
    func againstTimeZoneData() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Brussels"))
        for year in 2000...2037 {
            for month in [3, 10] {
                let start = try #require(CalendarDate(year: year, month: month, day: 23))
                for half in 0..<(48 * 10) {
                    let seconds = start.dayNumber * 86_400 + half * 1800
                    let offset = zone.secondsFromGMT(
                        for: Date(timeIntervalSince1970: Double(seconds)))
                    let expected = seconds + offset
                    let local = Timestamp(milliseconds: Int64(seconds) * 1000).brussels
                    let shown =
                        local.date.dayNumber * 86_400 + local.hour * 3600 + local.minute * 60
                    #expect(shown + local.second == expected)
                    #expect(local.isSummer == (offset == 7200))
                }
            }
        }
    }

    @Test("R-308: the last millisecond before a change and the first after it differ by an hour")
    func edges() {
        let spring = Timestamp(milliseconds: 1_774_746_000_000)
        #expect(spring.adding(milliseconds: -1).brussels.clockWithSeconds == "01:59:59")
        #expect(spring.brussels.clockWithSeconds == "03:00:00")
        let autumn = Timestamp(milliseconds: 1_792_890_000_000)
        #expect(autumn.adding(milliseconds: -1).brussels.clockWithSeconds == "02:59:59")
        #expect(autumn.brussels.clockWithSeconds == "02:00:00")
    }

    @Test("R-406: a Brussels day begins at its midnight, on days of change too")
    func dayStart() throws {
        let first = try #require(CalendarDate(year: 2026, month: 1, day: 1))
        for offset in 0..<730 {
            let day = first.adding(days: offset)
            let start = BrusselsTime.start(of: day)
            #expect(start.brussels.date == day)
            #expect(start.brussels.clockWithSeconds == "00:00:00")
            #expect(start.adding(milliseconds: -1).brussels.date == day.adding(days: -1))
        }
    }

    @Test("R-142: dates are written as each language writes them")
    func texts() throws {
        let day = try #require(CalendarDate("2026-03-31"))
        #expect(
            Language.allCases.map(day.dayAndMonth) == [
                "31 mars", "31 maart", "31. März", "31 March",
            ])
        #expect(
            Language.allCases.map(day.short) == [
                "31/03/2026", "31-03-2026", "31.03.2026", "31/03/2026",
            ])
        let may = try #require(CalendarDate("2026-05-01"))
        #expect(may.long(in: .french) == "1er mai 2026")
        for language in Language.allCases {
            let names = Set((0..<12).map { day.adding(days: $0 * 30).monthName(in: language) })
            #expect(names.count == 12)
        }
    }

    @Test("R-150: a file name carries the Brussels date and time")
    func fileName() {
        let instant = Timestamp(milliseconds: 1_768_655_109_000)
        #expect(instant.brussels.fileName == "2026-01-17_14-05-09")
    }
}
