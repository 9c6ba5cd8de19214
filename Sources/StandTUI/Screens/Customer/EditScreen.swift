import JourneyEngine
import TerminalKit

/// The customer's card, to be changed, or a company's, to name its contact.
struct EditScreen: FormScreen {
    static let name = ScreenName.edit
    var form: CustomerFormState

    init(_ context: Context) {
        if let card = context.journey?.customer {
            form = CustomerFormState(of: card, language: context.language)
        } else {
            form = CustomerFormState(new: nil, market: .belgium, language: context.language)
        }
    }

    func belongs(_ context: Context) -> Bool {
        context.journey?.customer?.id == form.customer && form.customer != nil
    }

    func handIn(_ context: Context) -> Action {
        let lacksContact = context.journey?.customer?.person == nil
        return .perform(lacksContact ? .addContact(form.form) : .editCustomer(form.form))
    }

    func handingIn(_ context: Context) -> String { context.texts.sale.basket.keep }

    func back(_ context: Context) -> Action {
        .back(context.journey?.customer?.isReady == true ? .accountMade : .customerSearch)
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        context.journey?.customer?.isReady == true ? [.goOn, .go(.accountMade)] : [.goOn]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        form.draw(context, into: &surface, areas.work)
    }
}
