import JourneyEngine
import TerminalKit

/// What the fields hold.
extension LeadFormScreen {
    /// A field as it rests; for a text, what it is typed from.
    func value(of field: LeadField, _ context: Context) -> String {
        guard let form = context.desk.openLead?.form else { return "" }
        return switch field {
        case .email: form.email?.text ?? ""
        case .country: form.country?.name(in: context.language) ?? ""
        case .postalCode: form.postalCode?.text ?? ""
        case .company: form.company?.text ?? ""
        case .models: models(form, context)
        case .lastName: form.lastName?.text ?? ""
        case .firstName: form.firstName?.text ?? ""
        case .mobile: form.mobile?.display ?? ""
        case .pointOfSale: dealerName(form, context)
        case .comment: form.comment?.text ?? ""
        default: ""
        }
    }

    /// The models by name; one that can only be waited for says so.
    private func models(_ form: LeadForm, _ context: Context) -> String {
        models(context).map { model in
            let name = model.name[context.language]
            guard model.availability == .keepMeInformed else { return name }
            return name + " (" + (context.texts.lead.requests[.keepMeInformed] ?? "") + ")"
        }.joined(separator: ", ")
    }

    private func dealerName(_ form: LeadForm, _ context: Context) -> String {
        if form.dealer == .other { return context.texts.lead.otherDealer }
        return form.dealer?.id.flatMap { context.catalogue.dealer($0) }
            .map { $0.name + ", " + $0.town } ?? ""
    }

    func models(_ context: Context) -> [Model] {
        (context.desk.openLead?.form.models ?? []).compactMap { context.catalogue.model($0) }
    }

    /// What stands dimmed behind a value: the town of a postal code.
    func remark(on field: LeadField, _ context: Context) -> String {
        guard field == .postalCode, typed[.postalCode] == nil,
            let form = context.desk.openLead?.form, let code = form.postalCode,
            let market = form.country?.market
        else { return "" }
        return context.catalogue.places(postalCode: code.text, in: market).first?.town ?? ""
    }

    /// What stands before a field and is not typed.
    func prefix(of field: LeadField, _ context: Context) -> String {
        let isTyped = typed[field].map { !$0.text.hasPrefix("+") } ?? false
        let isEmpty = value(of: field, context).isEmpty
        guard field == .mobile, isTyped || (isEmpty && typed[field] == nil) else { return "" }
        let code = CustomerFormState.dialling(context.desk.openLead?.form.country)
        return code.isEmpty ? "" : code + " "
    }

    /// What would be right where something odd or wrong stands, and its field.
    func suggestion(_ context: Context) -> (field: LeadField, text: String)? {
        if let problem, let suggestion = problem.suggestion { return (problem.field, suggestion) }
        guard typed[.email] == nil, let email = context.desk.openLead?.form.email,
            let meant = (try? EmailAddress.check(email.text))?.suggestion
        else { return nil }
        return (.email, meant)
    }
}
