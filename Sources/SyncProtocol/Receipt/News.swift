/// Something the centre tells a terminal, told again until the terminal has taken it.
public struct News: Hashable, Sendable {
    /// Counts up for each terminal; the last one taken is named in the field `stand-news`.
    public var number: Int64
    public var content: Content

    /// What it is about.
    public enum Content: Hashable, Sendable {
        /// A customer was erased at the centre and is to be forgotten here too.
        case erased(customer: UniqueID)
        /// A customer's account moved on: `mailed`, `activated`.
        case account(customer: UniqueID, state: String)
        /// A send-out moved on: `atCentre`, `handedOver`, `failed` with words.
        case sendOut(quote: UniqueID, state: String, detail: String?)
        /// News of a kind that this program does not know yet; it counts as taken.
        case unknown(kind: String)
    }

    public init(number: Int64, content: Content) {
        self.number = number
        self.content = content
    }
}

extension News: Codable {
    private struct Columns: Codable {
        var number: Int64
        var kind: String
        var subject: UniqueID?
        var state: String?
        var detail: String?
    }

    /// Reads news; a kind that is not known, or that lacks what it needs, is ``Content/unknown``.
    public init(from decoder: any Decoder) throws {
        let columns = try Columns(from: decoder)
        number = columns.number
        content =
            switch (columns.kind, columns.subject, columns.state) {
            case ("erased", let customer?, _): .erased(customer: customer)
            case ("account", let customer?, let state?): .account(customer: customer, state: state)
            case ("sendOut", let quote?, let state?):
                .sendOut(quote: quote, state: state, detail: columns.detail)
            default: .unknown(kind: columns.kind)
            }
    }

    /// Writes news as one flat object.
    public func encode(to encoder: any Encoder) throws {
        var columns = Columns(number: number, kind: "")
        switch content {
        case .erased(let customer):
            columns.kind = "erased"
            columns.subject = customer
        case .account(let customer, let state):
            columns.kind = "account"
            columns.subject = customer
            columns.state = state
        case .sendOut(let quote, let state, let detail):
            columns.kind = "sendOut"
            columns.subject = quote
            columns.state = state
            columns.detail = detail
        case .unknown(let kind):
            columns.kind = kind
        }
        try columns.encode(to: encoder)
    }
}
