import JourneyEngine

/// A query made ready once, then held against every customer.
struct CustomerPattern {
    private let first: FirstField
    /// What the email begins with, as it is compared.
    private let email: String
    private let kind: CustomerKind?

    /// What the first field asks for, judged from its form.
    private enum FirstField {
        /// It is blank.
        case anybody
        case name(SearchKey)
        case email(String)
        /// A phone number, or a VAT number without its country.
        case digits(PhonePattern, all: String)
        /// A VAT number with its country, or a name that looks like one: Luxe 2000.
        case vat(String, SearchKey)
    }

    init(_ query: CustomerQuery) {
        let words = SearchKey(query.text)
        first =
            switch CustomerQuery(text: query.text).facts {
            case _ where CustomerQuery(text: query.text).isEmpty: .anybody
            case .name, .nameAndEmail: .name(words)
            case .email: .email(Self.emailKey(query.text))
            case .mobile: .digits(PhonePattern(query.text), all: PhonePattern.digits(query.text))
            case .vat: .vat(query.text.uppercased().filter { $0.isLetter || $0.isNumber }, words)
            }
        email = Self.emailKey(query.email)
        kind = query.kind
    }

    /// The runs of bytes of which ``KnownCustomer/searchText`` holds at least one, if the customer
    /// matches; none where all must be looked at.
    var runs: [[UInt8]] {
        switch first {
        case .anybody: [Self.run(email)]
        case .name(let words): [Self.run(words)]
        case .email(let typed): [Self.run(typed)]
        case .digits(let phone, _): phone.core.isEmpty ? [] : [phone.core]
        case .vat(let number, let words): [SearchMark.vat + Array(number.utf8), Self.run(words)]
        }
    }

    /// The longest of some words, at the beginning of a word.
    private static func run(_ words: SearchKey) -> [UInt8] {
        let longest = words.words.max { $0.utf8.count < $1.utf8.count } ?? ""
        return SearchMark.word + Array(longest.utf8)
    }

    /// The beginning of an email, as far as it is written in one way only.
    private static func run(_ email: String) -> [UInt8] {
        let plain = email.utf8.prefix { $0 < 0x80 }
        return SearchMark.email + plain.dropLast(plain.count == email.utf8.count ? 0 : 1)
    }

    func matches(_ customer: KnownCustomer) -> Bool {
        if let kind, customer.card.kind != kind { return false }
        guard customer.email.hasPrefix(email) else { return false }
        return switch first {
        case .anybody: true
        case .name(let words): !words.words.isEmpty && customer.names.matches(words)
        case .email(let typed): customer.email.hasPrefix(typed)
        case .digits(let phone, let all):
            customer.phones.contains(where: phone.matches)
                || customer.vat.dropFirst(2).hasPrefix(all)
        case .vat(let number, let words):
            customer.vat.hasPrefix(number) || customer.names.matches(words)
        }
    }

    private static func emailKey(_ typed: String) -> String {
        EmailAddress(recorded: typed.filter { !$0.isWhitespace }).comparisonKey
    }
}

/// The digits of a phone number as typed, in each way that it may have been meant.
struct PhonePattern {
    /// Without trunk zero or international prefix: the digits as they are, and without the zero
    /// of `+32 (0)474`.
    private let ways: [[UInt8]]
    /// The digits that all ways have.
    let core: [UInt8]

    init(_ typed: String) {
        let digits = Self.digits(typed).drop { $0 == "0" }
        let isTrunk = digits.hasPrefix("320")
        ways = [String(digits), isTrunk ? "32" + digits.dropFirst(3) : ""]
            .filter { !$0.isEmpty }.map { Array($0.utf8) }
        core = Array((isTrunk ? digits.dropFirst(3) : digits).utf8)
    }

    /// Whether a number's digits hold the typed ones in a row: its beginning, or its end.
    func matches(_ phone: [UInt8]) -> Bool {
        ways.contains { way in
            phone.indices.contains { phone[$0...].starts(with: way) }
        }
    }

    /// The digits of a text, whatever script they are in, as ASCII.
    static func digits(_ text: String) -> String {
        text.compactMap { $0.wholeNumberValue }.filter { $0 < 10 }.map(String.init).joined()
    }
}
