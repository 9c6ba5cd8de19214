internal import JourneyEngine
internal import SyncProtocol

/// Leads as comma-separated values (RFC 4180), for a spreadsheet.
enum LeadTable {
    private static let columns = [
        "lead", "asked", "dealer", "dealerName", "brand", "models", "requests", "quote", "payable",
        "kind",
        "title", "firstName", "lastName", "company", "email", "mobile", "postalCode", "city",
        "country", "language", "whenToBuy", "tradeIn", "contact", "experience", "partners",
        "reason", "comment",
    ]

    /// The table of some leads, its columns named in the first line.
    static func text(_ leads: [DealerLead]) -> String {
        let rows = [columns] + leads.map(row)
        return rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func row(_ lead: DealerLead) -> [String] {
        let card = lead.card
        let person = card.person
        let time = lead.asked.brussels
        let request: [String] = [
            lead.id.description, "\(time.date.text) \(time.clockWithSeconds)",
            lead.dealer?.id ?? "", lead.dealer?.known?.name ?? "", lead.brand.rawValue,
            lead.vehicles.map { [$0.model, $0.trim].compactMap { $0 }.joined(separator: " ") }
                .joined(separator: "; "),
            lead.vehicles.map(\.request.rawValue).joined(separator: "; "),
            lead.quote?.number ?? "", lead.quote?.price.payable.plain ?? "",
        ]
        let visitor: [String] = [
            card.kind.rawValue, person?.title.rawValue ?? "", person?.firstName.text ?? "",
            person?.lastName.text ?? "", card.company?.name.text ?? "", person?.email.text ?? "",
            person?.mobile?.text ?? "", card.postalCode.text, card.city, card.country.text,
            lead.language.rawValue,
        ]
        let consents = ConsentPurpose.allCases.map { purpose in
            lead.consents[purpose].map { $0 ? "yes" : "no" } ?? "not asked"
        }
        let rest: [String] = [
            lead.whenToBuy?.rawValue ?? "", lead.tradeIn.map { $0 ? "yes" : "no" } ?? "",
        ]
        let reason = lead.reason?.rawValue ?? "sendOut"
        return request + visitor + rest + consents + [reason, lead.comment]
    }

    /// A cell in quotes where it needs them. A text that a spreadsheet would take for a formula
    /// gets an apostrophe before it; a phone number stays as it is.
    private static func cell(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isNumber = scalars.dropFirst().allSatisfy { ("0"..."9").contains($0) }
        let isFormula = scalars.first.map { formulaSigns.contains($0) } == true && !isNumber
        let needsQuotes = scalars.contains { quotedSigns.contains($0) }
        var cell = String.UnicodeScalarView()
        if isFormula { cell.append("'") }
        for scalar in scalars {
            if scalar == "\"" { cell.append(scalar) }
            cell.append(scalar)
        }
        return needsQuotes ? "\"\(String(cell))\"" : String(cell)
    }

    private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
    private static let quotedSigns: Set<Unicode.Scalar> = [
        ",", "\"", "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}",
    ]
}
