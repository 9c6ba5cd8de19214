import Glibc
import TestSupport
import Testing

@Suite("kill -9 during a walk")
struct KillTests {
    static let kills = 200

    @Test("R-172: 200 random kills lose no answered step, and each walk goes on from the next one")
    func killLoop() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("kill loop: seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        let folder = try DataFolder()
        var journey = try RepeatedJourney(Fixture.lines("marie-leblanc.jsonl"))
        for kill in 1...Self.kills {
            let walk = try LiveWalk(folder)
            for _ in 0..<Int.random(in: 0...3, using: &chance) {
                try journey.took(try walk.asks(journey.next))
            }
            walk.send(journey.next)
            let pause = Duration.milliseconds(Int.random(in: 0...12, using: &chance))
            var answer = try walk.answer(within: pause)
            walk.child.receives(SIGKILL)
            #expect(try walk.child.ends() == .signal(SIGKILL))
            answer = try answer ?? walk.answer(within: .zero)
            let verification = try folder.verify()
            #expect(verification.ok, "seed \(seed), kill \(kill)")
            try journey.wasKilled(answer, recordsNow: verification.records)
        }
        print("kill loop: \(journey.steps) steps, \(journey.unanswered) durable but unanswered")
        #expect(journey.steps > Self.kills / 2)
    }
}

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
