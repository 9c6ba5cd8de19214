import Testing

/// One journey walked over and over, and how many records that must have left.
struct RepeatedJourney {
    private let lines: [String]
    /// How many records each line leaves the first and the second time, as a walk without kills
    /// has shown: who is signed in already leaves none.
    private let recordCounts: [Int]
    private var records = 0
    private(set) var steps = 0
    /// Steps that were durable though their answer never came.
    private(set) var unanswered = 0

    init(_ lines: [String]) throws {
        self.lines = lines
        recordCounts = try DataFolder().walk(lines + lines).answers().map {
            $0.events?.count ?? 0
        }
        try #require(recordCounts.count == 2 * lines.count)
    }

    var next: String { lines[steps % lines.count] }

    private var recordCount: Int {
        recordCounts[steps < lines.count ? steps : lines.count + steps % lines.count]
    }

    /// An answer has come: its step is done.
    mutating func took(_ answer: Answer) throws {
        try #require(answer.ok, "\(next): \(answer.message ?? "")")
        try #require(answer.events?.count == recordCount, "\(next)")
        if let total = answer.totalCents, steps % lines.count > 16 {
            try #require(total == 2_116_998)
        }
        step()
    }

    /// The process is dead: an answered step counts, one without an answer is there whole or not
    /// at all.
    mutating func wasKilled(_ answer: Answer?, recordsNow: Int) throws {
        if let answer {
            try took(answer)
        } else if recordsNow > records {
            step()
            unanswered += 1
        }
        try #require(recordsNow == records, "a step was lost, doubled or torn")
    }

    private mutating func step() {
        records += recordCount
        steps += 1
    }
}
