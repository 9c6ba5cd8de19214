internal import JourneyEngine
internal import SyncProtocol

/// Leads in the Auto-lead Data Format, ADF/XML 1.0, in which dealers' systems take them.
struct AutoLeadDocument {
    private var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, #"<?adf version="1.0"?>"#]
    private var depth = 0

    /// The document of some leads, each one prospect.
    init(_ leads: [DealerLead]) {
        within("adf") { document in
            for lead in leads {
                document.within("prospect", #" status="new""#) { $0.write(lead) }
            }
        }
    }

    /// The document; a line feed ends each line.
    var text: String { lines.map { $0 + "\n" }.joined() }

    // MARK: - A prospect

    private mutating func write(_ lead: DealerLead) {
        element("id", lead.id.description, #" sequence="1" source="Stand""#)
        element("requestdate", lead.asked.adf)
        for vehicle in lead.vehicles { write(vehicle, of: lead) }
        within("customer") { $0.writeCustomer(of: lead) }
        within("vendor") { $0.writeVendor(of: lead) }
        within("provider") { $0.element("name", "Stand", #" part="full""#) }
    }

    private mutating func write(_ vehicle: DealerLead.Vehicle, of lead: DealerLead) {
        let interest = vehicle.request == .testDrive ? "test-drive" : "buy"
        within("vehicle", #" interest="\#(interest)" status="new""#) { element in
            // The format wants a year; a new car's is the one it is asked for in.
            element.element("year", String(lead.asked.brussels.date.year))
            element.element("make", lead.brand.name)
            element.element("model", vehicle.model)
            element.element("trim", vehicle.trim)
            if let quote = lead.quote {
                element.element(
                    "price", quote.price.payable.plain, #" type="quote" currency="EUR""#)
            }
            element.element("comments", vehicle.note ?? vehicle.request.rawValue)
        }
    }

    private mutating func writeCustomer(of lead: DealerLead) {
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
        if let time = lead.whenToBuy, time != .unknown {
            within("timeframe") { $0.element("description", time.months) }
        }
        element("comments", Self.remarks(on: lead))
    }

    private mutating func writeVendor(of lead: DealerLead) {
        element("id", lead.dealer?.id, #" source="Stand""#)
        element("vendorname", lead.dealer?.name)
        within("contact") { contact in
            contact.element("name", lead.dealer?.name, #" part="full""#)
            guard let dealer = lead.dealer?.known else { return }
            contact.within("address") { address in
                address.element("street", dealer.street, #" line="1""#)
                address.element("city", dealer.town)
                address.element("postalcode", dealer.postalCode)
                address.element("country", dealer.market.rawValue)
            }
        }
    }

    /// What the format has no place for.
    private static func remarks(on lead: DealerLead) -> String {
        var remarks = ["Language: \(lead.language.rawValue)."]
        if let quote = lead.quote {
            remarks.append("Quote: \(quote.number), valid until \(quote.validUntil.text).")
            if let voucher = quote.voucher {
                remarks.append("Show voucher: \(voucher.amount.plain) EUR.")
            }
        }
        if let tradeIn = lead.tradeIn {
            remarks.append("Trade-in: \(tradeIn ? "yes" : "no").")
        }
        for purpose in ConsentPurpose.allCases {
            let answer = lead.consents[purpose].map { $0 ? "yes" : "no" }
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
