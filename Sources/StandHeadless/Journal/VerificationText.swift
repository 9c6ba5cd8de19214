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

    /// `{"findings":[{"problem","seq"}],"ok","records"}` on one line.
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
        let findings = verification.findings.map { "record \($0.seq): \($0.problem)" }
        let sum =
            verification.isGood
            ? "\(verification.records) records, the chain holds"
            : "\(verification.records) records, \(findings.count) findings"
        return findings + [sum]
    }
}
