import TestSupport
import Testing

/// A genius who takes a lead by hand, a key at a time, and counts the keys besides the visitor's
/// own data.
final class LeadHand {
    let app: StandApp
    private(set) var keys = 0

    init(_ app: StandApp) { self.app = app }

    /// Presses keys that are no data of the visitor's, each once the page has counted the one
    /// before; the list of dealers hides the count.
    @discardableResult func presses(
        _ keys: String..., at place: SourceLocation = #_sourceLocation
    ) throws -> Self {
        for key in keys {
            self.keys += 1
            let count = "   \(self.keys) "
            try app.types(key).waits(for: "the count of \(self.keys) after \(key)", at: place) {
                screen in screen.contains(count) || screen.contains(" km ")
            }
        }
        return self
    }

    /// Presses a key that leads to another page.
    @discardableResult func turns(
        _ key: String, to words: String..., at place: SourceLocation = #_sourceLocation
    ) throws -> Self {
        keys += 1
        try app.types(key).waits(for: "\(words) after \(key)", at: place) { screen in
            words.allSatisfy { screen.contains($0) }
        }
        return self
    }

    /// Types the visitor's own data. Letters that come faster than a hand types would be a scan:
    /// each waits for the one before.
    @discardableResult func types(
        _ text: String, at place: SourceLocation = #_sourceLocation
    ) throws -> Self {
        let start = app.settled.cursor
        for (index, letter) in text.enumerated() {
            try app.types(String(letter)).waits(for: "\(letter) at \(index)", at: place) { _ in
                self.app.terminal.screen.lines[start[0]][start[1] + index] == letter
                    && self.app.cursor == [start[0], start[1] + index + 1]
            }
        }
        return self
    }
}

extension StandApp {
    /// Signed in at a brand, in French, with nothing done yet.
    static func atHome(_ folder: DataFolder, brand: String = "2") throws -> StandApp {
        let app = try StandApp(folder).sees("Bonjour", "enregistré")
        return try app.types("ta48213\r").sees("Quelle marque").types(brand).sees("Nouvelle offre")
    }

    /// Signed in by another genius, in French, where visitors were served before.
    static func atHomeAgain(_ folder: DataFolder) throws -> StandApp {
        let app = try StandApp(folder).sees("Bonjour", "enregistré")
        return try app.types("ta40077\r").sees("Quelle marque").types("2").sees("Nouvelle offre")
    }

    /// The page of a lead in French, empty: home, reason, language, first consent, ticket.
    static func atLead(_ folder: DataFolder, again: Bool = false) throws -> LeadHand {
        let hand = LeadHand(try again ? .atHomeAgain(folder) : .atHome(folder))
        try hand.turns("2", to: "Pourquoi un lead").turns("1", to: "Kies de taal")
        try hand.turns("1", to: "Consentement 1 sur 3").turns("o", to: "Ticket du salon")
        return try hand.turns("\r", to: "Civilité", "E-mail")
    }
}
