public import JourneyEngine
import SyncQueue

extension FigureReport {
    /// The figures in words and bars.
    /// - Parameters:
    ///   - columns: the width to draw in.
    ///   - hasBlocks: whether the terminal has block characters.
    ///   - now: for what is told as an age.
    public func text(columns: Int, hasBlocks: Bool, now: Timestamp) -> [String] {
        let chart = Chart(width: columns, hasBlocks: hasBlocks)
        return [title, ""] + funnel(chart) + hours(chart) + sums(now) + work(chart) + doubts
    }

    private var title: String {
        let parts = [filter.day?.text, filter.genius?.short, filter.brand?.name].compactMap { $0 }
        let what = parts.isEmpty ? "the whole journal" : parts.joined(separator: ", ")
        let missing = unreadable > 0 ? "; \(counted(unreadable, "record")) can't be read" : ""
        return "Figures of \(what), \(counted(records, "record"))" + missing
    }

    private func funnel(_ chart: Chart) -> [String] {
        let rows = figures.funnel.map { step in
            let time = step.medianMilliseconds.map { ", median \(elapsed($0))" } ?? ""
            return (step.stage.title, step.journeys, "\(step.journeys)" + time)
        }
        return ["Journeys that completed"] + chart.bars(rows) + [""]
    }

    /// Bars for the hours of one day; more days are shades, a line each.
    private func hours(_ chart: Chart) -> [String] {
        let hours = figures.hours
        guard let first = hours.map(\.hour).min(), let last = hours.map(\.hour).max() else {
            return []
        }
        let days = Set(hours.map(\.day)).sorted()
        guard days.count > 1 else {
            let rows = (first...last).map { hour in
                let quotes = hours.first { $0.hour == hour }?.quotes ?? 0
                return (Self.twoDigits(hour), quotes, "\(quotes)")
            }
            return ["Quotes per hour"] + chart.bars(rows) + [""]
        }
        let most = hours.map(\.quotes).max() ?? 0
        let lines = days.map { day in
            let ofDay = hours.filter { $0.day == day }
            let marks = (first...last).map { hour in
                let quotes = ofDay.first { $0.hour == hour }?.quotes ?? 0
                return String(repeating: chart.shade(of: quotes, most: most), count: 2)
            }
            let sum = ofDay.map(\.quotes).reduce(0, +)
            return "\(day.text)  \(marks.joined(separator: " "))  \(sum)"
        }
        let scale = (first...last).map(Self.twoDigits).joined(separator: " ")
        return ["Quotes per hour and day, the darkest \(most)", "            \(scale)"] + lines + [
            ""
        ]
    }

    private func sums(_ now: Timestamp) -> [String] {
        let backup = figures.backup
        let sendOut = figures.sendOut
        let consents = figures.consents.map { "\($0.purpose.rawValue) \(percent($0.rate))" }
        let waiting = sendOut.oldestWaiting.map { since in
            ", the oldest for \(elapsed(max(0, now.milliseconds - since.milliseconds)))"
        }
        let backlog = queue.oldestAge.map { age in
            ", the oldest for \(elapsed(age.components.seconds * 1000))"
        }
        return [
            "Quotes per prospect  \(ratio(figures.quotesPerProspect)) "
                + "(\(counted(figures.quotes, "quote")), "
                + "\(counted(figures.prospects, "customer")))",
            "Backup share         \(percent(backup.share)) (\(counted(backup.leads, "lead")): "
                + "no time \(backup.noTime), tool down \(backup.toolDown), KMI \(backup.kmi))",
            "Consents             \(consents.joined(separator: ", "))",
            "Send-out             \(sendOut.requested) asked for, median "
                + "\(sendOut.medianMilliseconds.map(elapsed) ?? "-"), "
                + "\(sendOut.waiting) waiting\(waiting ?? "")",
            "No send-out          customer refused \(sendOut.customerRefused), wrong email "
                + "\(sendOut.wrongEmail), undecided \(sendOut.unsent)",
            "For the centre       \(counted(queue.waitingRecords, "record")) waiting"
                + (backlog ?? ""),
            "",
        ]
    }

    private func work(_ chart: Chart) -> [String] {
        let head = ["quotes", "leads", "contact", "no send-out", "refused"]
        return [("By genius", figures.geniuses), ("By brand", figures.brands)].flatMap {
            name, rows in
            guard !rows.isEmpty else { return [String]() }
            let table = rows.prefix(Self.mostRows).map { row in
                [
                    row.name, "\(row.quotes)", "\(row.leads)",
                    percent(Self.rate(row.contactYes, row.contactNo)), "\(row.noSendOut)",
                    "\(row.refused)",
                ]
            }
            let rest = rows.count - table.count
            let more = rest > 0 ? ["and \(rest) more: see --csv or --json"] : []
            return chart.table([[name] + head] + table) + more + [""]
        }
    }

    private var doubts: [String] {
        let refused = figures.refusals.prefix(Self.mostRows / 2).map { refusal in
            "\(refusal.rule.rawValue) \(refusal.field?.rawValue ?? "") \(refusal.count)×"
        }
        let stumbles =
            refused.isEmpty
            ? [] : ["Where geniuses stumble  \(refused.joined(separator: ", "))"]
        guard let first = duty.openDays.first else { return stumbles }
        let rest = duty.openDays.count - 1
        let days = first.text + (rest > 0 ? " and \(counted(rest, "later day"))" : "")
        return stumbles + ["Checks due              \(days): see `stand random-check`"]
    }

    /// A page's worth of rows; the rest is for other formats.
    private static let mostRows = 20

    private static func rate(_ yes: Int, _ no: Int) -> Double? {
        yes + no > 0 ? Double(yes) / Double(yes + no) : nil
    }

    private func percent(_ share: Double?) -> String {
        share.map { "\(Int(($0 * 100).rounded())) %" } ?? "-"
    }

    private func ratio(_ value: Double?) -> String {
        guard let value else { return "-" }
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(Self.twoDigits(hundredths % 100))"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension Stage {
    /// Its name in a chart.
    fileprivate var title: String {
        switch self {
        case .language: "Language"
        case .customer: "Customer"
        case .vehicle: "Vehicle"
        case .pointOfSale: "Point of sale"
        case .quote: "Quote"
        case .email: "Email"
        case .disconnect: "Disconnect"
        }
    }
}

/// A time that passed, in its two largest units: `41 s`, `12 min`, `3 h 5 min`.
func elapsed(_ milliseconds: Int64) -> String {
    let seconds = milliseconds / 1000
    switch seconds {
    case ..<1: return "< 1 s"
    case ..<90: return "\(seconds) s"
    case ..<5400: return "\(seconds / 60) min"
    case ..<172_800: return "\(seconds / 3600) h \(seconds / 60 % 60) min"
    default: return "\(seconds / 86_400) days"
    }
}
