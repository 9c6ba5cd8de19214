extension LeadJourney {
    /// What is odd about a command that would be accepted: shown, and never in the way.
    public static func warnings(
        about command: Command, _ desk: Desk, _ world: World
    ) -> [FieldWarning] {
        guard let lead = desk.openLead else { return [] }
        switch command {
        case .fillLead(let field, let value):
            var reader = LeadReader(lead, world)
            do throws(Rejection) { try reader.read(field, value) } catch { return [] }
            return reader.warnings + double(reader.form, lead, world)
        case .scanTicket(let payload, true):
            let ticket: Ticket
            do throws(Rejection) {
                ticket = try Ticket.read(payload) { world.catalogue.ticket($0) }
            } catch { return [] }
            let filling = TicketFilling(ticket, over: lead.form, catalogue: world.catalogue)
            var form = lead.form
            form.take(filling.form.filledFields, from: filling.form)
            return filling.warnings + double(form, lead, world)
        case .confirmLead: return double(lead.form, lead, world)
        default: return []
        }
    }

    /// a likely double is pointed out at once, offline.
    private static func double(
        _ form: LeadForm, _ lead: Lead, _ world: World
    ) -> [FieldWarning] {
        guard let known = lookalike(form, lead, world) else { return [] }
        return [
            FieldWarning(rule: "R-212", field: known.field, warning: .knownHere, suggestion: nil)
        ]
    }
}
