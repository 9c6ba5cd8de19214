/// What the centre says of a voucher, without a word about whose it is.
package enum VoucherState: Hashable, Sendable {
    /// It may be redeemed, once.
    case valid(VoucherFacts)
    /// It was redeemed; so was every voucher of the same customer.
    case used(VoucherFacts, at: Int64)
    /// Its last day is over.
    case expired(VoucherFacts)
    /// No send-out with it has arrived, or it is no voucher of this show.
    case unknown

    /// In one word, for programs.
    package var name: String {
        switch self {
        case .valid: "valid"
        case .used: "used"
        case .expired: "expired"
        case .unknown: "unknown"
        }
    }
}

/// What a voucher is worth, and until when.
package struct VoucherFacts: Hashable, Sendable {
    package var show: String
    package var amountCents: Int64
    /// The last day, in Brussels, `2026-02-14`.
    package var validUntil: String
}

/// The same as JSON.
package struct VoucherAnswer: Hashable, Sendable, Codable {
    /// `valid`, `used`, `expired` or `unknown`.
    package var state: String
    package var show: String?
    package var amountCents: Int64?
    /// The last day on which it is valid, `2026-02-14`.
    package var validUntil: String?
    /// When it was redeemed, milliseconds since 1970, UTC.
    package var redeemed: Int64?

    package init(_ voucher: VoucherState) {
        state = voucher.name
        switch voucher {
        case .valid(let facts), .expired(let facts): take(facts)
        case .used(let facts, let time):
            take(facts)
            redeemed = time
        case .unknown: break
        }
    }

    private mutating func take(_ facts: VoucherFacts) {
        show = facts.show
        amountCents = facts.amountCents
        validUntil = facts.validUntil
    }
}
