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
        let known = lookalike(context)
        let problems = Self.repairs(reading)
        for field in fields where judged.contains(field) {
            if let problem = problems.first(where: { $0.field == field }) {
                messages[field] = problemMessage(problem, field, context)
            } else if let known, known.field == field {
                messages[field] = FieldMessage(
                    text: context.texts.create.knownHere(known.card.name, known.card.city),
                    style: .warning)
            } else if let odd = reading.warnings.first(where: { $0.field == field }) {
                let repair = odd.suggestion == nil ? "" : "  " + context.texts.create.takeIt
                messages[field] = FieldMessage(
                    text: sentence(for: odd, in: context.language) + repair, style: .warning)
            } else if let removed = removed[field] {
                messages[field] = FieldMessage(
                    text: context.texts.create.stripped(removed), style: .good)
            }
        }
        return messages
    }

    /// What is left to repair: a town is no task of its own while its code is missing.
    static func repairs(_ reading: CustomerReading) -> [Rejection] {
        let lacksCode = reading.problems.contains { $0.field == .postalCode }
        return reading.problems.filter {
            !(lacksCode && $0.field == .city && $0.reason == .value(.empty))
        }
    }

    private func problemMessage(
        _ problem: Rejection, _ field: Field, _ context: Context
    ) -> FieldMessage {
        if problem.reason == .value(.empty), choiceRow(field, context) != nil {
            return FieldMessage(text: "! " + context.texts.create.toChoose, style: .error)
        }
        let repair = problem.suggestion == nil ? "" : "  " + context.texts.create.takeIt
        return FieldMessage(
            text: "! " + sentence(for: problem, in: context.language) + repair, style: .error)
    }
}
