import JourneyEngine
import TerminalKit

/// The lead on one page, filled from top to bottom.
///
/// Each field is handed in when it is left, so that what stands there is recorded already.
struct LeadFormScreen: Screen {
    static let name = ScreenName.leadForm
    var focus = LeadField.kind
    /// What is typed and not taken yet; a field that rests shows what the lead holds.
    var typed: [LeadField: TextField] = [:]
    /// The highlighted offer of a field that has a list behind it.
    var selected = 0
    /// Whether the visitor is reading the address.
    var isReading = false
    /// Whether the visitor reads the address once the last field is taken.
    var isFinishing = false
    /// What keeps a field from being taken, or the lead from being confirmed.
    var problem: Problem?

    /// A refusal in words, at its field.
    struct Problem: Hashable, Sendable, Codable {
        var field: LeadField
        var words: String
        /// What would be right, taken by one key.
        var suggestion: String?
    }

    init(_ context: Context) {
        let form = context.desk.openLead?.form
        focus = fields(context).first { form?.filledFields.contains($0) == false } ?? .kind
    }

    func belongs(_ context: Context) -> Bool { context.desk.openLead != nil }

    /// The fields on the page: a company only for professionals; the language stands before it.
    func fields(_ context: Context) -> [LeadField] {
        guard let lead = context.desk.openLead else { return [] }
        return LeadFlow.named(lead.flow).fields.filter {
            $0 != .language && ($0 != .company || lead.form.kind == .professional)
        }
    }

    /// How a field is answered.
    enum Manner {
        case choice, text, list
    }

    static func manner(_ field: LeadField) -> Manner {
        switch field {
        case .language, .kind, .title, .cta, .whenToBuy, .tradeIn: .choice
        case .country, .models, .pointOfSale: .list
        case .email, .postalCode, .company, .lastName, .firstName, .mobile, .comment: .text
        }
    }

    var entered: AnyHashable? { typed }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for event in events {
            switch event {
            case .leadFilled(let step): letGo(of: step.fields)
            case .leadConfirmed, .journeyAbandoned: return [.goOn]
            default: break
            }
        }
        return isFinishing ? look(context) : []
    }

    /// Shows what the lead holds in these fields, whatever was typed there.
    mutating func letGo(of fields: [LeadField]) {
        for field in fields { typed[field] = nil }
        if let wrong = problem?.field, fields.contains(wrong) { problem = nil }
    }

    /// The cursor goes to the field, and what is wrong stands under it.
    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool {
        isReading = false
        isFinishing = false
        return show(rejection, context)
    }

    /// - Returns: whether the page has the field.
    mutating func show(_ rejection: Rejection, _ context: Context) -> Bool {
        let field = LeadField.allCases.first { $0.field == rejection.field }
        guard let field, fields(context).contains(field) else { return false }
        enter(field)
        problem = Problem(
            field: field, words: sentence(for: rejection, in: context.language),
            suggestion: rejection.suggestion)
        return true
    }
}
