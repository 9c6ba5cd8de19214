import JourneyEngine
import LocalStore
import TerminalKit

/// The form of a customer as it is being filled in: what is typed, where the cursor is, and which
/// fields may show what is wrong with them.
struct CustomerFormState: Hashable, Sendable, Codable {
    /// Whose form it is, so that its draft is sealed with their key.
    var customer: CustomerID?
    /// What each text field holds.
    private(set) var typed: [Field: TextField] = [:]
    var companyCar: Bool?
    var title: Person.Title?
    /// The language chosen for the customer; until then the offer's stands.
    var language: Language?
    var focus: Field
    /// The fields that were left and not touched since: only these show a problem.
    var judged: Set<Field> = []
    /// The fields whose warning held the form back once; the next Enter goes on.
    var heard: Set<Field> = []
    /// What was taken off a field when it was left, such as a trunk zero.
    var removed: [Field: String] = [:]
    /// Whether going on was refused and not everything is repaired.
    var isRefused = false
    /// The town that the postal code filled in, so that another code fills another.
    var filledCity: String?
    /// What is offered under the field with the cursor.
    var picks: FieldPicks?
    /// Whether the cursor has just come to its field: a preset country then makes room for what is
    /// typed.
    var isFresh = false
    /// The card being edited.
    var edited: CustomerCard?
    /// The country that its field means, looked up when that field changes.
    private(set) var country: Country?

    /// A new customer's form: the country of the market and the offer's language are preset.
    init(new customer: CustomerID?, market: Market, language: Language) {
        self.customer = customer
        focus = .companyCar
        set(.country, market.country.name(in: language))
    }

    /// An existing customer's form.
    init(of card: CustomerCard, language: Language) {
        customer = card.id
        edited = card
        self.language = card.language
        // Where letters write nothing: a key pressed too much must not end up in the email.
        focus = card.person == nil ? .firstName : .companyCar
        companyCar = card.kind == .professional
        title = card.person?.title
        set(.companyName, card.company?.name.text)
        set(.vat, card.company?.vat?.text)
        set(.firstName, card.person?.firstName.text)
        set(.lastName, card.person?.lastName.text)
        set(.email, card.person?.email.text)
        set(.mobile, card.person?.mobile.map { Self.asTyped($0.text, card.country) })
        set(.secondPhone, card.secondPhone.map { Self.asTyped($0.text, card.country) })
        set(.postalCode, card.postalCode.text)
        set(.city, card.city)
        set(.country, card.country.name(in: language))
        // What is odd in a card is pointed out again.
        judged = Set(typed.keys.filter { !text($0).isEmpty })
    }

    /// A number without the prefix that stands before the field anyway.
    static func asTyped(_ number: String, _ country: Country) -> String {
        let prefix = dialling(country)
        return !prefix.isEmpty && number.hasPrefix(prefix)
            ? String(number.dropFirst(prefix.count).drop { $0 == " " }) : number
    }

    /// The prefix of a country's numbers, where it is preset.
    static func dialling(_ country: Country?) -> String {
        switch country {
        case .belgium?: "+32"
        case .luxembourg?: "+352"
        default: ""
        }
    }

    mutating func set(_ field: Field, _ text: String?) {
        put(TextField(text ?? "", maximumLength: Self.longest), in: field)
    }

    /// Puts a text field back as it is now.
    mutating func put(_ textField: TextField, in field: Field) {
        typed[field] = textField
        if field == .country { country = CountryNames.country(textField.text) }
    }

    func text(_ field: Field) -> String { typed[field]?.text ?? "" }

    private static let longest = 120

    /// The fields in the order in which they stand, the deciding question first.
    var fields: [Field] {
        let company: [Field] = companyCar == true ? [.companyName, .vat] : []
        let again: [Field] = isEmailNew ? [.emailAgain] : []
        return [.companyCar] + company + [.title, .firstName, .lastName, .email] + again
            + [.mobile, .secondPhone, .postalCode, .city, .country, .language]
    }

    /// an email is typed twice unless it is the card's own.
    private var isEmailNew: Bool {
        edited?.person.map { $0.email.text != text(.email) } ?? true
    }

    /// The form as the engine reads it.
    var form: CustomerForm {
        var form = CustomerForm()
        form.customer = customer
        form.companyCar = companyCar
        form.title = title?.rawValue
        form.firstName = text(.firstName)
        form.lastName = text(.lastName)
        form.email = text(.email)
        form.emailAgain = text(.emailAgain)
        form.mobile = text(.mobile)
        form.secondPhone = text(.secondPhone)
        form.postalCode = text(.postalCode)
        form.city = text(.city)
        form.country = country?.text ?? text(.country)
        form.language = language?.rawValue
        if companyCar == true {
            form.companyName = text(.companyName)
            form.vat = text(.vat)
        }
        return form
    }

    /// What the engine says of the form as it stands.
    func reading(_ context: Context) -> CustomerReading { answer(context).reading }

    private func answer(_ context: Context) -> FormAnswer {
        let question = FormQuestion(
            form: form, market: context.journey?.market ?? .belgium, language: context.language,
            catalogue: context.catalogue.version, edited: edited)
        return context.lastForm.answer(to: question) {
            FormAnswer(
                reading: question.form.read(
                    id: customer ?? CustomerID(milliseconds: 0, random: []),
                    market: question.market, language: question.language,
                    catalogue: context.catalogue, previous: edited),
                traits: CustomerTraits(question.form, market: question.market))
        }
    }

    /// a customer of this terminal who seems to be the one being created.
    func lookalike(_ context: Context) -> Lookalike? {
        guard edited == nil else { return nil }
        let traits = answer(context).traits
        guard let known = context.records.lookalike(of: traits, otherThan: customer),
            fields.contains(known.field)
        else { return nil }
        return known
    }
}
