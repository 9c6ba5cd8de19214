/// A text folded for search: without accents, case, width or order (`R-107`, `R-111`).
public struct SearchKey: Sendable, Hashable, Codable {
    /// The folded words in the order of the text.
    public let words: [String]

    public init(_ text: String) {
        words = Folding.fold(text).split(separator: " ").map(String.init)
    }

    /// Whether each word of `query` begins a word of this key of its own, in any order.
    public func matches(_ query: SearchKey) -> Bool {
        var free = words
        for word in query.words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            guard let place = free.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
            free.remove(at: place)
        }
        return true
    }
}
