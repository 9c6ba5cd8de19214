internal import JourneyEngine

/// Dates as mail has them, in Brussels: `Thu, 15 Jan 2026 13:02:00 +0100`.
enum MailDate {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func text(_ time: Timestamp) -> String {
        let local = time.brussels
        let date = local.date
        return "\(days[date.weekday.rawValue - 1]), \(date.day) \(months[date.month - 1]) "
            + "\(date.year) \(local.clockWithSeconds) \(local.isSummer ? "+0200" : "+0100")"
    }
}
