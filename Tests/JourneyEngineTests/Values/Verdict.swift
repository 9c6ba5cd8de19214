import JourneyEngine

/// What a check said, in the few parts that the tables of these tests compare.
struct Verdict: Equatable, CustomStringConvertible {
    var text: String?
    var problem: ValueProblem?
    var warnings: [ValueWarning] = []
    var suggestion: String?
    var removed: String?
    var rule: Rule?

    init<Value: RecordedText>(_ check: () throws(Rejection) -> Checked<Value>) {
        do {
            let checked = try check()
            text = checked.value.text
            warnings = checked.warnings
            suggestion = checked.suggestion
            removed = checked.removed
        } catch {
            if case .value(let problem) = error.reason { self.problem = problem }
            suggestion = error.suggestion
            rule = error.rule
        }
    }

    var description: String {
        let words = [
            text.map { "text \($0.debugDescription)" }, problem.map { "problem \($0)" },
            warnings.isEmpty ? nil : "warnings \(warnings)",
            suggestion.map { "suggestion \($0.debugDescription)" },
            removed.map { "removed \($0.debugDescription)" },
        ]
        return words.compactMap { $0 }.joined(separator: ", ")
    }
}
