internal import Synchronization

/// The last answer to a question that is asked again and again, such as several times a frame.
///
/// Copies of a value share it: whoever changes what the answers depend on takes a new one. Only
/// asking needs questions that can be compared: the runtime then makes the type without looking
/// through all conformances of the program, which a start would pay for.
package final class LastAnswer<Question: Sendable, Answer: Sendable>: Sendable {
    private let last = Mutex<(question: Question, answer: Answer)?>(nil)

    package init() {}

    /// The answer that is kept, or the one made now.
    package func answer(to question: Question, _ make: () -> Answer) -> Answer
    where Question: Equatable {
        if let last = last.withLock({ $0 }), last.question == question { return last.answer }
        let answer = make()
        last.withLock { $0 = (question, answer) }
        return answer
    }
}
