public import JourneyEngine
import QuoteDocument

/// A day's certificate as `stand close-day` tells it (R-406).
public struct CertificateText: Sendable {
    private let certificate: DayCertificate

    public init(_ certificate: DayCertificate) {
        self.certificate = certificate
    }

    /// One JSON object.
    public func json() throws -> String {
        try Columns(certificate: certificate, isClosed: certificate.isClosed).jsonLine()
    }

    /// What the paper says, a fact a line.
    public var text: [String] {
        let paper = CertificatePaper(certificate)
        let labels = paper.sections.flatMap(\.facts).map(\.label.count)
        let width = labels.max() ?? 0
        let sections = paper.sections.flatMap { section in
            ["", section.title]
                + section.facts.map { fact in
                    let room = String(repeating: " ", count: width - fact.label.count)
                    return fact.text.isEmpty
                        ? "  " + fact.label : "  \(fact.label)\(room)  \(fact.text)"
                }
        }
        return [paper.title, paper.verdict] + sections
    }

    /// What a day that is not closed is told on stderr, and what to do.
    public var refusal: String {
        certificate.head == 0
            ? "not closed: nothing was recorded here"
            : "not closed: \(counted(certificate.unsent, "record")) unsent: drain with `stand sync "
                + "drain`, or export a bundle"
    }

    private struct Columns: Encodable {
        var certificate: DayCertificate
        var isClosed: Bool

        enum Key: String, CodingKey {
            case isClosed
        }

        func encode(to encoder: any Encoder) throws {
            try certificate.encode(to: encoder)
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(isClosed, forKey: .isClosed)
        }
    }
}
