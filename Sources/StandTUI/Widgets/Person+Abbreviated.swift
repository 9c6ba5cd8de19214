import JourneyEngine

/// Names for pages that strangers may see: `M. L*****c` (private by default).
extension Person {
    var abbreviated: String {
        [initial, lastName.text.starred].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var initial: String {
        firstName.text.first.map { "\($0)." } ?? ""
    }
}

extension Company {
    var abbreviated: String { name.text.starred }
}

extension String {
    /// The first letter of each word, the last of the last long one, stars between.
    fileprivate var starred: String {
        let words = split(separator: " ")
        return words.enumerated().map { index, word in
            guard let first = word.first, word.count > 1 else { return String(word) }
            let isLast = index == words.count - 1
            let end = isLast && word.count > 3 ? word.last.map(String.init) ?? "" : ""
            let hidden = min(6, word.count - 1 - end.count)
            return String(first) + String(repeating: "*", count: hidden) + end
        }.joined(separator: " ")
    }
}
