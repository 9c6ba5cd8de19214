/// Whom a terminal looks for at the centre: the body of `POST /v1/customers/search`.
///
/// At least one of the four is given. The centre looks for the whole email, phone or VAT number;
/// a name is looked for as it was typed, in any order of its words.
public struct CustomerQuestion: Hashable, Sendable, Codable {
    public var email: String?
    /// In the international form, `+32474741428`.
    public var phone: String?
    public var vat: String?
    public var name: String?
    /// Who asks; each look is recorded.
    public var genius: String?

    /// The longest value that is looked for, in characters.
    public static let longest = 200

    public init(
        email: String? = nil, phone: String? = nil, vat: String? = nil, name: String? = nil,
        genius: String? = nil
    ) {
        self.email = email
        self.phone = phone
        self.vat = vat
        self.name = name
        self.genius = genius
    }

    /// The body to sign and send.
    public func encoded() throws -> [UInt8] { try WireJSON.encode(self) }

    /// Reads a body from anybody; nil for one that asks nothing, or too much.
    public init?(reading body: [UInt8]) {
        guard let question = try? WireJSON.decode(Self.self, body) else { return nil }
        let asked = [question.email, question.phone, question.vat, question.name].compactMap { $0 }
        guard !asked.isEmpty,
            (asked + [question.genius].compactMap { $0 }).allSatisfy({
                !$0.isEmpty && $0.count <= Self.longest
            })
        else { return nil }
        self = question
    }
}
