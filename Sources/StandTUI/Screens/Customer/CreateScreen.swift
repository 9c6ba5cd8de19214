import JourneyEngine
import TerminalKit

/// A new customer, asked for only after a search (R-110, R-116 … ).
struct CreateScreen: FormScreen {
    static let name = ScreenName.create
    var form: CustomerFormState

    init(_ context: Context) {
        form = CustomerFormState(
            new: context.freshCustomer, market: context.journey?.market ?? .belgium,
            language: context.language)
    }

    /// What was typed to search is not typed again.
    init(_ context: Context, _ query: CustomerQuery) {
        self.init(context)
        switch query.facts {
        case .email: form.set(.email, query.email.isEmpty ? query.text : query.email)
        case .mobile: form.set(.mobile, query.text)
        case .vat:
            form.companyCar = true
            form.set(.vat, query.text)
        case .name, .nameAndEmail:
            let words = query.text.split(separator: " ").map(Self.capitalised)
            if words.count > 1 { form.set(.firstName, words.first) }
            form.set(.lastName, words.dropFirst(words.count > 1 ? 1 : 0).joined(separator: " "))
            form.set(.email, query.email)
        }
    }

    /// A card for somebody whom the centre alone knows, under the id it has there.
    init(_ context: Context, _ match: CentralMatch) {
        self.init(context)
        form.customer = match.customer
        form.companyCar = match.isProfessional
        form.set(.companyName, match.company)
        form.set(.firstName, match.firstName)
        form.set(.lastName, match.lastName)
        form.set(.postalCode, match.postalCode)
        form.set(.city, match.city)
    }

    /// A name searched in a hurry, with the capital it needs on the card.
    private static func capitalised(_ word: Substring) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    func belongs(_ context: Context) -> Bool {
        guard let journey = context.journey, journey.hasSearched else { return false }
        return form.customer == nil || journey.customer?.id != form.customer
    }

    func handIn(_ context: Context) -> Action {
        var typed = form.form
        let country = (context.journey?.market ?? .belgium).country
        typed.isCheckedCentrally = context.central?.covers(typed, in: country)
        return .perform(.createCustomer(typed))
    }

    func handingIn(_ context: Context) -> String { context.texts.search.create }

    func back(_ context: Context) -> Action { .go(.customerSearch) }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.goOn] }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        form.draw(context, into: &surface, areas.work)
    }

    /// why the data help the customer.
    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        let words = context.texts.create
        surface.draw(words.why, in: rect.row(0), style: .heading)
        let voucher = context.catalogue.show.voucher.whole(in: context.language)
        TextBlock(words.benefits(voucher)).draw(into: &surface, rect: rect.rows(from: 2))
    }
}

extension Money {
    /// The amount without its cents when there are none: `250 €`.
    func whole(in language: Language) -> String {
        let text = formatted(in: language)
        guard cents.isMultiple(of: 100) else { return text }
        return language == .english ? String(text.dropLast(3)) : text.dropLast(5) + " €"
    }
}
