/// A customer's last answer to each purpose, and whose doing it was.
package struct ConsentSheet: Hashable, Sendable {
    /// One answer; neither yes nor no where it was not asked.
    package struct Answer: Hashable, Sendable {
        package let isGiven: Bool?
        package let genius: GeniusID
        package let brand: Brand?
        package let time: Timestamp
    }

    private var answers: [Answer?] = Array(repeating: nil, count: ConsentPurpose.allCases.count)

    package subscript(purpose: ConsentPurpose) -> Answer? { answers[purpose.place] }

    /// Takes an answer; that a question was not asked takes no earlier answer away.
    mutating func take(_ answer: Answer, to purpose: ConsentPurpose) {
        if answer.isGiven == nil, answers[purpose.place]?.isGiven != nil { return }
        answers[purpose.place] = answer
    }

    /// The answers, where every purpose has one.
    package var complete: [Answer]? {
        let given = answers.compactMap { $0 }.filter { $0.isGiven != nil }
        return given.count == answers.count ? given : nil
    }
}

extension ConsentPurpose {
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
