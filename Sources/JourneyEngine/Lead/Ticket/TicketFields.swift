/// The values of a code as they are found, put into the words that the fields understand.
struct TicketFields {
    private(set) var values: [LeadField: String] = [:]
    var number: String?

    /// Takes a value unless an earlier one stands there: the first address is the main one.
    mutating func take(_ field: LeadField, _ text: some StringProtocol) {
        let value = TypedText.trimmed(Self.repaired(String(text)))
        guard !value.isEmpty, values[field] == nil else { return }
        values[field] =
            switch field {
            case .language: Self.language(value)
            case .country: Self.country(value)
            case .title: Self.title(value)
            default: value
            }
    }

    /// A full name: its first word is taken for the first name.
    mutating func take(fullName text: some StringProtocol) {
        let words = TypedText.words(String(text))
        guard let first = words.first, words.count > 1 else { return }
        take(.firstName, first)
        take(.lastName, words.dropFirst().joined(separator: " "))
    }

    /// Takes a value by the name that a ticket seller gave it.
    mutating func take(key: String, _ text: String) {
        let name = Folding.fold(key).filter { $0.isLetter || $0.isNumber }
        if name == "name" || name == "fullname" { return take(fullName: text) }
        if let field = Self.fieldByName[name] { return take(field, text) }
        if Self.numberNames.contains(name) { number = number ?? Self.number(text) }
    }

    /// A ticket's number in capitals without spaces; none for what can't be one.
    static func number(_ text: String) -> String? {
        let number = TypedText.words(text.uppercased()).joined()
        let isForm =
            (4...32).contains(number.utf8.count)
            && number.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || $0 == UInt8(ascii: "-")
            }
        return isForm && number.contains(where: \.isNumber) ? number : nil
    }

    private static let numberNames: Set = [
        "ticket", "ticketnumber", "ticketid", "ticketno", "number", "nr", "no", "id", "code", "t",
    ]

    private static let fieldByName: [String: LeadField] = {
        let names: [LeadField: String] = [
            .language: "language lang langue taal sprache locale",
            .title: "title civility civilite aanspreking salutation anrede gender sex",
            .email: "email mail courriel emailaddress",
            .country: "country pays land countrycode",
            .postalCode: "postalcode postcode zip zipcode cp codepostal plz",
            .company: "company org organisation organization societe bedrijf firma",
            .lastName: "lastname ln surname familyname nom naam achternaam nachname",
            .firstName: "firstname fn givenname prenom voornaam vorname",
            .mobile: "mobile tel phone gsm telephone cell handy mobilephone",
        ]
        return names.reduce(into: [:]) { table, entry in
            for name in entry.value.split(separator: " ") { table[String(name)] = entry.key }
        }
    }()

    // MARK: - Words of other systems

    /// `nl-BE`, `NL` and `Nederlands` are `nl`.
    private static func language(_ text: String) -> String {
        let word = Folding.fold(text)
        let code = word.prefix { $0 != " " }
        if Language(rawValue: String(code)) != nil { return String(code) }
        return languageNames[String(code)] ?? text
    }

    private static let languageNames = [
        "francais": "fr", "french": "fr", "frans": "fr", "nederlands": "nl", "dutch": "nl",
        "neerlandais": "nl", "deutsch": "de", "german": "de", "allemand": "de", "duits": "de",
        "english": "en", "anglais": "en", "engels": "en",
    ]

    /// A country's name in any of the four languages is its two letters.
    private static func country(_ text: String) -> String {
        countries[Folding.fold(text)] ?? text
    }

    private static let countries: [String: String] = Language.allCases.reduce(into: [:]) {
        table, language in
        for country in Country.named(in: language) {
            table[Folding.fold(country.name(in: language))] = country.text
        }
    }

    private static func title(_ text: String) -> String {
        switch Folding.fold(text) {
        case "m", "mr", "monsieur", "herr", "dhr", "de heer", "male", "man": "mr"
        case "f", "mrs", "ms", "mme", "madame", "mevr", "mevrouw", "frau", "female", "w": "mrs"
        default: text
        }
    }

    /// A text whose UTF-8 was read as Latin 1 on the way, put right: `RenÃ©` is `René`.
    private static func repaired(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.contains(where: { !$0.isASCII }), scalars.allSatisfy({ $0.value < 0x100 })
        else { return text }
        let bytes = scalars.map { UInt8(truncatingIfNeeded: $0.value) }
        return String(validating: bytes, as: UTF8.self) ?? text
    }
}
