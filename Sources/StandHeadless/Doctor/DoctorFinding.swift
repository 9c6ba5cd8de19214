/// One thing that was looked at.
public struct DoctorFinding: Sendable, Encodable {
    public let subject: String
    public let isGood: Bool
    public let found: String
    /// What to do, when something is wrong.
    public let remedy: String?

    init(_ subject: String, isGood: Bool, _ found: String, _ remedy: String? = nil) {
        self.subject = subject
        self.isGood = isGood
        self.found = found
        self.remedy = remedy
    }

    /// The finding as one line of JSON.
    public func json() throws -> String { try jsonLine() }

    /// The finding as one line to read.
    public var text: String {
        let mark = isGood ? "ok  " : "BAD "
        return mark + subject + ": " + found + (remedy.map { " — " + $0 } ?? "")
    }
}
