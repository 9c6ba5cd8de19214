/// What a ticket's values come to in a lead's form, each by the check of its field; a value that
/// fails is left out and pointed out.
public struct TicketFilling: Sendable {
    /// The fields that the ticket fills, and no others.
    public private(set) var form = LeadForm()
    public private(set) var warnings: [FieldWarning] = []

    /// - Parameter standing: what the form holds already: its country says how a number is read.
    public init(
        _ ticket: Ticket, over standing: LeadForm = LeadForm(), catalogue: any Catalogue
    ) {
        var whole = standing
        // The country first: it decides how postal code and mobile number are read.
        for field in [.country] + LeadField.allCases.filter({ $0 != .country }) {
            guard let text = ticket.values[field] else { continue }
            var reader = LeadReader(whole, nil, catalogue)
            do throws(Rejection) {
                try reader.read(field, .text(text))
                whole = reader.form
                form.take([field], from: reader.form)
                warnings += reader.warnings
            } catch {
                warnings.append(
                    FieldWarning(
                        rule: "R-203", field: field.field, warning: .ticketValueLeft,
                        suggestion: nil))
            }
        }
        // A company makes the visitor a professional one.
        if form.company != nil { form.kind = .professional }
    }
}
