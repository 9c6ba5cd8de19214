internal import FoundationEssentials
public import JourneyEngine

/// What a terminal hands to whoever prints: a quote, or a day's certificate.
public enum PaperHandover: Hashable, Sendable {
    case quote(QuoteHandover)
    case certificate(DayCertificate)

    /// What the certificate's form is told by; a quote's names no paper.
    private static let certificate = "dayCertificate"
    /// The version of the certificate's form written today.
    private static let version = 1

    /// Reads what was handed over as JSON.
    /// - Throws: ``HandoverFailure``.
    public init(json: [UInt8]) throws(HandoverFailure) {
        let form = try? JSONDecoder().decode(Form.self, from: Data(json))
        guard form?.paper == Self.certificate else {
            self = .quote(try QuoteHandover(json: json))
            return
        }
        guard let form, form.version == Self.version else {
            throw .version(form?.version ?? 0)
        }
        guard let whole = try? JSONDecoder().decode(Sheet.self, from: Data(json)) else {
            throw .unreadable
        }
        self = .certificate(whole.certificate)
    }

    /// The same as JSON with sorted keys: the same paper gives the same bytes.
    public func json() throws -> [UInt8] {
        switch self {
        case .quote(let handover): return try handover.json()
        case .certificate(let certificate):
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let sheet = Sheet(
                paper: Self.certificate, version: Self.version, certificate: certificate)
            return Array(try encoder.encode(sheet))
        }
    }

    private struct Form: Decodable {
        var paper: String?
        var version: Int
    }

    private struct Sheet: Codable {
        var paper: String
        var version: Int
        var certificate: DayCertificate
    }
}
