internal import FoundationEssentials
public import JourneyEngine

/// What the terminal hands to whoever prints a quote: the recorded quote and the customer's card.
///
/// It is personal, so it goes from process to process and never to a disk.
public struct QuoteHandover: Hashable, Sendable, Codable {
    /// The version of the form written today.
    public static let currentVersion = 1

    public private(set) var version = Self.currentVersion
    public var quote: Quote
    /// None once the customer was erased.
    public var customer: CustomerCard?
    /// Whether the licence is; before, the voucher follows by email.
    public var isRegistered: Bool
    /// The number of an earlier quote that holds and carries the same voucher.
    public var sameVoucherAs: String?

    /// Makes what is handed over.
    public init(
        quote: Quote, customer: CustomerCard?, isRegistered: Bool, sameVoucherAs: String? = nil
    ) {
        self.quote = quote
        self.customer = customer
        self.isRegistered = isRegistered
        self.sameVoucherAs = sameVoucherAs
    }

    /// Reads what was handed over as JSON.
    /// - Throws: ``HandoverFailure``.
    public init(json: [UInt8]) throws(HandoverFailure) {
        let decoder = JSONDecoder()
        let data = Data(json)
        guard let form = try? decoder.decode(Form.self, from: data) else { throw .unreadable }
        guard form.version == Self.currentVersion else { throw .version(form.version) }
        guard let whole = try? decoder.decode(Self.self, from: data) else { throw .unreadable }
        self = whole
    }

    /// The same as JSON with sorted keys: the same quote gives the same bytes.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }

    private struct Form: Decodable {
        var version: Int
    }
}

/// Why what was handed over can't be printed.
public enum HandoverFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// It is no JSON, or not that of a quote.
    case unreadable
    /// It is of a version that this program doesn't know.
    case version(Int)

    /// The failure in one sentence.
    public var description: String {
        switch self {
        case .unreadable: "the input is not a quote in JSON"
        case .version(let found):
            "the quote's form is version \(found), and this program reads version "
                + "\(QuoteHandover.currentVersion)"
        }
    }
}
