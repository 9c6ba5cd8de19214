import JourneyEngine
import TerminalKit

/// A line under a field.
struct FieldMessage: Hashable, Sendable {
    let text: String
    let style: Style
}

extension CustomerFormState {
    /// What stands under each field now: what is wrong, else what is odd, else what was stripped.
    func messages(_ reading: CustomerReading, _ context: Context) -> [Field: FieldMessage] {
        var messages: [Field: FieldMessage] = [:]
        for field in fields where judged.contains(field) {
            if let problem = reading.problems.first(where: { $0.field == field }) {
                messages[field] = problemMessage(problem, context)
            } else if let odd = reading.warnings.first(where: { $0.field == field }) {
                let repair = odd.suggestion == nil ? "" : "  " + context.texts.create.takeIt
                messages[field] = FieldMessage(
                    text: sentence(for: odd, in: context.language) + repair, style: .warning)
            } else if let removed = removed(field) {
                messages[field] = FieldMessage(
                    text: context.texts.create.stripped(removed), style: .good)
            }
        }
        return messages
    }

    private func problemMessage(_ problem: Rejection, _ context: Context) -> FieldMessage {
        let repair = problem.suggestion == nil ? "" : "  " + context.texts.create.takeIt
        return FieldMessage(
            text: "! " + sentence(for: problem, in: context.language) + repair, style: .error)
    }

    /// What was typed and is not kept, such as a trunk zero.
    private func removed(_ field: Field) -> String? {
        guard let country else { return nil }
        switch field {
        case .mobile:
            return (try? MobileNumber.check(text(field), country: country))?.removed
        case .secondPhone:
            return (try? SecondPhone.check(text(field), country: country))?.removed
        case .postalCode:
            return (try? PostalCode.check(text(field), country: country))?.removed
        default: return nil
        }
    }
}
