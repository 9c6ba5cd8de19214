public import JourneyEngine
public import LocalStore

/// A journey that was drawn, with what is odd about it, as `stand random-check` tells it.
public struct CheckedJourney: Sendable {
    let journey: JourneyID
    let visit: VisitFacts
    let findings: [QualityFinding]
    let verdict: QualityVerdict?

    /// Draws journeys of a terminal that have ended, with a customer.
    /// - Parameters:
    ///   - count: how many; fewer where there are fewer.
    ///   - seed: the same one draws the same journeys anywhere.
    public static func draw(
        _ count: Int, seed: UInt64, filter: FigureFilter, from recorder: JourneyRecorder
    ) throws -> [CheckedJourney] {
        var reading = FigureReading()
        try reading.read(recorder.reader)
        let fold = reading.fold
        let candidates = fold.checkable(filter)
        let checks = JourneyChecks(recorder.reader, recorder.sealer, fold)
        return try RandomDraw.draw(count, of: candidates.keys, seed: seed).compactMap { id in
            guard let visit = candidates[id] else { return nil }
            return CheckedJourney(
                journey: id, visit: visit, findings: try checks.findings(on: id),
                verdict: fold.verdicts[id])
        }
    }

    /// One JSON object.
    public func json() throws -> String { try jsonLine() }

    /// The journey in one line, and each finding in a line below it.
    public var text: [String] {
        let began = visit.began.brussels
        let state = verdict.map { "checked: \($0.rawValue)" } ?? "not checked yet"
        let head = [
            journey.text, "\(began.date.text) \(began.clock)", visit.genius.short,
            visit.brand.rawValue, state,
        ].joined(separator: "  ")
        let lines = findings.isEmpty ? ["nothing odd"] : findings.map(\.sentence)
        return [head] + lines.map { "    " + $0 }
    }
}

extension CheckedJourney: Encodable {
    private struct Columns: Encodable {
        var journey: JourneyID
        var day: CalendarDate
        var genius: String
        var brand: Brand
        var verdict: QualityVerdict?
        var findings: [Finding]
    }

    private struct Finding: Encodable {
        var finding: String
        var says: String
    }

    public func encode(to encoder: any Encoder) throws {
        try Columns(
            journey: journey, day: visit.began.brussels.date, genius: visit.genius.short,
            brand: visit.brand, verdict: verdict,
            findings: findings.map { Finding(finding: $0.name, says: $0.sentence) }
        ).encode(to: encoder)
    }
}

extension QualityFinding {
    /// The finding in words.
    var sentence: String {
        switch self {
        case .placeholderVAT: "the VAT number is a placeholder"
        case .suspiciousEmail: "the email address looks like a slip or made up"
        case .suspiciousPhone: "the phone number is unusual or made up"
        case .hastyConsents(let milliseconds):
            "a consent was answered after \(milliseconds) ms: nobody reads that fast"
        case .allYes(let genius, let stand):
            "yes to all three; so say \(genius.percent) % of this genius's customers, and "
                + "\(stand.percent) % of the stand's"
        case .noSendOut(nil): "a quote was not sent, and nobody said why"
        case .noSendOut(.customerRefused): "a quote was not sent: the customer refused"
        case .noSendOut(.wrongEmail): "a quote was not sent: the email is wrong"
        case .farDealer(let kilometres): "the dealer is \(kilometres) km away"
        case .erased: "the customer was forgotten: name, email, phone, VAT number can't be said"
        }
    }
}
