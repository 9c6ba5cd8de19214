internal import FoundationEssentials
internal import GRDB
public import JourneyEngine
internal import SyncProtocol

extension ReferenceCatalogue {
    /// What the list of tickets has under a number; the number itself opens its entry.
    public func ticket(_ number: String) -> Ticket? {
        let seal = TicketSeal(number: number)
        let sealed = read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT sealed FROM ticket WHERE lookup = ? AND number BETWEEN ? AND ?"),
                arguments: [seal.lookup, rows.first, rows.last]
            ).compactMap { $0.text(0) }
        }
        guard let text = sealed.first, let bytes = Data(base64Encoded: text),
            let plain = try? seal.open(Array(bytes))
        else { return nil }
        return try? JSONDecoder().decode(Ticket.self, from: Data(plain))
    }
}
