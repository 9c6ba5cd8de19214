/// What a customer is looked for by (R-111, R-112); its text is never journalled.
public struct CustomerQuery: Hashable, Sendable {
    /// Name, email, phone or VAT number: whatever was typed in the first field.
    public var text: String
    /// The second field, which narrows the first.
    public var email: String
    public var kind: CustomerKind?

    public init(text: String, email: String = "", kind: CustomerKind? = nil) {
        self.text = text
        self.email = email
        self.kind = kind
    }

    public var isEmpty: Bool { text.isBlank && email.isBlank }

    /// What the query looks by, judged from its form.
    public var facts: SearchFacts.By {
        if !email.isBlank && !text.isBlank { return .nameAndEmail }
        let typed = (email.isBlank ? text : email).drop { $0.isWhitespace }
        if typed.contains("@") { return .email }
        let letters = typed.prefix(2).uppercased()
        let digits = typed.filter(\.isNumber).count
        if Market.allCases.map(\.rawValue).contains(letters), digits > 0 { return .vat }
        return digits >= 4 && digits * 2 > typed.count ? .mobile : .name
    }
}

/// What is journalled of a search: how, and how many were found.
public struct SearchFacts: Hashable, Sendable, Codable {
    public var by: By
    public var kind: CustomerKind?
    public var hits: Int

    public init(by: By, kind: CustomerKind?, hits: Int) {
        self.by = by
        self.kind = kind
        self.hits = hits
    }

    /// What the customer was looked for by.
    public enum By: String, Sendable, Codable, CaseIterable {
        case name, nameAndEmail, email, mobile, vat
    }
}
