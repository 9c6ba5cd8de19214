extension CalendarDate {
    /// The day and month in words: `31 mars`, `31 maart`, `31. März`, `31 March`.
    public func dayAndMonth(in language: Language) -> String {
        switch language {
        case .french: "\(day == 1 ? "1er" : String(day)) \(monthName(in: language))"
        case .german: "\(day). \(monthName(in: language))"
        case .dutch, .english: "\(day) \(monthName(in: language))"
        }
    }

    /// The whole date in words: `31 mars 2026`, `31. März 2026`.
    public func long(in language: Language) -> String {
        "\(dayAndMonth(in: language)) \(year)"
    }

    /// The date in figures: `31/03/2026`, in German `31.03.2026`, in Dutch `31-03-2026`.
    public func short(in language: Language) -> String {
        let separator =
            switch language {
            case .french, .english: "/"
            case .dutch: "-"
            case .german: "."
            }
        return [twoDigits(day), twoDigits(month), String(year)].joined(separator: separator)
    }

    /// The name of the month, written as in the middle of a sentence.
    public func monthName(in language: Language) -> String {
        let names =
            switch language {
            case .french: Self.frenchMonths
            case .dutch: Self.dutchMonths
            case .german: Self.germanMonths
            case .english: Self.englishMonths
            }
        return names[month - 1]
    }

    private static let frenchMonths = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ]
    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]
    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}

extension BrusselsTime {
    /// The time on the clock, `14:05`, the same in the four languages.
    public var clock: String {
        "\(twoDigits(hour)):\(twoDigits(minute))"
    }

    /// The time with seconds, `14:05:09`.
    public var clockWithSeconds: String {
        "\(clock):\(twoDigits(second))"
    }

    /// The date and time as in a file name, `2026-01-17_14-05-09` (`R-150`).
    public var fileName: String {
        "\(date.text)_\(twoDigits(hour))-\(twoDigits(minute))-\(twoDigits(second))"
    }
}

private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
}
