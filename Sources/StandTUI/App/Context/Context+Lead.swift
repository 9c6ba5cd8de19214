import JourneyEngine
import LocalStore
import TerminalKit

extension Context {
    /// What a scanner meant, whose keys the terminal may have read in another layout: as it was
    /// set up, else the first layout in which the code is a ticket's; as it came where none is.
    func repaired(_ scan: Scan) -> String {
        let own = scanner.map { [$0.code(in: scan.text)] } ?? []
        let readings = own + ScannerLayout.allCases.map { Self.withoutMark($0.repair(scan.text)) }
        return readings.first(where: isTicket) ?? own.first ?? scan.text
    }

    /// Whether a code is a ticket's, with something in it for a lead.
    func isTicket(_ payload: String) -> Bool {
        (try? Ticket.read(payload) { catalogue.ticket($0) }) != nil
    }

    /// The fields of the open lead that a ticket would fill.
    func fields(filledBy payload: String) -> [LeadField] {
        guard let lead = desk.openLead,
            let ticket = try? Ticket.read(payload, listed: { catalogue.ticket($0) })
        else { return [] }
        return TicketFilling(ticket, over: lead.form, catalogue: catalogue).form.filledFields
    }

    /// The world in which a lead is looked at before it is handed in.
    var leadWorld: World {
        World(now: now, entropy: [], catalogue: catalogue, records: records, terminalCode: "")
    }

    /// What many scanners send before a code to tell its kind: `]Q1` for a QR code (ISO 15424).
    private static func withoutMark(_ text: String) -> String {
        text.hasPrefix("]") ? String(text.dropFirst(3)) : text
    }
}
