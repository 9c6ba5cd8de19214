import JourneyEngine
import SyncQueue

extension FigureReport {
    /// One figure a line: which, of what, its measure, its value; the first line names the columns.
    public var csv: [String] {
        let rows = [["figure", "of", "measure", "value"]] + stand + time + work + doubts
        return rows.map(CSV.row)
    }

    private var stand: [[String]] {
        [
            ["quotes", "", "count", "\(figures.quotes)"],
            ["quotes", "", "prospects", "\(figures.prospects)"],
            ["quotes", "", "perProspect", figures.quotesPerProspect.map { "\($0)" } ?? ""],
            ["backup", "", "leads", "\(figures.backup.leads)"],
            ["backup", "", "quotedJourneys", "\(figures.backup.quotedJourneys)"],
            ["backup", "", "share", figures.backup.share.map { "\($0)" } ?? ""],
            ["backup", "toolDown", "leads", "\(figures.backup.toolDown)"],
            ["backup", "noTime", "leads", "\(figures.backup.noTime)"],
            ["backup", "kmi", "leads", "\(figures.backup.kmi)"],
        ]
            + figures.consents.flatMap { consent in
                [("yes", consent.yes), ("no", consent.no), ("notAsked", consent.notAsked)].map {
                    ["consent", consent.purpose.rawValue, $0.0, "\($0.1)"]
                }
            } + sendOut
    }

    private var sendOut: [[String]] {
        let sendOut = figures.sendOut
        return [
            ("requested", "\(sendOut.requested)"),
            ("customerRefused", "\(sendOut.customerRefused)"),
            ("wrongEmail", "\(sendOut.wrongEmail)"), ("unsent", "\(sendOut.unsent)"),
            ("replaced", "\(sendOut.replaced)"), ("waiting", "\(sendOut.waiting)"),
            ("failed", "\(sendOut.failed)"),
            ("medianMilliseconds", sendOut.medianMilliseconds.map { "\($0)" } ?? ""),
        ].map { ["sendOut", "", $0.0, $0.1] }
            + [["backlog", "", "records", "\(queue.waitingRecords)"]]
    }

    private var time: [[String]] {
        figures.funnel.flatMap { step in
            [
                ["funnel", step.stage.rawValue, "journeys", "\(step.journeys)"],
                [
                    "funnel", step.stage.rawValue, "medianMilliseconds",
                    step.medianMilliseconds.map { "\($0)" } ?? "",
                ],
            ]
        }
            + figures.hours.flatMap { hour in
                let name = "\(hour.day) \(hour.hour)"
                return [
                    ["hour", name, "quotes", "\(hour.quotes)"],
                    ["hour", name, "leads", "\(hour.leads)"],
                ]
            }
    }

    private var work: [[String]] {
        [("genius", figures.geniuses), ("brand", figures.brands)].flatMap { figure, rows in
            rows.flatMap { row in
                [
                    ("journeys", row.journeys), ("quotes", row.quotes), ("leads", row.leads),
                    ("contactYes", row.contactYes), ("contactNo", row.contactNo),
                    ("noSendOut", row.noSendOut), ("refused", row.refused),
                ].map { [figure, row.name, $0.0, "\($0.1)"] }
            }
        }
    }

    private var doubts: [[String]] {
        figures.refusals.map { refusal in
            ["refused", refusal.rule.rawValue, refusal.field?.rawValue ?? "", "\(refusal.count)"]
        }
            + duty.days.flatMap { day in
                [
                    ["check", day.day.text, "journeys", "\(day.journeys)"],
                    ["check", day.day.text, "checked", "\(day.checked)"],
                    ["check", day.day.text, "bad", "\(day.bad)"],
                ]
            }
    }
}
