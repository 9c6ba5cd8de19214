public import JourneyEngine

/// A day's certificate as its paper says it (R-406); the text on a terminal says the same.
public struct CertificatePaper: Hashable, Sendable {
    public let title: String
    /// The terminal that it is about.
    public let author: String
    /// What the paper is worth: that the day is closed, or why it is not.
    public let verdict: String
    public let isClosed: Bool
    public let made: Timestamp
    public let sections: [Section]

    /// Facts that belong together.
    public struct Section: Hashable, Sendable {
        public let title: String
        public let facts: [Fact]
    }

    /// A word and what it stands for.
    public struct Fact: Hashable, Sendable {
        public let label: String
        public let text: String
    }

    /// As many open visits as fit on the page.
    private static let mostVisits = 14

    public init(_ certificate: DayCertificate) {
        title = "Close of \(certificate.day.long(in: .english))"
        author = "Terminal \(certificate.terminal)"
        isClosed = certificate.isClosed
        made = certificate.made
        verdict = Self.verdict(certificate)
        sections = [
            Section(title: "Terminal", facts: Self.terminal(certificate)),
            Section(title: "The day", facts: Self.day(certificate)),
            Section(title: "The journal", facts: Self.journal(certificate)),
            Section(title: "Open visits", facts: Self.visits(certificate)),
        ]
    }

    private static func verdict(_ certificate: DayCertificate) -> String {
        if certificate.head == 0 { return "NOT CLOSED: nothing was recorded here" }
        guard certificate.isClosed else {
            return
                "NOT CLOSED: \(records(certificate.unsent)) neither at the centre nor in a bundle"
        }
        return certificate.acknowledged < certificate.head - certificate.waitingClosings
            ? "CLOSED: every record is at the centre or in a bundle"
            : "CLOSED: every record is at the centre"
    }

    private static func terminal(_ certificate: DayCertificate) -> [Fact] {
        [
            Fact(label: "Terminal", text: certificate.terminal),
            Fact(label: "Journal", text: certificate.epoch),
            Fact(label: "Made", text: moment(certificate.made)),
            Fact(label: "Supervisor", text: certificate.supervisor ?? "not said"),
        ]
    }

    private static func day(_ certificate: DayCertificate) -> [Fact] {
        let counts = certificate.counts
        let later = certificate.checksDue.count - 1
        let due = certificate.checksDue.first.map { first in
            first.text + (later > 0 ? " and on \(later) later \(later == 1 ? "day" : "days")" : "")
        }
        return [
            Fact(label: "Journeys begun", text: "\(counts.journeys)"),
            Fact(label: "Quotes issued", text: "\(counts.quotes)"),
            Fact(label: "Leads confirmed", text: "\(counts.leads)"),
            Fact(label: "Quotes asked to be sent", text: "\(counts.sendOuts)"),
            Fact(label: "Quotes undecided, of all days", text: "\(counts.undecided)"),
            Fact(label: "Quality check due", text: due ?? "none"),
        ]
    }

    private static func journal(_ certificate: DayCertificate) -> [Fact] {
        let received = certificate.receiptTime.map { time in
            "up to record \(certificate.acknowledged), receipt of \(moment(time))"
        }
        let bundled = certificate.bundled > 0 ? "up to record \(certificate.bundled)" : "none"
        return [
            Fact(label: "Last record", text: "\(certificate.head)"),
            Fact(label: "Its hash", text: certificate.headHash),
            Fact(label: "At the centre", text: received ?? "nothing: there is no receipt"),
            Fact(label: "In bundles", text: bundled),
            Fact(label: "Unsent", text: records(certificate.unsent)),
        ]
            + (certificate.waitingClosings > 0
                ? [
                    Fact(
                        label: "Of earlier closings",
                        text: "\(records(certificate.waitingClosings)) for the next drain")
                ] : [])
    }

    private static func visits(_ certificate: DayCertificate) -> [Fact] {
        let visits = certificate.openVisits
        guard !visits.isEmpty else { return [Fact(label: "None", text: "")] }
        let rest = visits.count - mostVisits
        return visits.prefix(mostVisits).map { visit in
            let kind = visit.isLead ? "lead" : "journey"
            return Fact(
                label: visit.genius,
                text: "\(kind), \(visit.brand.name), since \(moment(visit.began))")
        } + (rest > 0 ? [Fact(label: "and \(rest) more", text: "see stand journal list")] : [])
    }

    private static func moment(_ time: Timestamp) -> String {
        "\(time.brussels.date.text) \(time.brussels.clock)"
    }

    private static func records(_ count: Int64) -> String {
        count == 1 ? "1 record" : "\(count) records"
    }
}
