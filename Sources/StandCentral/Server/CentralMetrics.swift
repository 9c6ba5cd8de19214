internal import Synchronization

/// What the centre has done since it was started, in the Prometheus text format.
final class CentralMetrics: Sendable {
    private struct Key: Hashable, Comparable {
        var operation: String
        var status: Int

        static func < (left: Key, right: Key) -> Bool {
            (left.operation, left.status) < (right.operation, right.status)
        }
    }

    private struct Tally {
        var requests = 0
        var seconds = 0.0
    }

    private let tallies = Mutex<[Key: Tally]>([:])

    /// Counts an answer.
    func count(_ operation: Operation, status: Int, _ elapsed: Duration) {
        let seconds =
            Double(elapsed.components.seconds)
            + Double(elapsed.components.attoseconds) / 1e18
        tallies.withLock { tallies in
            let key = Key(operation: operation.rawValue, status: status)
            tallies[key, default: Tally()].requests += 1
            tallies[key, default: Tally()].seconds += seconds
        }
    }

    /// The page: requests by operation and status, and the store's figures.
    func text(_ figures: Figures) -> String {
        let tallies = tallies.withLock { $0 }.sorted { $0.key < $1.key }
        var lines: [String] = [
            "# HELP stand_central_requests_total Requests answered.",
            "# TYPE stand_central_requests_total counter",
        ]
        let labels = { (key: Key) in #"{operation="\#(key.operation)",status="\#(key.status)"}"# }
        lines += tallies.map {
            "stand_central_requests_total\(labels($0.key)) \($0.value.requests)"
        }
        lines += [
            "# HELP stand_central_request_seconds_total Time spent answering.",
            "# TYPE stand_central_request_seconds_total counter",
        ]
        lines += tallies.map {
            "stand_central_request_seconds_total\(labels($0.key)) \($0.value.seconds)"
        }
        for (name, help, value) in Self.gauges(figures) {
            lines += [
                "# HELP stand_central_\(name) \(help)", "# TYPE stand_central_\(name) gauge",
                "stand_central_\(name) \(value)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func gauges(_ figures: Figures) -> [(String, String, Int)] {
        [
            ("records", "Records in the ledger.", figures.records),
            ("customers", "Customers, merged ones counted once.", figures.customers),
            ("quotes", "Quotes issued.", figures.quotes),
            ("send_outs", "Send-outs asked for.", figures.sendOuts),
            ("mails_sent", "Emails handed to the mail server.", figures.mailsSent),
            ("mails_waiting", "Emails that wait.", figures.mailsWaiting),
            ("mails_in_doubt", "Emails failed, or perhaps arrived.", figures.mailsInDoubt),
            ("terminals", "Terminals registered.", figures.terminals),
            ("set_aside", "Records kept raw for an operator.", figures.setAside),
            ("erased", "Persons erased.", figures.erased),
        ]
    }
}
