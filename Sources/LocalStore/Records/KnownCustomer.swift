public import JourneyEngine

/// A customer met on this terminal, with what a search compares.
public struct KnownCustomer: Sendable, Equatable {
    public internal(set) var card: CustomerCard
    public private(set) var lastMet = Timestamp(milliseconds: 0)
    /// The geniuses who served the customer.
    public private(set) var geniuses: Set<GeniusID> = []
    /// The folded words of the visitor's and the company's name.
    let names: SearchKey
    let email: String
    /// Digits only, with the country code.
    let phones: [[UInt8]]
    /// With the country's letters; empty for a private customer.
    let vat: String
    let traits: CustomerTraits

    init(_ card: CustomerCard) {
        self.card = card
        names = SearchKey(
            [card.person?.fullName, card.company?.name.text].compactMap { $0 }
                .joined(separator: " "))
        email = card.person?.email.comparisonKey ?? ""
        phones = [card.person?.mobile?.text, card.secondPhone?.text].compactMap { phone in
            phone.map { Array($0.filter(\.isNumber).utf8) }
        }
        vat = card.company?.vat?.text ?? ""
        traits = CustomerTraits(card)
    }

    /// What ``CustomerPattern/runs`` are looked for in: each word of the names with all that
    /// follow it, the email, the phones and the VAT number, each after its mark.
    var searchText: [UInt8] {
        var text: [UInt8] = []
        for start in names.words.indices {
            text += SearchMark.word
            for word in names.words[start...] { text += word.utf8 }
        }
        text += SearchMark.email + Array(email.utf8)
        for phone in phones { text += SearchMark.phone + phone }
        return text + SearchMark.vat + Array(vat.utf8)
    }

    /// Takes a newer card of the same customer.
    mutating func meet(_ newer: CustomerCard, genius: GeniusID?, time: Timestamp) {
        let before = self
        if newer != card { self = KnownCustomer(newer) }
        lastMet = max(before.lastMet, time)
        geniuses = before.geniuses
        if let genius { geniuses.insert(genius) }
    }
}

/// The bytes before each part of a customer's searchable text; no text has them.
enum SearchMark {
    static let word: [UInt8] = [1]
    static let email: [UInt8] = [2]
    static let phone: [UInt8] = [3]
    static let vat: [UInt8] = [4]
}
