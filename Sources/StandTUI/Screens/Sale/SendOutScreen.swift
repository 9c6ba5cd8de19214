import JourneyEngine
import LocalStore
import TerminalKit

/// Stage 6: this terminal's quotes, and the four checks before one is sent (R-160 … R-164).
struct SendOutScreen: Screen {
    static let name = ScreenName.sendOut
    /// The highlighted quote; by id, since the list grows at the top.
    var quote: QuoteID?
    var editing: Editing?
    var text = TextField(maximumLength: 200)
    /// What is corrected and not sent yet, quote by quote.
    private var corrections: [QuoteID: Corrections] = [:]
    var problem: Rejection?
    var warning: String?
    /// The quote of somebody else whose data were asked for by a key of its own.
    var unmasked: QuoteID?

    enum Editing: String, Hashable, Sendable, Codable {
        case email
        /// Why a quote that was sent goes out again.
        case again
    }

    /// What the mail takes instead of what the quote and the card say.
    struct Corrections: Hashable, Sendable, Codable {
        var email: String?
        var language: Language?
        var brand: Brand?
    }

    /// The newest quote is highlighted, or without a journey the first that is still owed.
    init(_ context: Context) {
        let first =
            context.journey == nil
            ? records(context).first : context.records.allQuotes(limit: 1).first
        quote = first?.quote.id
    }

    /// The page with a quote of the terminal highlighted.
    static func at(_ quote: QuoteID, _ context: Context) -> SendOutScreen {
        var screen = SendOutScreen(context)
        screen.quote = quote
        return screen
    }

    func belongs(_ context: Context) -> Bool { context.isSignedIn && context.brand != nil }

    func hasSide(_ context: Context) -> Bool { true }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        guard let record = selected(context) else { return }
        SendOutCard(record.quote, context, isMasked: isMasked(record, context))
            .draw(into: &surface, rect: rect)
    }

    /// Whether the quote is of somebody who isn't at the desk, so that the visitor there must not
    /// read the name and the address.
    func isMasked(_ record: QuoteOnRecord, _ context: Context) -> Bool {
        record.quote.customer != context.journey?.customer?.id && record.quote.id != unmasked
    }

    /// The corrections of the highlighted quote.
    var corrected: Corrections {
        get { quote.flatMap { corrections[$0] } ?? Corrections() }
        set {
            guard let quote else { return }
            corrections[quote] = newValue == Corrections() ? nil : newValue
        }
    }

    /// Whether something was corrected that isn't sent yet.
    var isCorrected: Bool { corrected != Corrections() }

    mutating func dropCorrections() { corrected = Corrections() }

    /// The newest first, but above all those that a journey was parked with unsent.
    func records(_ context: Context) -> [QuoteOnRecord] {
        let owed = Set(context.desk.parked.compactMap(\.unsentQuote?.id))
        let all = context.records.allQuotes()
        return all.filter { owed.contains($0.quote.id) }
            + all.filter { !owed.contains($0.quote.id) }
    }

    func selected(_ context: Context) -> QuoteOnRecord? {
        quote.flatMap(context.records.quote)
    }

    /// Whether it was sent before, or a send-out of it is under way.
    static func wasAsked(_ record: QuoteOnRecord) -> Bool { record.sendOut != .notSent }

    /// The address that a send-out would use.
    func address(_ record: QuoteOnRecord, _ context: Context) -> String {
        let address = context.card(of: record.quote)?.person?.email
        if isMasked(record, context) { return address?.masked ?? "" }
        return corrected.email ?? address?.text ?? ""
    }

    /// what the address is likely a slip of, wherever it was typed.
    func slip(_ record: QuoteOnRecord, _ context: Context) -> String? {
        guard Self.canBeSent(record, context), !isMasked(record, context) else { return nil }
        return (try? EmailAddress.check(address(record, context)))?.suggestion
    }

    /// a form that can't be an address is refused here; a slip is pointed out once.
    mutating func keepEmail() -> [Action] {
        do {
            let checked = try EmailAddress.check(text.text)
            if let suggestion = checked.suggestion, warning != suggestion {
                warning = suggestion
                return []
            }
            corrected.email = checked.value.text
            stopEditing()
            return [.keepDraft]
        } catch {
            problem = error
            return []
        }
    }

    mutating func edit(_ what: Editing, _ text: String) {
        editing = what
        problem = nil
        warning = nil
        self.text.set(text)
    }

    mutating func stopEditing() {
        editing = nil
        problem = nil
        warning = nil
        text.set("")
    }

    mutating func choose(_ id: QuoteID) {
        quote = id
        unmasked = nil
        stopEditing()
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        guard editing != nil else { return [] }
        if text.handle(event) == .changed {
            problem = nil
            warning = nil
        }
        return []
    }

    var entered: AnyHashable? {
        [corrections as AnyHashable, text.text as AnyHashable]
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        let records = records(context)
        guard records.indices.contains(index) else { return [] }
        let id = records[index].quote.id
        guard id == quote else {
            choose(id)
            return []
        }
        return press(.enter, context) ?? []
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        let words = context.texts.sale.sendOut
        let isDone = CloseScreen.isDue(context.journey)
        for event in events {
            switch event {
            case .sendOutRequested(let step):
                stopEditing()
                corrections[step.quote] = nil
                let notice = Action.say(Notice(words.asked(context.departure), .good))
                return isDone ? [.show(CloseScreen(context)), notice] : [notice]
            case .sendOutSkipped:
                return isDone ? [.show(CloseScreen(context))] : []
            default: break
            }
        }
        return []
    }

    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool {
        guard rejection.field == .again || rejection.field == .email else { return false }
        if rejection.field == .email, editing == nil, let email = corrected.email {
            edit(.email, email)
        }
        problem = rejection
        return true
    }
}
