/// What a visitor's show ticket says of them, field by field as it stands there.
///
/// A pure codec: nothing in a code is ever opened, followed or executed, and every value still
/// has to pass the check of its field.
public struct Ticket: Hashable, Sendable, Codable {
    /// The texts by the field that they are for.
    public var values: [LeadField: String]

    public init(values: [LeadField: String]) {
        self.values = values
    }

    /// The most characters a code has: what a scanner sends at most.
    public static let mostCharacters = 4_096

    /// Reads a scanned code: vCard, MECARD, JSON, a web address or a list of keys and values, or
    /// a bare ticket number.
    /// - Parameters:
    ///   - payload: the text of the code, from anywhere.
    ///   - listed: the ticket of a number, from the list that was loaded beforehand.
    /// - Throws: why nothing can be had from it, in the rule R-203.
    public static func read(
        _ payload: String, listed: (String) -> Ticket?
    ) throws(Rejection) -> Ticket {
        do throws(TicketProblem) {
            return try found(payload, listed)
        } catch {
            throw Rejection("R-203", field: .payload, .ticket(error))
        }
    }

    private static func found(
        _ payload: String, _ listed: (String) -> Ticket?
    ) throws(TicketProblem) -> Ticket {
        let text = try checked(payload)
        let fields = try fields(of: text)
        let ticket = Ticket(fields)
        if !ticket.values.isEmpty { return ticket }
        guard let number = fields.number else { throw .nothingUsable }
        guard let known = listed(number) else { throw .numberUnknown(number) }
        return known
    }

    /// The text without white space around it, if it is one that a scanner can have sent.
    private static func checked(_ payload: String) throws(TicketProblem) -> String {
        let count = payload.unicodeScalars.count
        guard count <= mostCharacters else { throw .tooLong(most: mostCharacters, found: count) }
        for scalar in payload.unicodeScalars {
            if scalar == "\u{FFFD}" { throw .unreadable }
            let isLineEnd = scalar == "\r" || scalar == "\n" || scalar == "\t"
            if scalar.properties.generalCategory == .control, !isLineEnd {
                throw .controlCharacter(TypedText.shown(scalar))
            }
        }
        let text = TypedText.trimmed(payload)
        if text.isEmpty { throw .empty }
        return text
    }

    private static func fields(of text: String) throws(TicketProblem) -> TicketFields {
        let start = text.prefix(11).uppercased()
        if start == "BEGIN:VCARD" { return try VCard.fields(of: text) }
        if start.hasPrefix("MECARD:") { return try MeCard.fields(of: text) }
        if start.hasPrefix("{") { return try TicketJSON.fields(of: text) }
        if start.hasPrefix("HTTP://") || start.hasPrefix("HTTPS://") {
            return try TicketQuery.fields(ofAddress: text)
        }
        if text.contains("=") { return try TicketQuery.fields(of: text) }
        return try bareNumber(text)
    }

    /// A ticket's number in its one spelling; none for what can't be one.
    public static func number(_ text: String) -> String? { TicketFields.number(text) }

    private static func bareNumber(_ text: String) throws(TicketProblem) -> TicketFields {
        var fields = TicketFields()
        fields.number = number(text)
        if fields.number == nil { throw .unknownForm }
        return fields
    }

    private init(_ fields: TicketFields) {
        values = fields.values
    }
}

/// Why a ticket's code fills nothing; the visitor is asked instead.
public enum TicketProblem: Error, Hashable, Sendable, Codable {
    case empty
    case tooLong(most: Int, found: Int)
    /// An escape sequence or another control character: no honest ticket has one.
    case controlCharacter(String)
    /// Characters were lost on the way: another character set than the scanner's.
    case unreadable
    /// None of the forms that tickets have.
    case unknownForm
    /// It begins like one of the forms and doesn't end like it.
    case truncated
    /// A card within a card.
    case nested
    case malformed
    /// It was read, and nothing in it is for a lead.
    case nothingUsable
    /// Not in the list that was loaded beforehand.
    case numberUnknown(String)
}

extension LeadField: CodingKeyRepresentable {}
