internal import JourneyEngine

/// How names are prepared for search and queries are asked, so that both fold alike.
enum SearchText {
    /// Where a word begins, up to so many words are run together.
    private static let longestRun = 6
    /// What is typed after so many scalars is not looked at.
    private static let longestQuery = 256

    /// The words a thing is found by.
    ///
    /// Each word is run on with those after it, so that `ec3`, `e-c3` and `c3` all begin a word
    /// of `ë-C3`, and what a query begins with is enough.
    static func indexed(_ names: [String]) -> String {
        var seen: Set<String> = []
        let runs = names.flatMap { name in
            let words = SearchKey(name).words
            return words.indices.map { words[$0...].prefix(longestRun).joined() }
        }
        return runs.filter { seen.insert($0).inserted }.joined(separator: " ")
    }

    /// The queries to ask one after the other, the best hits first: what is called just so, then
    /// what begins so, each typed word in any order or all of them run together.
    ///
    /// A folded word has only letters and digits; in quotes, it is never an operator.
    static func queries(_ typed: String) -> [String] {
        let start = String(String.UnicodeScalarView(typed.unicodeScalars.prefix(longestQuery)))
        let words = SearchKey(start).words
        guard !words.isEmpty else { return [] }
        let run = words.joined()
        let each = words.map { "\"\($0)\"*" }.joined(separator: " ")
        return ["\"\(run)\"", words.count == 1 ? each : "(\(each)) OR \"\(run)\"*"]
    }
}
