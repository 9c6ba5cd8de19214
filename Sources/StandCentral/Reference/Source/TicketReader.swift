internal import FoundationEssentials
internal import JourneyEngine
internal import SyncProtocol

/// Reads `tickets.yaml`: the show tickets that were sold beforehand, sealed one by one.
struct TicketReader {
    let file: SourceNode

    private static let fields: [LeadField] = [
        .language, .title, .firstName, .lastName, .email, .mobile, .country, .postalCode, .company,
    ]

    func tickets() -> [SealedTicket] {
        file.allow("tickets")
        var seen: Set<String> = []
        return file.list("tickets").compactMap { row in
            let node = row.about("ticket \(row.string("number"))")
            node.allow(["number"] + Self.fields.map(\.rawValue))
            guard let number = Ticket.number(node.string("number")) else {
                node.report("a number has 4 to 32 letters, digits and hyphens, and a digit")
                return nil
            }
            if !seen.insert(number).inserted { node.report("the number stands there twice") }
            return sealed(number, ticket(node))
        }
    }

    private func ticket(_ node: SourceNode) -> Ticket {
        var values: [LeadField: String] = [:]
        for field in Self.fields { values[field] = node.optional(field.rawValue)?.string }
        if values.isEmpty { node.report("a ticket says something of its visitor") }
        return Ticket(values: values)
    }

    private func sealed(_ number: String, _ ticket: Ticket) -> SealedTicket? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let seal = TicketSeal(number: number)
        guard let plain = try? encoder.encode(ticket),
            let sealed = try? seal.seal(Array(plain))
        else { return nil }
        return SealedTicket(
            lookup: seal.lookup, sealed: Data(sealed).base64EncodedString())
    }
}
