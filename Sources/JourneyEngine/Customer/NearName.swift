/// A person's name as it is held against others: folded, its words in the order of the alphabet.
struct NearName: Hashable, Sendable {
    private let letters: [UInt8]

    init(_ name: String) {
        letters = Array(SearchKey(name).words.sorted().joined(separator: " ").utf8)
    }

    /// Whether two names are one person's, perhaps with a slip: one letter, or two in a name of
    /// twelve and more, added, left out, changed or swapped with its neighbour.
    /// - Complexity: O(length × slips).
    func isNear(_ other: NearName) -> Bool {
        if letters == other.letters { return true }
        let shorter = min(letters.count, other.letters.count)
        let slips = shorter < 5 ? 0 : shorter < 12 ? 1 : 2
        guard abs(letters.count - other.letters.count) <= slips else { return false }
        return Self.distance(letters, other.letters, atMost: slips) <= slips
    }

    /// The optimal string alignment distance, as long as it is not above a bound.
    private static func distance(_ left: [UInt8], _ right: [UInt8], atMost bound: Int) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var line = [row + 1]
            line.reserveCapacity(right.count + 1)
            for column in right.indices {
                let isSame = left[row] == right[column]
                var best = min(
                    last[column] + (isSame ? 0 : 1), last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                line.append(best)
            }
            if line.allSatisfy({ $0 > bound }) { return bound + 1 }
            (beforeLast, last) = (last, line)
        }
        return last[right.count]
    }
}
