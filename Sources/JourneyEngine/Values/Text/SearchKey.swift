/// A text folded for search: without accents, case, width or order (`R-107`, `R-111`).
public struct SearchKey: Sendable, Hashable, Codable {
    /// The folded words in the order of the text.
    public let words: [String]

    public init(_ text: String) {
        words = Folding.fold(text).unicodeScalars.split(separator: " ").map { String($0) }
    }

    /// Whether each word of `query` begins a word of this key, each its own, in any order.
    ///
    /// A word of the query may also run over several words of the key: `vandenb` finds
    /// `van den Bossche`, `dhondt` finds `D'Hondt`. An empty query matches everything.
    /// - Complexity: words of the query × words of the key.
    public func matches(_ query: SearchKey) -> Bool {
        // The longest first: its candidates are among those of any word that begins it, so the
        // first candidate at hand is never one that a later word cannot do without.
        var isFree = Array(repeating: true, count: words.count)
        for word in query.words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            let places = words.indices.filter { isFree[$0] }
            guard
                let place = places.first(where: { words[$0].hasPrefix(word) })
                    ?? places.first(where: { runsOn(word, from: $0) })
            else { return false }
            isFree[place] = false
        }
        return true
    }

    private func runsOn(_ word: String, from place: Int) -> Bool {
        var rest = word[...]
        for next in words[place...] {
            if next.hasPrefix(rest) { return true }
            guard rest.hasPrefix(next) else { return false }
            rest = rest.dropFirst(next.count)
        }
        return false
    }
}
