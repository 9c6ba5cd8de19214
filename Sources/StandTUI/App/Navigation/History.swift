import TerminalKit

/// What was entered on the page with the keyboard, so that it can be taken back: a word, a choice
/// or a correction at a time.
///
/// Pages are values, so a step is the page as it was. A durable step or another page ends it: what
/// is in the journal is taken back where it can be seen.
struct History: Sendable {
    private var steps: [any Screen] = []
    /// What the last key did, as long as nothing came between.
    private var run: Run?

    /// Keys that belong together: letters with the spaces after them, or deletions.
    private enum Run {
        case letters, spaces, deletions
    }

    private static let most = 200

    /// Whether something was entered on `page` that can be taken back.
    func holds(_ page: any Screen) -> Bool { steps.last?.name == page.name }

    /// Notes how a page changed by an event; moves of the cursor only part the words.
    /// - Returns: whether something was entered.
    mutating func note(_ before: any Screen, _ after: any Screen, _ event: InputEvent) -> Bool {
        guard before.name == after.name, before.entered != after.entered else {
            run = nil
            return false
        }
        if !holds(before) { steps = [] }
        let now = Self.run(of: event)
        if !continues(now) { steps.append(before) }
        if steps.count > Self.most { steps.removeFirst() }
        run = now
        return true
    }

    /// The page as it was before the last step.
    mutating func takeBack() -> (any Screen)? {
        run = nil
        return steps.popLast()
    }

    private func continues(_ now: Run?) -> Bool {
        switch (run, now) {
        case (.letters, .letters), (.letters, .spaces), (.spaces, .spaces),
            (.deletions, .deletions):
            !steps.isEmpty
        default: false
        }
    }

    private static func run(of event: InputEvent) -> Run? {
        switch event {
        case .key(.character(" ")): .spaces
        case .key(.character): .letters
        case .key(.backspace), .key(.delete): .deletions
        default: nil
        }
    }
}
