internal import FoundationEssentials

/// What is handed to whoever prints, as JSON: it is personal, so it goes from process to process
/// and never to a disk.
public protocol Handover: Codable, Sendable {
    /// The version of the form written today.
    static var currentVersion: Int { get }
}

extension Handover {
    /// Reads what was handed over as JSON.
    /// - Throws: ``HandoverFailure``.
    public init(json: [UInt8]) throws(HandoverFailure) {
        let decoder = JSONDecoder()
        let data = Data(json)
        guard let form = try? decoder.decode(HandoverForm.self, from: data) else {
            throw .unreadable
        }
        guard form.version == Self.currentVersion else { throw .version(form.version) }
        guard let whole = try? decoder.decode(Self.self, from: data) else { throw .unreadable }
        self = whole
    }

    /// The same as JSON with sorted keys: the same paper gives the same bytes.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }
}

/// What every form says of itself; only a receipt names its kind.
struct HandoverForm: Decodable {
    var version: Int
    var paper: String?

    /// The form's own words; nil for what is no form at all.
    init?(json: [UInt8]) {
        guard let form = try? JSONDecoder().decode(Self.self, from: Data(json)) else { return nil }
        self = form
    }
}

/// Why what was handed over can't be printed.
public enum HandoverFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// It is no JSON, or not that of a paper.
    case unreadable
    /// It is of a version that this program doesn't know.
    case version(Int)

    /// The failure in one sentence.
    public var description: String {
        switch self {
        case .unreadable: "the input is not a quote or a receipt in JSON"
        case .version(let found):
            "the paper's form is version \(found), and this program reads version "
                + "\(QuoteHandover.currentVersion)"
        }
    }
}
