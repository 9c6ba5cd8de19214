internal import JourneyEngine

/// Leads in the Auto-lead Data Format, ADF/XML 1.0, in which dealers' systems take them.
struct AutoLeadDocument {
    private var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, #"<?adf version="1.0"?>"#]
    private var depth = 0
    private let names: LeadNames

    /// The document of some leads, each one prospect.
    init(_ leads: [CentralLead], names: LeadNames) {
        self.names = names
        within("adf") { document in
            for lead in leads {
                document.within("prospect", #" status="new""#) { $0.write(lead) }
            }
        }
    }

    /// The document; a line feed ends each line.
    var text: String { lines.map { $0 + "\n" }.joined() }

    // MARK: - A prospect

    private mutating func write(_ lead: CentralLead) {
        element("id", lead.facts.lead.text, #" sequence="1" source="Stand""#)
        element("requestdate", lead.facts.confirmed.adf)
        for line in lead.facts.lines { write(line, of: lead) }
        within("customer") { $0.writeCustomer(of: lead) }
        within("vendor") { $0.writeVendor(of: lead) }
        within("provider") { $0.element("name", "Stand", #" part="full""#) }
    }

    private mutating func write(_ line: LeadLine, of lead: CentralLead) {
        let interest = line.request == .testDrive ? "test-drive" : "buy"
        within("vehicle", #" interest="\#(interest)" status="new""#) { vehicle in
            // The format wants a year; a new car's is the one it is asked for in.
            vehicle.element("year", String(lead.facts.confirmed.brussels.date.year))
            vehicle.element("make", lead.facts.brand.name)
            vehicle.element("model", vehicle.names.model(line.model, in: lead.facts.language))
            vehicle.element("comments", line.request.rawValue)
        }
    }

    private mutating func writeCustomer(of lead: CentralLead) {
        let card = lead.card
        within("contact", #" primarycontact="1""#) { contact in
            contact.element("name", card.person?.firstName.text, #" part="first""#)
            contact.element("name", card.person?.lastName.text, #" part="last""#)
            contact.element(
                "name", card.company?.name.text, #" part="full" type="business""#)
            contact.element("email", card.person?.email.text)
            contact.element("phone", card.person?.mobile?.text, #" type="cellphone""#)
            contact.within("address") { address in
                address.element("city", card.city)
                address.element("postalcode", card.postalCode.text)
                address.element("country", card.country.text)
            }
        }
        if let time = lead.facts.whenToBuy, time != .unknown {
            within("timeframe") { $0.element("description", time.months) }
        }
        element("comments", Self.remarks(on: lead))
    }

    private mutating func writeVendor(of lead: CentralLead) {
        let dealer = lead.dealer.flatMap(names.dealer)
        element("id", lead.dealer, #" source="Stand""#)
        element("vendorname", dealer?.name ?? lead.dealer)
        within("contact") { contact in
            contact.element("name", dealer?.name ?? lead.dealer ?? "", #" part="full""#)
            guard let dealer else { return }
            contact.within("address") { address in
                address.element("street", dealer.street, #" line="1""#)
                address.element("city", dealer.town)
                address.element("postalcode", dealer.postalCode)
                address.element("country", dealer.market.rawValue)
            }
        }
    }

    /// What the format has no place for.
    private static func remarks(on lead: CentralLead) -> String {
        var remarks = ["Language: \(lead.facts.language.rawValue)."]
        if let tradeIn = lead.facts.tradeIn {
            remarks.append("Trade-in: \(tradeIn ? "yes" : "no").")
        }
        for purpose in ConsentPurpose.allCases {
            let answer = lead.card.consents[purpose].map { $0.isGiven ? "yes" : "no" }
            remarks.append("Consent, \(purpose.rawValue): \(answer ?? "not asked").")
        }
        return (remarks + [lead.comment]).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    // MARK: - Elements

    private mutating func within(
        _ name: String, _ attributes: String = "", _ body: (inout Self) -> Void
    ) {
        line("<\(name)\(attributes)>")
        depth += 1
        body(&self)
        depth -= 1
        line("</\(name)>")
    }

    /// An element with a text; none for none.
    private mutating func element(_ name: String, _ text: String?, _ attributes: String = "") {
        guard let text, !text.isEmpty else { return }
        line("<\(name)\(attributes)>\(XMLText.escaped(text))</\(name)>")
    }

    private mutating func line(_ text: String) {
        lines.append(String(repeating: "  ", count: depth) + text)
    }
}

extension Timestamp {
    /// ISO 8601 with the offset of Brussels, as the format wants it.
    fileprivate var adf: String {
        let time = brussels
        return "\(time.date.text)T\(time.clockWithSeconds)\(time.isSummer ? "+02:00" : "+01:00")"
    }
}

extension WhenToBuy {
    fileprivate var months: String {
        switch self {
        case .upToThreeMonths: "within 3 months"
        case .threeToSix: "in 3 to 6 months"
        case .sixToTwelve: "in 6 to 12 months"
        case .later: "later than in 12 months"
        case .unknown: "not known"
        }
    }
}
