public import LocalStore
import SyncProtocol

/// A verification as `stand journal verify` tells it.
public struct VerificationText: Sendable {
    private let verification: JournalVerification

    public init(_ verification: JournalVerification) {
        self.verification = verification
    }

    private struct Report: Encodable {
        var ok: Bool
        var records: Int64
        var findings: [Finding]
    }

    private struct Finding: Encodable {
        var seq: Int64
        var problem: String
    }

    /// The verification as one JSON object.
    public func json() throws -> String {
        try Report(
            ok: verification.isGood, records: verification.records,
            findings: verification.findings.map {
                Finding(seq: $0.seq, problem: "\($0.problem)")
            }
        ).jsonLine()
    }

    /// One line a finding, then the sum.
    public var text: [String] {
        let findings = verification.findings.map { finding in
            finding.seq == 0 ? "\(finding.problem)" : "record \(finding.seq): \(finding.problem)"
        }
        return findings + [sum]
    }

    /// The whole in one line.
    public var sum: String {
        let records = counted(verification.records, "record")
        if verification.isGood { return "\(records), the chain holds" }
        return "\(records), \(counted(verification.findings.count, "finding"))"
    }
}
