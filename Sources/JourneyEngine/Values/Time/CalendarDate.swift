/// A day of the Gregorian calendar, without a time or a place.
public struct CalendarDate: Sendable, Hashable {
    /// The number of days since 1 January 1970.
    public let dayNumber: Int

    /// The day so many days after 1 January 1970, kept within the years 1 … 9999.
    public init(dayNumber: Int) {
        self.dayNumber = min(max(dayNumber, Self.firstDay), Self.lastDay)
    }

    /// The day of a year (1 … 9999), month (1 … 12) and day of the month; nil if there is none.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, year: year)).contains(day)
        else { return nil }
        dayNumber = Self.dayNumber(year: year, month: month, day: day)
    }

    /// Reads `2026-01-17`; nil if the text is anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            bytes[range].reduce(into: Int?(0)) { sum, byte in
                let digit = Int(byte) - 48
                sum = (0...9).contains(digit) ? sum.map { $0 * 10 + digit } : nil
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var year: Int { civil.year }

    /// From 1 to 12.
    public var month: Int { civil.month }

    /// The day of the month, from 1.
    public var day: Int { civil.day }

    public var weekday: Weekday {
        let index = (dayNumber + 3) % 7
        return Weekday.allCases[index < 0 ? index + 7 : index]
    }

    /// The ISO text, `2026-01-17`.
    public var text: String {
        let (year, month, day) = civil
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// The day so many days later, or earlier when negative, kept within the years 1 … 9999.
    public func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return CalendarDate(dayNumber: overflow ? (days < 0 ? .min : .max) : sum)
    }

    /// The number of days from `other` to this day.
    public func days(since other: CalendarDate) -> Int {
        dayNumber - other.dayNumber
    }

    /// A day of the week, the first being Monday as everywhere in Europe.
    public enum Weekday: Int, Sendable, Hashable, Codable, CaseIterable {
        case monday = 1
        case tuesday, wednesday, thursday, friday, saturday, sunday
    }
}

extension CalendarDate: Comparable, CustomStringConvertible, Codable {
    public static func < (left: Self, right: Self) -> Bool {
        left.dayNumber < right.dayNumber
    }

    public var description: String {
        text
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension CalendarDate {
    private static let firstDay = dayNumber(year: 1, month: 1, day: 1)
    private static let lastDay = dayNumber(year: 9999, month: 12, day: 31)

    private static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// Days since 1970, counted in eras of 400 years that begin on 1 March.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let (era, yearOfEra) = (shifted / 400, shifted % 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (dayNumber + 719_468).quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
